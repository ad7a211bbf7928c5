namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>An item: its parts first, then what they come to.</summary>
internal static class Item
{
    public static ItemOutcome Assess(ItemFacts item, AssessmentPolicy policy, bool campaignClosed, DateOnly asOf)
    {
        var sharesTarget = SharesTarget(item);
        var all = item
            .Executors.Select(executor => new Part(
                executor,
                ExecutorPart.Assess(item.Criterion, executor, policy, campaignClosed, sharesTarget)
            ))
            .ToList();
        var parts = all.FindAll(part => part.Facts.OwesAnswer());
        var suggested = item.IsMunicipal
            ? MunicipalItem.Assess(item.Criterion, parts, LeftOut(item), policy, campaignClosed)
            : InstitutionItem.Assess(item.Criterion, parts, policy, campaignClosed);

        return new(
            item.Id,
            WithDeadlineCheck(item.Criterion, suggested, asOf),
            item.Official,
            [.. all.Select(part => new ExecutorOutcome(part.Facts.Code, FollowLead(part, parts)))]
        );
    }

    public static bool SharesTarget(ItemFacts item) =>
        !item.IsMunicipal
        && InstitutionItem.AddsUp(item.Criterion)
        && item.Executors.Count(executor => executor.OwesAnswer()) > 1;

    private static List<ExecutorFacts> LeftOut(ItemFacts item) =>
        [.. item.Executors.Where(executor => executor is { Planned: PlannedKind.Nothing, AnsweredWith: null })];

    /// <summary>A lead answers for itself; a chain of leads would be nobody's answer.</summary>
    private static Outcome FollowLead(Part part, List<Part> parts) =>
        part.Facts.AnsweredWith is { } lead
        && parts.Find(other => string.Equals(other.Facts.Code, lead, StringComparison.Ordinal)) is { } leading
            ? AnsweredByAnother.Follow(lead, leading.Outcome)
            : part.Outcome;

    private static Outcome WithDeadlineCheck(CriterionFacts criterion, Outcome outcome, DateOnly asOf) =>
        outcome.Status == ImplementationStatus.Pending && criterion.Deadline is { } deadline && asOf > deadline
            ? outcome.With(
                OutcomeFlags.DeadlinePassed,
                Say.That(SentenceKey.DeadlinePassed, ("deadline", Say.Day(deadline)))
            )
            : outcome;
}
