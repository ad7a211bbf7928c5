namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>Several institutions, one target: what they reported is added and held against it by A1.</summary>
internal static class SharedTarget
{
    public static Outcome Assess(
        CriterionFacts criterion,
        IReadOnlyList<Part> parts,
        AssessmentPolicy policy,
        bool campaignClosed
    )
    {
        var missing = parts.Unanswered(criterion.Kind);
        var reported = parts.Except(missing).ToList();
        var counted = reported.Where(part => !part.SaidNoNeed).ToList();
        var numbers = counted
            .Select(part => Measured.From(criterion.Kind, part.Facts.Report!))
            .OfType<Measured>()
            .ToList();

        var tally = SpanTally.OfItem(
            criterion,
            numbers,
            year => year.Executors.Select(executor => SpanTally.Number(criterion, executor))
        );
        if (tally is { IsReached: true })
        {
            return OverSpan.Decided(tally)!.NamingThoseWithoutAnswer(missing, campaignClosed);
        }

        if (!campaignClosed && missing.Count > 0)
        {
            return tally is null && AlreadyReached(criterion, numbers, policy) is { } reached
                ? reached.NamingThoseWithoutAnswer(missing, campaignClosed)
                : NotReported.Awaiting(Row.WaitingForParts, missing.Facts());
        }

        if (tally is not null && OverSpan.Decided(tally) is { } open)
        {
            return open.NamingMissing(missing);
        }

        if (tally is { Achieved: { } achieved })
        {
            return Threshold
                .Assess(criterion, tally.Target, new(achieved), policy)
                .Together(tally)
                .NamingMissing(missing);
        }

        if (reported.Count == 0)
        {
            return NotReported.ByAnybody().With(missing.Flags());
        }

        if (counted.Count == 0)
        {
            return AsNeeded.NoNeed(policy).NamingMissing(missing);
        }

        return (
            numbers.Count == 0 ? BestAnswer(criterion, counted) : Together(criterion, counted, numbers, policy)
        ).NamingMissing(missing);
    }

    /// <summary>A count that is at its target cannot fall again, so nobody has to be waited for. A percentage can.</summary>
    private static Outcome? AlreadyReached(CriterionFacts criterion, List<Measured> numbers, AssessmentPolicy policy) =>
        criterion is { Kind: CriterionKind.Count, Direction: Direction.AtLeast, Target: > 0 and var target }
        && Measured.Together(numbers) is var sum
        && sum.Value >= target
            ? Threshold.Assess(criterion, target, sum, policy)
            : null;

    private static Outcome Together(
        CriterionFacts criterion,
        List<Part> counted,
        List<Measured> numbers,
        AssessmentPolicy policy
    )
    {
        // One typed percentage is what it is; two have no sum.
        if (criterion.Kind == CriterionKind.Percent && numbers.Count > 1 && !numbers.All(number => number.IsShare))
        {
            return Say.Simply(
                SentenceKey.PercentagesNotAdded,
                Row.PercentagesNotAdded,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                new(criterion.Target, Unit: criterion.Unit)
            );
        }

        var outcome = Threshold.Assess(criterion, criterion.Target ?? 0, Measured.Together(numbers), policy);
        var wordsOnly = counted
            .Where(part =>
                Measured.From(criterion.Kind, part.Facts.Report!) is null && part.Facts.Report!.Done != Done.No
            )
            .Facts();
        return wordsOnly.Count == 0
            ? outcome
            : outcome.With(
                OutcomeFlags.NoMeasurableValue,
                Say.That(SentenceKey.WithoutNumber, Say.WhoAndHowMany(wordsOnly))
            );
    }

    /// <summary>Nobody gave a number: the best answer stands, as one of them is enough to reach what they share (A6).</summary>
    private static Outcome BestAnswer(CriterionFacts criterion, List<Part> counted) =>
        counted
            .Select(part =>
                part with
                {
                    Outcome = ClaimStands.Assess(
                        part.Facts.Report!,
                        part.Facts.IsMunicipality,
                        new(criterion.Target, Unit: criterion.Unit)
                    ),
                }
            )
            .FromLowest()
            .Last()
            .Outcome;
}
