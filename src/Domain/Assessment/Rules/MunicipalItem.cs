namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A8: an item of municipalities: their sum against the item's target, or else the share of them that did it.</summary>
internal static class MunicipalItem
{
    /// <param name="parts">Those with something planned.</param>
    /// <param name="leftOut">Those with nothing planned; named, never counted.</param>
    public static Outcome Assess(
        CriterionFacts criterion,
        IReadOnlyList<Part> parts,
        IReadOnlyList<ExecutorFacts> leftOut,
        AssessmentPolicy policy,
        bool campaignClosed
    )
    {
        if (parts.Count == 0)
        {
            return NobodyToCount(leftOut);
        }

        var missing = parts.Unanswered(criterion.Kind).FindAll(part => part.Outcome.Rule != Row.SpanReached);
        var numbers =
            policy.MunicipalBasis == MunicipalBasis.Measures && criterion.Target is not null
                ? Contributions(criterion, parts)
                : null;
        var tally = numbers is null
            ? null
            : SpanTally.OfItem(criterion, numbers, year => InOtherYear(criterion, year, policy));
        if (tally is { IsReached: true })
        {
            return OverSpan.Decided(tally)!.NamingThoseWithoutAnswer(missing, campaignClosed);
        }

        if (!campaignClosed && missing.Count > 0)
        {
            return tally is null && AlreadyReached(criterion, numbers, policy) is { } reached
                ? reached.NamingThoseWithoutAnswer(missing, campaignClosed)
                : NotReported.Awaiting(Row.WaitingForMunicipalities, missing.Facts());
        }

        if (
            (
                tally is null
                    ? numbers is null
                        ? OverSpan.StillOpen(parts)
                        : null
                    : OverSpan.Decided(tally)
            ) is
            { } open
        )
        {
            return open.NamingMissing(missing);
        }

        if (tally is { Achieved: { } achieved })
        {
            return Threshold
                .Assess(criterion, tally.Target, new(achieved), policy, isMunicipalSum: true)
                .Together(tally)
                .NamingMissing(missing);
        }

        if (missing.Count == parts.Count)
        {
            return NotReported.ByAnybody().With(missing.Flags());
        }

        if (parts.Except(missing).All(part => part.SaidNoNeed))
        {
            return AsNeeded.NoNeed(policy).NamingMissing(missing);
        }

        return (numbers is null ? Share(parts, leftOut, policy) : Sum(criterion, parts, numbers, policy)).NamingMissing(
            missing
        );
    }

    private static Outcome NobodyToCount(IReadOnlyList<ExecutorFacts> leftOut) =>
        Say.Simply(
                SentenceKey.NobodyToCount,
                Row.NobodyToCount,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable
            )
            .NamingLeftOut(leftOut);

    private static Outcome Sum(
        CriterionFacts criterion,
        IReadOnlyList<Part> parts,
        List<Measured> numbers,
        AssessmentPolicy policy
    )
    {
        var withoutNumber = parts
            .Where(part => !criterion.Kind.IsDated() && part.Outcome.Status == ImplementationStatus.Implemented)
            .Where(part => part.Facts.Report is { } report && Measured.From(criterion.Kind, report) is null)
            .ToLookup(part => Contribution(criterion, part) is not null, part => part.Facts);
        return Threshold
            .Assess(criterion, criterion.Target ?? 0, Measured.Together(numbers), policy, isMunicipalSum: true)
            .With(parts.Flags() & (OutcomeFlags.Late | OutcomeFlags.NoDate))
            .NamingUncounted(SentenceKey.CountedAsOne, [.. withoutNumber[true]])
            .NamingUncounted(SentenceKey.WithoutNumber, [.. withoutNumber[false]]);
    }

    private static Outcome NamingUncounted(this Outcome outcome, SentenceKey key, ExecutorFacts[] executors) =>
        executors.Length == 0
            ? outcome
            : outcome.With(OutcomeFlags.NoMeasurableValue, Say.That(key, Say.WhoAndHowMany(executors)));

    private static Outcome Share(
        IReadOnlyList<Part> parts,
        IReadOnlyList<ExecutorFacts> leftOut,
        AssessmentPolicy policy
    )
    {
        var counted = parts.Where(part => part.Outcome.Status != ImplementationStatus.NotAssessed).ToList();
        ExecutorFacts[] uncounted = [.. leftOut, .. parts.Except(counted).Facts()];
        if (counted.Count == 0)
        {
            return NobodyToCount(uncounted);
        }

        var done = counted.Count(part => part.Outcome.Status == ImplementationStatus.Implemented);
        var ratio = Arithmetic.Ratio(done, counted.Count);
        var (row, status, because) = Threshold.Share(done, counted.Count, policy);
        var found = Say.That(
            SentenceKey.MunicipalShare,
            ("done", Say.Number(done)),
            ("counted", new Argument.Count(counted.Count, Noun.OfMunicipalities)),
            ("ratio", Say.Share(ratio))
        );
        return Say.Outcome(
                status,
                row,
                [found, because],
                new(Ratio: ratio, Numerator: done, Denominator: counted.Count),
                parts.Flags() & Shown
            )
            .NamingLeftOut(uncounted);
    }

    private const OutcomeFlags Shown =
        OutcomeFlags.Late | OutcomeFlags.NoDate | OutcomeFlags.NoMeasurableValue | OutcomeFlags.NotComputable;

    /// <summary>A sum that is enough cannot fall again, so nobody has to be waited for.</summary>
    private static Outcome? AlreadyReached(
        CriterionFacts criterion,
        List<Measured>? numbers,
        AssessmentPolicy policy
    ) =>
        criterion is { Kind: not CriterionKind.Percent, Direction: Direction.AtLeast, Target: > 0 and var target }
        && numbers is not null
        && Threshold.Assess(criterion, target, Measured.Together(numbers), policy, isMunicipalSum: true)
            is { Status: ImplementationStatus.Implemented } reached
            ? reached
            : null;

    /// <summary>What each adds to the sum. Null: percentages without numerators, which have no sum; then the share decides.</summary>
    private static List<Measured>? Contributions(CriterionFacts criterion, IReadOnlyList<Part> parts)
    {
        var numbers = parts.Select(part => Contribution(criterion, part)).OfType<Measured>().ToList();
        return criterion.Kind == CriterionKind.Percent && (numbers.Count == 0 || !numbers.All(number => number.IsShare))
            ? null
            : numbers;
    }

    /// <summary>The same in another year of the span, where the year itself is all that is judged.</summary>
    private static IEnumerable<decimal?> InOtherYear(
        CriterionFacts criterion,
        SpanYearFacts year,
        AssessmentPolicy policy
    ) =>
        from executor in year.Executors
        where executor.OwesAnswer()
        let alone = ExecutorPart.Assess(criterion with { Span = null }, executor, policy, true, sharesTarget: false)
        select Contribution(criterion, new Part(executor, alone))?.Value;

    private static Measured? Contribution(CriterionFacts criterion, Part part)
    {
        var isDone = part.Outcome.Status == ImplementationStatus.Implemented;
        if (criterion.Kind.IsDated())
        {
            return isDone ? new(1) : null;
        }

        if (part.Facts.Report is not { } report || part.SaidNoNeed)
        {
            return null;
        }

        // Done without a number is one measure where no number was planned; "as needed" without a number adds nothing.
        return Measured.From(criterion.Kind, report)
            ?? (
                isDone && part.Facts.Planned == PlannedKind.NotStated && criterion.Kind == CriterionKind.Count
                    ? new(1)
                    : null
            );
    }

    private static Outcome NamingLeftOut(this Outcome outcome, IReadOnlyCollection<ExecutorFacts> leftOut) =>
        leftOut.Count == 0
            ? outcome
            : outcome.With(OutcomeFlags.None, Say.That(SentenceKey.LeftOut, Say.WhoAndHowMany(leftOut)));
}
