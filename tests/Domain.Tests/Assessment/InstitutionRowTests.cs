using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class InstitutionRowTests
{
    private static readonly CriterionFacts PerExecutor = Kind(CriterionKind.PerExecutor);

    [Test, Row("A2.1")]
    public void PerExecutor_WhenOneIsBehind_TheLowestDecides()
    {
        var outcome = Closed(PerExecutor, Institution("GP", Reached(2), 1), Institution("VRM", Reached(4), 6));
        outcome.ShouldBe("A2.1", PartiallyImplemented, OutcomeFlags.FarAboveTarget);
        Assert.That(outcome.In(Language.English), Does.Contain("VRM").And.Contains("4 of 6"));
    }

    [Test, Row("A2.1")]
    public void All_WhenOneMissesTheTarget_IsNotImplemented() =>
        Closed(
                Count(2) with
                {
                    Combination = Combination.All,
                },
                Institution("GP", Reached(2)),
                Institution("PD", Reached(1))
            )
            .ShouldBe("A2.1", NotImplemented);

    [Test, Row("A2.1")]
    public void PerExecutor_WhenAPartIsNotAssessed_TheOthersDecide() =>
        Assess(
            Item(PerExecutor, Institution("GP", Answer(Done.NoNeed), 1), Institution("VRM", Reached(6), 6)),
            Policy with
            {
                NoNeedCountsAs = NotAssessed,
            }
        )
            .Suggested.ShouldBe("A2.1", Implemented);

    [Test, Row("A2.2")]
    public void Any_WhenOneReachesTheTarget_IsImplementedAtOnce() =>
        Open(Count(2) with { Combination = Combination.Any }, Institution("GP", Reached(2)), Institution("PD", null))
            .ShouldBe("A2.2", Implemented);

    [Test, Row("A2.2")]
    public void Document_WhenOneOfTwoPreparedIt_IsImplemented() =>
        Closed(Kind(CriterionKind.Document), Institution("GP", Answer(Done.Yes)), Institution("PD", Answer(Done.No)))
            .ShouldBe("A2.2", Implemented);

    [Test, Row("A2.3")]
    public void OpenItem_WhenAPartIsMissing_IsPendingAndNamesIt()
    {
        var sum = Open(Count(3), Institution("GP", Reached(2)), Institution("PD", null));
        sum.ShouldBe("A2.3", Pending);
        Assert.That(sum.In(Language.Lithuanian), Does.StartWith("Dar neatsakė 1\u00A0vykdytojas: PD."));
        Open(PerExecutor, Institution("GP", Reached(0), 1), Institution("PD", null, 1)).ShouldBe("A2.3", Pending);
        Open(Kind(CriterionKind.Document), Institution("GP", Answer(Done.No)), Institution("PD", null))
            .ShouldBe("A2.3", Pending);
    }

    [Test, Row("A2.3")]
    public void OpenSum_WhenAlreadyReached_WaitsForNobody()
    {
        var outcome = Open(Count(2), Institution("GP", Reached(2)), Institution("PD", null));
        outcome.ShouldBe("A1.1", Implemented);
        Assert.That(outcome.In(Language.Lithuanian), Does.Contain("PD, bet rezultato tai nebepakeis"));
    }

    [Test, Row("A2.3")]
    public void OpenLimit_WhenSoFarKept_StillWaits() =>
        Open(AtMost(2), Institution("GP", Reached(1)), Institution("PD", null)).ShouldBe("A2.3", Pending);

    [Test, Row("A1.3")]
    public void ClosedSum_WhenAPartIsMissing_IsComputedWithWhatThereIs()
    {
        var outcome = Closed(Count(2), Institution("GP", Reached(1)), Institution("PD", null));
        outcome.ShouldBe("A1.3", NotImplemented, OutcomeFlags.NotReported);
        Assert.That(outcome.In(Language.English), Does.EndWith("No answer from 1\u00A0executor: PD."));
    }

    [Test, Row("A6.1")]
    public void Sum_WhenNobodyGivesANumber_TheBestAnswerStands() =>
        Closed(Count(2), Institution("GP", Answer(Done.Yes)), Institution("PD", Answer(Done.No)))
            .ShouldBe("A6.1", Implemented, OutcomeFlags.NoMeasurableValue);

    [Test, Row("A4.2")]
    public void Sum_WhenNobodyHadNeed_IsAnsweredByThePolicy() =>
        Closed(Count(2), Institution("GP", Answer(Done.NoNeed)), Institution("PD", Answer(Done.NoNeed)))
            .ShouldBe("A4.2", NotImplemented);

    [Test, Row("A2.4")]
    public void SharedPart_WhenItHasNoNumberOfItsOwn_IsNotJudgedAlone()
    {
        var item = Item(
            Count(3),
            Institution("GP", Reached(2)),
            Institution("PD", Reached(1)),
            Institution("VDI", Answer(Done.Yes))
        );
        var outcome = Assess(item);
        outcome.Suggested.ShouldBe("A1.1", Implemented, OutcomeFlags.NoMeasurableValue);
        outcome.Executors[0].Suggested.ShouldBe("A2.4", NotAssessed);
        outcome.Executors[2].Suggested.ShouldBe("A2.4", NotAssessed, OutcomeFlags.NoMeasurableValue);
        Assert.That(PlanAssessor.SharesTarget(item), Is.True);
        PlanAssessor
            .AssessExecutor(item.Criterion, item.Executors[0], Policy, campaignClosed: false, sharesTarget: true)
            .Suggested.ShouldBe("A2.4", NotAssessed);
    }

    [Test, Row("A1.2")]
    public void SharedPart_WhenItHasANumberOfItsOwn_IsJudgedByIt()
    {
        var outcome = Assess(Item(Count(5), Institution("GP", Reached(3), 3), Institution("PD", Reached(1), 2)));
        outcome.Suggested.ShouldBe("A1.2", PartiallyImplemented);
        Assert.That(outcome.Executors.Select(part => part.Status), Is.EqualTo(new[] { Implemented, NotImplemented }));
    }

    [Test, Row("A2.5")]
    public void AnsweredPart_FollowsItsLeadAndIsNeverMissing()
    {
        var outcome = Assess(
            Item(Count(1), Institution("ŠMSM", Reached(1)), new("NŠA", AnsweredWith: "ŠMSM")),
            closed: false
        );
        outcome.Suggested.ShouldBe("A1.1", Implemented);
        outcome.Executors[1].Suggested.ShouldBe("A2.5", Implemented);
    }

    [Test, Row("A2.6")]
    public void AnsweredPart_WhenTheLeadIsUnknownOrItself_IsNotAssessed()
    {
        var outcome = Assess(
            Item(
                Count(1),
                Institution("GP", Reached(1)),
                new("NŠA", AnsweredWith: "ŠMSM"),
                new("PD", AnsweredWith: "NŠA")
            )
        );
        outcome.Suggested.ShouldBe("A1.1", Implemented);
        outcome.Executors[1].Suggested.ShouldBe("A2.6", NotAssessed, OutcomeFlags.NotComputable);
        outcome.Executors[2].Suggested.ShouldBe("A2.6", NotAssessed, OutcomeFlags.NotComputable);
    }

    [Test, Row("A2.7")]
    public void Item_WhenNobodyHasToAnswer_IsNotAssessed() =>
        Assert.Multiple(() =>
        {
            Closed(Count(1)).ShouldBe("A2.7", NotAssessed, OutcomeFlags.NotComputable);
            Open(Count(1), new ExecutorFacts("GP", PlannedKind.Nothing))
                .ShouldBe("A2.7", NotAssessed, OutcomeFlags.NotComputable);
        });
}
