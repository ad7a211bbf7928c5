namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A2: an item of institutions: one result out of their parts.</summary>
internal static class InstitutionItem
{
    public static bool AddsUp(CriterionFacts criterion) =>
        criterion
            is { Kind: CriterionKind.Count or CriterionKind.Percent, Target: not null, Combination: Combination.Sum };

    public static Outcome Assess(
        CriterionFacts criterion,
        IReadOnlyList<Part> parts,
        AssessmentPolicy policy,
        bool campaignClosed
    )
    {
        if (parts.Count == 0)
        {
            return Say.Simply(
                SentenceKey.NobodyAnswers,
                Row.NobodyAnswers,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable
            );
        }

        var sum = AddsUp(criterion);
        if (parts is [var only] && !(sum && only.Facts.OwnTarget() is not null))
        {
            return only.Outcome;
        }

        return sum ? SharedTarget.Assess(criterion, parts, policy, campaignClosed)
            : OneIsEnough(criterion) ? Best(parts)
            : Lowest(parts);
    }

    /// <summary>
    /// What cannot be added is "summed" by its nature: one document prepared is the document, one case handled is a case handled.
    /// </summary>
    private static bool OneIsEnough(CriterionFacts criterion) =>
        criterion switch
        {
            { Kind: CriterionKind.PerExecutor } => false,
            { Combination: Combination.Any } => true,
            { Combination: Combination.All } => false,
            _ => criterion.Kind.IsDated() || criterion.Kind == CriterionKind.AsNeeded,
        };

    private static Outcome Lowest(IReadOnlyList<Part> parts)
    {
        if (parts.Any(part => part.IsAwaited))
        {
            return NotReported.Awaiting(Row.WaitingForParts, parts.Where(part => part.IsAwaited).Facts());
        }

        if (OverSpan.StillOpen(parts) is { } open)
        {
            return open;
        }

        var assessed = parts.Where(part => part.Outcome.Status != ImplementationStatus.NotAssessed);
        return Decided(SentenceKey.LowestDecides, Row.LowestDecides, assessed.FromLowest().FirstOrDefault(), parts);
    }

    private static Outcome Best(IReadOnlyList<Part> parts)
    {
        var best = parts.FromLowest().Last();
        return best.Outcome.Status == ImplementationStatus.Implemented ? ByBest()
            : parts.Any(part => part.IsAwaited)
                ? NotReported.Awaiting(Row.WaitingForParts, parts.Where(part => part.IsAwaited).Facts())
            : OverSpan.StillOpen(parts) ?? ByBest();

        Outcome ByBest() => Decided(SentenceKey.BestDecides, Row.BestDecides, best, parts);
    }

    /// <summary>The deciding part is named and its own first sentence says with what numbers.</summary>
    private static Outcome Decided(SentenceKey key, RuleId row, Part? decisive, IReadOnlyList<Part> parts)
    {
        decisive ??= parts.FromLowest().First();
        var status = decisive.Outcome.Status;
        return Say.Outcome(
            status,
            row,
            [
                Say.Conclude(key, row, status, ("names", Say.Names([decisive.Facts]))),
                decisive.Outcome.Explanation.Sentences[0],
                .. decisive.Outcome.Explanation.Sentences.Skip(1).Where(s => s.Key == SentenceKey.SpanTogether),
            ],
            decisive.Outcome.Numbers,
            parts.Where(part => !part.IsAwaited).Flags()
        );
    }
}
