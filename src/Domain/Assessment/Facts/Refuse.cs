using System.Runtime.CompilerServices;

namespace ActionPlanMonitor.Domain.Assessment;

internal static class Refuse
{
    /// <summary>Negative numbers are refused where facts are made (domain.md §7), so that no rule has to think about them.</summary>
    public static decimal? Negative(decimal? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is < 0 ? throw new ArgumentOutOfRangeException(name, value, "A fact cannot be negative.") : value;
}
