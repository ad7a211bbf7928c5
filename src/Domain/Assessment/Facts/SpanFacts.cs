namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// The years a target is judged over together (domain.md §3): 0.5 a year over two years is one in two years.
/// </summary>
/// <param name="Year">The year that is assessed, one of the span's.</param>
/// <param name="From">The span's first year.</param>
/// <param name="To">Its last year.</param>
/// <param name="IsOver">The last year's campaign is closed.</param>
/// <param name="Others">The item in the span's other years, as far as it stands in them; order does not matter.</param>
public sealed record SpanFacts(int Year, int From, int To, bool IsOver, IReadOnlyList<SpanYearFacts> Others);

/// <summary>An item in another year of its span.</summary>
/// <param name="Year">Which.</param>
/// <param name="Target">That year's own or shared target, ≥ 0.</param>
/// <param name="Executors">That year's executors with what they handed in; order does not matter.</param>
/// <exception cref="ArgumentOutOfRangeException">The target is negative.</exception>
public sealed record SpanYearFacts(int Year, decimal? Target, IReadOnlyList<ExecutorFacts> Executors)
{
    public decimal? Target
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Target);
}
