using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class MunicipalRowTests
{
    private static readonly CriterionFacts None = Kind(CriterionKind.None);
    private static readonly ExecutorFacts DidIt = Municipality("Kauno", Reached(2), 2);
    private static readonly ExecutorFacts MissedIt = Municipality("Ukmergės", Reached(1), 5);
    private static readonly ExecutorFacts Silent = Municipality("Širvintų", null);
    private static readonly ExecutorFacts Planless = Municipality("Vilkaviškio", null, kind: PlannedKind.Nothing);

    private static Outcome Part(ExecutorFacts executor, CriterionFacts? criterion = null) =>
        PlanAssessor.AssessExecutor(criterion ?? None, executor, Policy, campaignClosed: true).Suggested;

    [Test, Row("A8.1")]
    public void OwnPlan_WhenReached_IsImplemented() =>
        Assert.Multiple(() =>
        {
            Part(DidIt).ShouldBe("A8.1", Implemented);
            Part(Municipality("Skuodo", Reached(4), 1)).ShouldBe("A8.1", Implemented, OutcomeFlags.FarAboveTarget);
            Part(Municipality("Kauno", Reached(4), 5), AtMost(9)).ShouldBe("A8.1", Implemented);
        });

    [TestCase(4), TestCase(0), Row("A8.2")]
    public void OwnPlan_WhenMissed_IsNeverPartial(int achieved) =>
        Part(Municipality("Ukmergės", Reached(achieved), 5)).ShouldBe("A8.2", NotImplemented);

    [Test, Row("A6.1")]
    public void OwnPlan_WhenDoneWithoutANumber_TheClaimStands() =>
        Part(Municipality("Jurbarko", Answer(Done.Yes, Implemented), 4))
            .ShouldBe("A6.1", Implemented, OutcomeFlags.NoMeasurableValue);

    [Test, Row("A6.1")]
    public void OwnPlan_WhenClaimedPartial_IsNotImplemented() =>
        Part(Municipality("Jurbarko", Answer(Done.Yes, PartiallyImplemented), 4))
            .ShouldBe("A6.1", NotImplemented, OutcomeFlags.NoMeasurableValue);

    [Test, Row("A1.4")]
    public void OwnPlan_WhenZero_IsNotComputable() =>
        Part(Municipality("Kauno", Reached(3), 0)).ShouldBe("A1.4", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A8.3")]
    public void NoNumberPlanned_WhenItSaysDone_IsImplemented() =>
        Assert.Multiple(() =>
        {
            Part(Municipality("Šakių", Answer(Done.Yes))).ShouldBe("A8.3", Implemented, OutcomeFlags.NoMeasurableValue);
            Part(Municipality("Šakių", new(Claimed: Implemented)))
                .ShouldBe("A8.3", Implemented, OutcomeFlags.NoMeasurableValue);
        });

    [Test, Row("A8.4")]
    public void NoNumberPlanned_WhenItSaysOtherwise_IsNotImplemented() =>
        Assert.Multiple(() =>
        {
            Part(Municipality("Palangos", Answer(Done.No))).ShouldBe("A8.4", NotImplemented);
            Part(Municipality("Palangos", Answer(Done.Partly, Implemented))).ShouldBe("A8.4", NotImplemented);
            Part(Municipality("Palangos", Answer(Done.Yes, PartiallyImplemented))).ShouldBe("A8.4", NotImplemented);
            Part(Municipality("Palangos", Reached(0))).ShouldBe("A8.4", NotImplemented);
        });

    [Test, Row("A8.5")]
    public void NothingPlanned_WhenNothingDone_IsNotAssessedNorMissing() =>
        Assert.Multiple(() =>
        {
            Part(Planless).ShouldBe("A8.5", NotAssessed, OutcomeFlags.NothingPlanned);
            Part(Planless with { Report = Answer(Done.No) }).ShouldBe("A8.5", NotAssessed, OutcomeFlags.NothingPlanned);
            Part(Planless with { Report = Answer(Done.NoNeed) })
                .ShouldBe("A8.5", NotAssessed, OutcomeFlags.NothingPlanned);
        });

    [Test, Row("A8.6")]
    public void NothingPlanned_WhenWorkIsDone_IsShownButNotCounted()
    {
        var outcome = Assess(Item(None, DidIt, MissedIt, Planless with { Report = Reached(1) }));
        outcome.Executors[2].Suggested.ShouldBe("A8.6", Implemented, OutcomeFlags.NothingPlanned);
        Assert.That((outcome.Suggested.Numbers.Numerator, outcome.Suggested.Numbers.Denominator), Is.EqualTo((1m, 2m)));
    }

    [Test, Row("A8.7")]
    public void NoNumberPlanned_WhenOnlyANumberIsGiven_HasNoYardstick() =>
        Part(Municipality("Marijampolės", Reached(11))).ShouldBe("A8.7", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A8.8")]
    public void Sum_WhenItReachesTheTarget_IsImplementedEvenWhileOthersAreAwaited() =>
        Assert.Multiple(() =>
        {
            Closed(Count(3), DidIt, MissedIt).ShouldBe("A8.8", Implemented);
            Open(Count(2), DidIt, Silent).ShouldBe("A8.8", Implemented);
        });

    [Test, Row("A8.9")]
    public void Sum_WhenAboveHalf_IsPartialAndNamesTheMissing()
    {
        var outcome = Closed(Count(5), DidIt, MissedIt, Silent);
        outcome.ShouldBe("A8.9", PartiallyImplemented, OutcomeFlags.NotReported);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Is.EqualTo(
                "Savivaldybės kartu pasiekė 3 iš 5 (60\u00A0%). Pasiekta daugiau kaip 50\u00A0%, todėl įgyvendinta iš dalies (A8). "
                    + "Neatsakė 1\u00A0savivaldybė: Širvintų."
            )
        );
    }

    [Test, Row("A8.9")]
    public void Sum_OfDoneOrNotDone_CountsTheDone() =>
        Closed(
                new(CriterionKind.Deadline, 3),
                Municipality("Kauno", Answer(Done.Yes), 1),
                Municipality("Utenos", Answer(Done.Yes), 1),
                Municipality("Klaipėdos", Answer(Done.No), 1)
            )
            .ShouldBe("A8.9", PartiallyImplemented);

    [Test, Row("A8.8")]
    public void Sum_OfDoneOrNotDone_KeepsTheFlagsOfItsDates() =>
        Closed(
                new(CriterionKind.Deadline, 2, Deadline: new(2020, 7, 1)),
                Municipality("Kauno", Answer(Done.Yes)),
                Municipality("Utenos", new(Done.Yes, AchievedDate: new(2020, 8, 1)))
            )
            .ShouldBe("A8.8", Implemented, OutcomeFlags.Late | OutcomeFlags.NoDate);

    [Test, Row("A8.10")]
    public void Sum_WhenDoneWithoutNumbers_CountsOneOnlyWhereNoNumberWasPlanned()
    {
        var outcome = Closed(
            Count(7),
            Municipality("Šakių", Answer(Done.Yes)),
            Municipality("Ignalinos", Answer(Done.Yes), kind: PlannedKind.AsNeeded),
            Municipality("Jurbarko", Answer(Done.Yes), 4)
        );
        outcome.ShouldBe("A8.10", NotImplemented, OutcomeFlags.NoMeasurableValue);
        Assert.That(outcome.Numbers.Achieved, Is.EqualTo(1));
        Assert.That(
            outcome.In(Language.Lithuanian),
            Does.Contain("skaičiuota po vieną: 1\u00A0savivaldybė (Šakių)")
                .And.Contains("2\u00A0savivaldybės: Ignalinos, Jurbarko")
        );
    }

    [Test, Row("A8.11")]
    public void Share_WhenAllImplemented_IsImplemented() =>
        Closed(None, DidIt, Planless).ShouldBe("A8.11", Implemented);

    [Test, Row("A8.12")]
    public void Share_WhenMostImplemented_IsPartial() =>
        Closed(None, DidIt, DidIt with { Code = "Vilniaus" }, MissedIt, Planless)
            .ShouldBe("A8.12", PartiallyImplemented);

    [Test, Row("A8.13")]
    public void Share_WhenHalfImplemented_IsNotImplemented() =>
        Assert.Multiple(() =>
        {
            Closed(None, DidIt, MissedIt).ShouldBe("A8.13", NotImplemented);
            Assess(Item(Count(3), DidIt, MissedIt), Policy with { MunicipalBasis = MunicipalBasis.Municipalities })
                .Suggested.ShouldBe("A8.13", NotImplemented);
        });

    [Test, Row("A8.14")]
    public void OpenItem_WhenAMunicipalityIsMissing_IsPending() =>
        Open(None, DidIt, Silent, Planless).ShouldBe("A8.14", Pending);

    [Test, Row("A8.15")]
    public void Item_WhenNobodyCanBeCounted_IsNotAssessed() =>
        Assert.Multiple(() =>
        {
            Closed(None, Planless).ShouldBe("A8.15", NotAssessed, OutcomeFlags.NotComputable);
            Closed(None, Municipality("Marijampolės", Reached(11)))
                .ShouldBe("A8.15", NotAssessed, OutcomeFlags.NotComputable);
        });

    [Test, Row("A4.2")]
    public void Item_WhenNobodyHadNeed_IsAnsweredByThePolicy() =>
        Closed(Count(3), Municipality("Pakruojo", Answer(Done.NoNeed))).ShouldBe("A4.2", NotImplemented);

    [Test, Row("N.4")]
    public void Percent_WhenSharesAreGiven_TheyAreAdded_OtherwiseTheShareOfMunicipalitiesDecides() =>
        Assert.Multiple(() =>
        {
            Closed(Percent(50), Municipality("Kauno", Share(1, 1), 100), Municipality("Utenos", Share(1, 9), 100))
                .ShouldBe("A8.10", NotImplemented);
            Closed(Percent(50), Municipality("Kauno", Reached(100), 100), Municipality("Utenos", Share(1, 9), 100))
                .ShouldBe("A8.13", NotImplemented);
        });
}
