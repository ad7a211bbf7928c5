using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class TaskRowTests
{
    private static TaskCriterionFacts Judged(Judgement judgement) =>
        new(CriterionKind.Qualitative, Judgement: judgement);

    [Test, Row("A5.1")]
    public void Judgement_WhenPositive_IsImplemented() =>
        Task(Judged(Judgement.Positive), items: NotImplemented).Suggested.ShouldBe("A5.1", Implemented);

    [Test, Row("A5.2")]
    public void Judgement_WhenPartly_IsPartial() =>
        Task(Judged(Judgement.Partly), items: Implemented).Suggested.ShouldBe("A5.2", PartiallyImplemented);

    [Test, Row("A5.3")]
    public void Judgement_WhenNegative_IsNotImplemented() =>
        Task(Judged(Judgement.Negative), items: Implemented).Suggested.ShouldBe("A5.3", NotImplemented);

    [Test, Row("A9.1")]
    public void Number_WhenReached_IsImplementedWhateverTheItems() =>
        Assert.Multiple(() =>
        {
            Task(new(CriterionKind.Percent, 70, 70), items: NotImplemented).Suggested.ShouldBe("A9.1", Implemented);
            Task(new(CriterionKind.Count, 5, 0, Direction: Direction.AtMost)).Suggested.ShouldBe("A9.1", Implemented);
            Task(new(CriterionKind.Count, 0, 0, Direction: Direction.AtMost)).Suggested.ShouldBe("A9.1", Implemented);
        });

    [Test, Row("A9.2")]
    public void Number_WhenMissedByLittle_IsNotPartial() =>
        Task(new(CriterionKind.Percent, 70, 69.9m), items: Implemented).Suggested.ShouldBe("A9.2", NotImplemented);

    [Test, Row("F.2")]
    public void Number_WhenItLooksLikeAFraction_IsFlagged() =>
        Task(new(CriterionKind.Percent, 70, 0.7m))
            .Suggested.ShouldBe("A9.2", NotImplemented, OutcomeFlags.LooksLikeFraction);

    [Test, Row("A9.3")]
    public void Number_WhenMissingAndClosed_IsNotAssessed() =>
        Task(new(CriterionKind.Percent, 70), items: Implemented)
            .Suggested.ShouldBe("A9.3", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A9.4")]
    public void Number_WhenMissingAndOpen_IsPending() =>
        Task(new(CriterionKind.Percent, 70), closed: false, items: Implemented).Suggested.ShouldBe("A9.4", Pending);

    [Test, Row("A9.5")]
    public void Items_WhenAllImplemented_TheTaskIs() =>
        Task(null, items: [Implemented, Implemented, NotAssessed]).Suggested.ShouldBe("A9.5", Implemented);

    [Test, Row("A9.6")]
    public void Items_WhenHalfAreAtLeastPartial_TheTaskIsPartial() =>
        Assert.Multiple(() =>
        {
            Task(null, items: [PartiallyImplemented, NotImplemented]).Suggested.ShouldBe("A9.6", PartiallyImplemented);
            Task(null, items: [PartiallyImplemented, Implemented]).Suggested.ShouldBe("A9.6", PartiallyImplemented);
        });

    [Test, Row("A9.7")]
    public void Items_WhenFewerThanHalf_TheTaskIsNotImplemented() =>
        Task(null, items: [Implemented, NotImplemented, NotImplemented]).Suggested.ShouldBe("A9.7", NotImplemented);

    [Test, Row("A9.7")]
    public void Items_WhenThePolicyAsksForMore_FewerAreNotEnough() =>
        Task(null, policy: Policy with { TaskPartialFrom = 0.6m }, items: [Implemented, NotImplemented])
            .Suggested.ShouldBe("A9.7", NotImplemented);

    [Test, Row("A9.8")]
    public void Items_WhenOneIsPending_SoIsTheTask() =>
        Task(null, items: [Implemented, Pending]).Suggested.ShouldBe("A9.8", Pending);

    [Test, Row("A9.9")]
    public void Items_WhenThereAreNone_TheTaskIsNotAssessed() =>
        Assert.Multiple(() =>
        {
            Task(null).Suggested.ShouldBe("A9.9", NotAssessed, OutcomeFlags.NotComputable);
            Task(null, items: NotAssessed).Suggested.ShouldBe("A9.9", NotAssessed, OutcomeFlags.NotComputable);
        });

    [Test, Row("A9.10")]
    public void Number_WhenItsTargetIsZero_IsNotComputable() =>
        Task(new(CriterionKind.Count, 0, 3)).Suggested.ShouldBe("A9.10", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A10.1")]
    public void Plan_CountsItemsByTheStatusShown()
    {
        var undecided = Item(Count(1), Institution("VRM", Reached(1)));
        var plan = PlanAssessor.Assess(
            new(2020, true, [new(Guid.Empty, 1, null, [undecided, undecided with { Official = NotImplemented }])]),
            Policy,
            Day
        );
        Assert.That(plan.Counts, Is.EqualTo(new StatusCounts(1, 0, 1, 0, 0)));
        Assert.That(plan.Tasks[0].Counts, Is.EqualTo(plan.Counts));
        Assert.That((plan.Year, plan.AsOf, plan.PolicyName), Is.EqualTo((2020, Day, "2020 practice")));
    }

    [Test, Row("A10.2")]
    public void Plan_SizeHasThreeUnits()
    {
        var split = Item(Kind(CriterionKind.PerExecutor), Institution("GP", null, 1), Institution("VRM", null, 6));
        var municipal = Item(
            Kind(CriterionKind.PerExecutor),
            Municipality("Kauno", null),
            Municipality("Utenos", null)
        );
        Assert.That(UnitCounts.Of([split, municipal, Item(Count(1))]), Is.EqualTo(new UnitCounts(3, 4, 4)));
    }
}
