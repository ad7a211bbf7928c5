using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>Facts in the words of the business.</summary>
internal static class Given
{
    public static readonly DateOnly Day = new(2021, 2, 1);

    public static readonly AssessmentPolicy Policy = AssessmentPolicy.TwentyTwentyPractice;

    public static CriterionFacts Count(decimal? target) => new(CriterionKind.Count, target);

    public static CriterionFacts AtMost(decimal target) =>
        new(CriterionKind.Count, target, Direction: Direction.AtMost);

    public static CriterionFacts Percent(decimal? target) => new(CriterionKind.Percent, target);

    public static CriterionFacts By(DateOnly? deadline) => new(CriterionKind.Deadline, 1, Deadline: deadline);

    public static CriterionFacts Kind(CriterionKind kind) => new(kind);

    public static ReportFacts Reached(decimal value) => new(Achieved: value);

    public static ReportFacts Share(decimal numerator, decimal denominator) =>
        new(Numerator: numerator, Denominator: denominator);

    public static ReportFacts Answer(Done done, ImplementationStatus? claimed = null) => new(done, Claimed: claimed);

    public static ExecutorFacts Institution(string code, ReportFacts? report, decimal? planned = null) =>
        new(code, planned is null ? PlannedKind.NotStated : PlannedKind.Number, planned, Report: report);

    public static ExecutorFacts Municipality(
        string code,
        ReportFacts? report,
        decimal? planned = null,
        PlannedKind kind = PlannedKind.NotStated
    ) => new(code, planned is null ? kind : PlannedKind.Number, planned, IsMunicipality: true, Report: report);

    public static ItemFacts Item(CriterionFacts criterion, params ExecutorFacts[] executors) =>
        new(Guid.Empty, criterion, executors is [{ IsMunicipality: true }, ..], executors);

    public static ItemOutcome Assess(ItemFacts item, AssessmentPolicy? policy = null, bool closed = true) =>
        PlanAssessor.AssessItem(item, policy ?? Policy, closed, Day);

    public static Outcome Closed(CriterionFacts criterion, params ExecutorFacts[] executors) =>
        Assess(Item(criterion, executors)).Suggested;

    public static Outcome Open(CriterionFacts criterion, params ExecutorFacts[] executors) =>
        Assess(Item(criterion, executors), closed: false).Suggested;

    public static Outcome One(CriterionFacts criterion, ReportFacts? report) =>
        Closed(criterion, Institution("VRM", report));

    public static TaskOutcome Task(
        TaskCriterionFacts? criterion,
        bool closed = true,
        AssessmentPolicy? policy = null,
        params ImplementationStatus[] items
    ) =>
        PlanAssessor.AssessTask(
            new(
                Guid.Empty,
                1,
                criterion,
                [.. items.Select(status => new ItemFacts(Guid.Empty, Count(1), false, [], status))]
            ),
            policy ?? Policy,
            closed,
            Day
        );
}

internal static class Then
{
    public static void ShouldBe(
        this Outcome outcome,
        string row,
        ImplementationStatus status,
        OutcomeFlags flags = OutcomeFlags.None
    ) => Assert.That((outcome.Rule.Row, outcome.Status, outcome.Flags), Is.EqualTo((row, status, flags)));

    public static string In(this Outcome outcome, Language language) =>
        ExplanationText.Render(outcome.Explanation, language);
}
