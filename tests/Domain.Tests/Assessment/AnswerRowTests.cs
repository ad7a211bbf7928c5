using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class AnswerRowTests
{
    private static readonly DateOnly Deadline = new(2020, 7, 1);

    [Test, Row("A3.1")]
    public void Deadline_WhenDoneOnItsDay_IsImplemented() =>
        One(By(Deadline), new(Done.Yes, AchievedDate: Deadline)).ShouldBe("A3.1", Implemented);

    [Test, Row("A3.1")]
    public void Document_WhenThereIsNoDeadline_IsImplementedWhenDone() =>
        One(Kind(CriterionKind.Document), Answer(Done.Yes)).ShouldBe("A3.1", Implemented);

    [TestCase(Implemented), TestCase(PartiallyImplemented), TestCase(NotImplemented), Row("A3.2")]
    public void Deadline_WhenDoneLate_CountsAsThePolicySays(ImplementationStatus lateCountsAs) =>
        Assess(
            Item(By(Deadline), Institution("VRM", new(Done.Yes, AchievedDate: Deadline.AddDays(1)))),
            Policy with
            {
                LateCountsAs = lateCountsAs,
            }
        )
            .Suggested.ShouldBe("A3.2", lateCountsAs, OutcomeFlags.Late);

    [Test, Row("A3.2")]
    public void Deadline_WhenAMunicipalityIsLateAndLateIsPartial_IsNotImplementedThere() =>
        Assess(
            Item(By(Deadline), Municipality("Kauno", new(Done.Yes, AchievedDate: Deadline.AddDays(1)))),
            Policy with
            {
                LateCountsAs = PartiallyImplemented,
            }
        )
            .Executors[0]
            .Suggested.ShouldBe("A3.2", NotImplemented, OutcomeFlags.Late);

    [Test, Row("A3.3")]
    public void Deadline_WhenDateIsUnknown_IsImplementedWithAFlag() =>
        One(By(Deadline), Answer(Done.Yes)).ShouldBe("A3.3", Implemented, OutcomeFlags.NoDate);

    [Test, Row("A3.3")]
    public void Deadline_WhenOnlyANumberSaysSo_IsDone() =>
        One(By(Deadline), Reached(1)).ShouldBe("A3.3", Implemented, OutcomeFlags.NoDate);

    [TestCase(Done.Partly), TestCase(Done.No), Row("A3.4")]
    public void Deadline_WhenNotDone_IsNotImplemented(Done done) =>
        One(By(Deadline), Answer(done)).ShouldBe("A3.4", NotImplemented);

    [Test, Row("A3.4")]
    public void Deadline_WhenOnlyAZeroIsGiven_IsNotDone() =>
        One(By(Deadline), Reached(0)).ShouldBe("A3.4", NotImplemented);

    [TestCase(Done.Yes, null), TestCase(Done.Partly, null), TestCase(null, 3), Row("A4.1")]
    public void AsNeeded_WhenAnyCaseIsHandled_IsImplemented(Done? done, int? cases) =>
        One(Kind(CriterionKind.AsNeeded), new(done, cases)).ShouldBe("A4.1", Implemented);

    [TestCase(NotImplemented), TestCase(NotAssessed), Row("A4.2")]
    public void NoNeed_CountsAsThePolicySays_WhateverTheKind(ImplementationStatus noNeedCountsAs) =>
        Assert.Multiple(() =>
        {
            foreach (var kind in Enum.GetValues<CriterionKind>())
            {
                Assess(
                    Item(new(kind, 5), Institution("UŽT", Answer(Done.NoNeed))),
                    Policy with
                    {
                        NoNeedCountsAs = noNeedCountsAs,
                    }
                )
                    .Suggested.ShouldBe("A4.2", noNeedCountsAs);
            }
        });

    [TestCase(Done.No, null), TestCase(Done.Yes, 0), TestCase(null, 0), Row("A4.3")]
    public void AsNeeded_WhenNoCaseIsHandled_IsNotImplemented(Done? done, int? cases) =>
        One(Kind(CriterionKind.AsNeeded), new(done, cases)).ShouldBe("A4.3", NotImplemented);

    [
        TestCase(null, Implemented),
        TestCase(Implemented, Implemented),
        TestCase(PartiallyImplemented, PartiallyImplemented),
        TestCase(NotImplemented, NotImplemented),
        TestCase(Pending, Implemented),
        TestCase(NotAssessed, Implemented),
        Row("A6.1")
    ]
    public void Done_WhenNoValueIsGiven_TheClaimStands(ImplementationStatus? claimed, ImplementationStatus expected) =>
        Assert.Multiple(() =>
        {
            One(Count(10), Answer(Done.Yes, claimed)).ShouldBe("A6.1", expected, OutcomeFlags.NoMeasurableValue);
            One(Kind(CriterionKind.None), Answer(Done.Yes, claimed))
                .ShouldBe("A6.1", expected, OutcomeFlags.NoMeasurableValue);
            One(Kind(CriterionKind.Qualitative), Answer(Done.Yes, claimed))
                .ShouldBe("A6.1", expected, OutcomeFlags.NoMeasurableValue);
        });

    [
        TestCase(null, PartiallyImplemented),
        TestCase(Implemented, PartiallyImplemented),
        TestCase(NotImplemented, NotImplemented),
        Row("A6.2")
    ]
    public void PartlyDone_WhenNoValueIsGiven_IsAtMostPartial(
        ImplementationStatus? claimed,
        ImplementationStatus expected
    ) => One(Count(10), Answer(Done.Partly, claimed)).ShouldBe("A6.2", expected, OutcomeFlags.NoMeasurableValue);

    [Test, Row("A6.3")]
    public void NotDone_WhenNoValueIsGiven_IsNotTheNumberZero()
    {
        var empty = One(Count(10), Answer(Done.No));
        empty.ShouldBe("A6.3", NotImplemented);
        Assert.That(empty.Numbers.Achieved, Is.Null);
        Assert.That(empty.In(Language.Lithuanian), Does.StartWith("Nevykdyta"));
        Assert.That(One(Count(10), Reached(0)).In(Language.Lithuanian), Does.StartWith("Pasiekta 0 iš 10"));
    }

    [Test, Row("A6.4")]
    public void Claim_WhenNothingElseIsSaid_Stands() =>
        One(Count(10), new(Claimed: PartiallyImplemented))
            .ShouldBe("A6.4", PartiallyImplemented, OutcomeFlags.NoMeasurableValue);

    [Test, Row("A7.1")]
    public void NotReported_WhenClosed_IsNotImplemented() =>
        Assert.Multiple(() =>
        {
            One(Count(2), null).ShouldBe("A7.1", NotImplemented, OutcomeFlags.NotReported);
            Closed(Count(2), Institution("GP", null), Institution("PD", null))
                .ShouldBe("A7.1", NotImplemented, OutcomeFlags.NotReported);
            Closed(AtMost(2), Municipality("Kauno", null), Municipality("Utenos", null))
                .ShouldBe("A7.1", NotImplemented, OutcomeFlags.NotReported);
        });

    [Test, Row("A7.2")]
    public void NotReported_WhenOpen_IsPending() => Open(Count(2), Institution("VRM", null)).ShouldBe("A7.2", Pending);

    [Test, Row("A7.3")]
    public void EmptyReport_WhenOpen_IsPending() =>
        Open(Count(2), Institution("VRM", new())).ShouldBe("A7.3", Pending, OutcomeFlags.EmptyAnswer);

    [Test, Row("A7.4")]
    public void EmptyReport_WhenClosed_IsNotImplemented() =>
        One(Count(2), new(AchievedDate: Deadline)).ShouldBe("A7.4", NotImplemented, OutcomeFlags.EmptyAnswer);
}
