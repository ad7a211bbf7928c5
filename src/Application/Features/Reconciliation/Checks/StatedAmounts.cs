namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

internal static class StatedAmounts
{
    /// <summary>Texts round to tenths of a thousand euros, so half of that is no difference.</summary>
    private const decimal Rounding = 50;

    public static bool Differ(params IEnumerable<decimal?> amounts)
    {
        var known = amounts.OfType<decimal>().ToList();
        return known.Count > 1 && known.Max() - known.Min() >= Rounding;
    }
}
