namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>What the target of a span comes to, and what was achieved towards it in the assessed year and in the others.</summary>
internal sealed record SpanTally(SpanFacts Span, decimal Target, decimal? InYear, decimal? Elsewhere)
{
    /// <summary>Null: nobody gave a number in any of the years.</summary>
    public decimal? Achieved =>
        InYear is null && Elsewhere is null ? null : Arithmetic.Sum([InYear ?? 0, Elsewhere ?? 0]);

    public bool IsReached => Achieved >= Target;

    /// <summary>A part with something of its own to reach; null: it is judged by its year alone.</summary>
    public static SpanTally? OfPart(CriterionFacts criterion, ExecutorFacts executor, bool sharesTarget)
    {
        if (SpanOf(criterion) is not { } span || executor.Planned == PlannedKind.AsNeeded)
        {
            return null;
        }

        var inYear = Number(criterion, executor);
        if (executor.OwnTarget() is { } own)
        {
            return Of(
                span,
                own,
                year => year.Executed(executor) is { } same ? same.OwnTargetOrNone() : null,
                inYear,
                OwnElsewhere(criterion, span, executor)
            );
        }

        if (
            sharesTarget
            || executor.IsMunicipality
            || criterion is not { Kind: CriterionKind.Count, Target: { } target }
        )
        {
            return null;
        }

        // The only one of a shared target has the item's target, whoever worked towards it in the other years.
        return Of(
            span,
            target,
            year => year.Target,
            inYear,
            criterion.Combination == Combination.Sum
                ? Added(span, year => year.Executors.Select(other => Number(criterion, other)))
                : OwnElsewhere(criterion, span, executor)
        );
    }

    /// <summary>The item's one target and what several add up to it; null: it is judged by its year alone.</summary>
    /// <param name="inYear">What each adds in the assessed year.</param>
    /// <param name="inOther">What each adds in another year.</param>
    public static SpanTally? OfItem(
        CriterionFacts criterion,
        IReadOnlyCollection<Measured> inYear,
        Func<SpanYearFacts, IEnumerable<decimal?>> inOther
    ) =>
        SpanOf(criterion) is { } span && criterion is { Kind: CriterionKind.Count, Target: { } target }
            ? Of(
                span,
                target,
                year => year.Target,
                inYear.Count == 0 ? null : Measured.Together(inYear).Value,
                Added(span, inOther)
            )
            : null;

    /// <summary>What an institution adds to a shared target in a year.</summary>
    public static decimal? Number(CriterionFacts criterion, ExecutorFacts executor) =>
        executor.OwesAnswer() && executor.Report is { Done: not Done.NoNeed } report
            ? Measured.From(criterion.Kind, report)?.Value
            : null;

    /// <summary>Spans are for counts that are to be reached; a limit, a share or a date is of its year.</summary>
    private static SpanFacts? SpanOf(CriterionFacts criterion) =>
        criterion
            is { Kind: CriterionKind.Count or CriterionKind.PerExecutor, Direction: Direction.AtLeast, Span: { } span }
        && span.From < span.To
        && span.Year >= span.From
        && span.Year <= span.To
            ? span
            : null;

    private static SpanTally? Of(
        SpanFacts span,
        decimal target,
        Func<SpanYearFacts, decimal?> targetOf,
        decimal? inYear,
        decimal? elsewhere
    )
    {
        var total = Total(span, target, targetOf);
        return total == 0 ? null : new SpanTally(span, total, inYear, elsewhere);
    }

    /// <summary>
    /// The yearly targets added. A year without one goes on as the year before it, at the beginning as the first that has one,
    /// so that the total is the same in whichever of its years it is asked for.
    /// </summary>
    private static decimal Total(SpanFacts span, decimal target, Func<SpanYearFacts, decimal?> targetOf)
    {
        var stated = OtherYears(span)
            .Select(year => (year.Year, Target: targetOf(year)))
            .Where(year => year.Target is not null)
            .Append((span.Year, target))
            .OrderBy(year => year.Year)
            .ToList();
        return Arithmetic.Sum(
            stated.Select(
                (year, index) =>
                {
                    var first = index == 0 ? span.From : year.Year;
                    var next = index == stated.Count - 1 ? span.To + 1L : stated[index + 1].Year;
                    return Arithmetic.Times(year.Target!.Value, next - first);
                }
            )
        );
    }

    private static decimal? OwnElsewhere(CriterionFacts criterion, SpanFacts span, ExecutorFacts executor) =>
        Added(span, year => year.Executed(executor) is { } same ? [Number(criterion, same)] : Array.Empty<decimal?>());

    private static decimal? Added(SpanFacts span, Func<SpanYearFacts, IEnumerable<decimal?>> numbersOf)
    {
        var numbers = OtherYears(span).SelectMany(numbersOf).OfType<decimal>().ToList();
        return numbers.Count == 0 ? null : Arithmetic.Sum(numbers);
    }

    private static IEnumerable<SpanYearFacts> OtherYears(SpanFacts span) =>
        span
            .Others.Where(other => other.Year >= span.From && other.Year <= span.To && other.Year != span.Year)
            .DistinctBy(other => other.Year);
}

internal static class SpanYears
{
    public static ExecutorFacts? Executed(this SpanYearFacts year, ExecutorFacts executor) =>
        year.Executors.FirstOrDefault(other => string.Equals(other.Code, executor.Code, StringComparison.Ordinal));

    /// <summary>"Nothing planned" is a target of nothing; "not stated" is no target.</summary>
    public static decimal? OwnTargetOrNone(this ExecutorFacts executor) =>
        executor.Planned == PlannedKind.Nothing ? 0 : executor.OwnTarget();
}
