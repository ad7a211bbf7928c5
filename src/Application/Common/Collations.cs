namespace ActionPlanMonitor.Application.Common;

public static class Collations
{
    /// <summary>ICU Lithuanian: Į sorts with I and Y.</summary>
    public const string Lithuanian = "lt-x-icu";
}
