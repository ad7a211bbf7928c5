using System.Globalization;

namespace ActionPlanMonitor.Application.Common;

public static class LithuanianOrder
{
    /// <summary>Lithuanian alphabet: Į sorts with I and Y.</summary>
    public static StringComparer Names { get; } =
        StringComparer.Create(CultureInfo.GetCultureInfo("lt-LT"), ignoreCase: true);
}
