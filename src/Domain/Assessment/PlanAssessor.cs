using ActionPlanMonitor.Domain.Assessment.Rules;

namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// The engine (domain.md §7): facts + policy + date in, a tree of suggested statuses with their explanations out.
/// Pure and total: the same facts give the same outcome, no order of items or executors matters, and no facts that could be
/// constructed make it throw. The policy must be one that <see cref="AssessmentPolicy.Validate"/> finds nothing wrong with.
/// </summary>
public static class PlanAssessor
{
    /// <summary>
    /// Assesses a whole plan year (A1–A10). A9 looks at the status its items show, that is the official one where it exists.
    /// </summary>
    /// <param name="plan">The facts; for a simulation without official statuses.</param>
    /// <param name="policy">The settings.</param>
    /// <param name="asOf">The day to assess for, in Vilnius.</param>
    public static PlanOutcome Assess(PlanYearFacts plan, AssessmentPolicy policy, DateOnly asOf) =>
        new(
            plan.Year,
            asOf,
            policy.Name,
            UnitCounts.Of(plan.Tasks.SelectMany(task => task.Items)),
            [.. plan.Tasks.Select(task => AssessTask(task, policy, plan.CampaignClosed, asOf))]
        );

    /// <summary>Assesses one task with its items (A5, A9).</summary>
    public static TaskOutcome AssessTask(TaskFacts task, AssessmentPolicy policy, bool campaignClosed, DateOnly asOf)
    {
        ItemOutcome[] items = [.. task.Items.Select(item => AssessItem(item, policy, campaignClosed, asOf))];
        return new(
            task.Id,
            task.No,
            PlanTaskRule.Assess(task.Criterion, items, policy, campaignClosed),
            task.Official,
            items
        );
    }

    /// <summary>Assesses one item with its executors' parts (A1–A4, A6–A8).</summary>
    public static ItemOutcome AssessItem(ItemFacts item, AssessmentPolicy policy, bool campaignClosed, DateOnly asOf) =>
        Item.Assess(item, policy, campaignClosed, asOf);

    /// <summary>
    /// Assesses one executor's part alone, as while its officer types. A part answered by a lead executor is not assessed here:
    /// only the item knows the lead.
    /// </summary>
    /// <param name="criterion">The item's criterion.</param>
    /// <param name="executor">The executor with what it has written so far.</param>
    /// <param name="policy">The settings.</param>
    /// <param name="campaignClosed">Whether a missing answer is still awaited.</param>
    /// <param name="sharesTarget">
    /// True when other institutions add to the same target (see <see cref="SharesTarget"/>): the part is then not judged alone.
    /// </param>
    public static ExecutorOutcome AssessExecutor(
        CriterionFacts criterion,
        ExecutorFacts executor,
        AssessmentPolicy policy,
        bool campaignClosed,
        bool sharesTarget = false
    ) => new(executor.Code, ExecutorPart.Assess(criterion, executor, policy, campaignClosed, sharesTarget));

    /// <summary>
    /// What one executor has to reach over its target's span, and what the span's other years brought; null: its year alone counts.
    /// Of a target that several share only the total is told, as the others' part in it is not this executor's.
    /// </summary>
    public static SpanTarget? SpanOf(CriterionFacts criterion, ExecutorFacts executor, bool sharesTarget) =>
        SpanTally.OfPart(criterion, executor, sharesTarget) is { } own ? Told(own)
        : sharesTarget && SpanTally.OfItem(criterion, [], _ => []) is { } shared ? Told(shared)
        : null;

    private static SpanTarget Told(SpanTally tally) =>
        new(tally.Span.From, tally.Span.To, tally.Target, tally.Elsewhere);

    /// <summary>Whether several institutions answer for themselves and add up to the item's one target (A2).</summary>
    public static bool SharesTarget(ItemFacts item) => Item.SharesTarget(item);
}
