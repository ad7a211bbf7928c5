using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class NumberRowTests
{
    [Test, Row("A1.1")]
    public void Count_WhenTargetIsReached_IsImplemented() => One(Count(2), Reached(2)).ShouldBe("A1.1", Implemented);

    [Test, Row("A1.2")]
    public void Count_WhenAboveHalf_IsPartial() => One(Count(120), Reached(118)).ShouldBe("A1.2", PartiallyImplemented);

    [Test, Row("A1.3")]
    public void Count_WhenExactlyHalf_IsNotImplementedByDefault() =>
        One(Count(2), Reached(1)).ShouldBe("A1.3", NotImplemented);

    [Test, Row("A1.2")]
    public void Count_WhenExactlyHalfAndPolicyIncludesIt_IsPartial() =>
        Assess(Item(Count(2), Institution("VRM", Reached(1))), Policy with { PartialInclusive = true })
            .Suggested.ShouldBe("A1.2", PartiallyImplemented);

    [Test, Row("A1.3")]
    public void Count_WhenZeroIsReported_TheNumberDecides() =>
        One(Count(2), new(Done.Yes, Achieved: 0, Claimed: Implemented)).ShouldBe("A1.3", NotImplemented);

    [TestCase(0), TestCase(5), Row("A1.4")]
    public void Count_WhenTargetIsZero_IsNotComputable(int achieved) =>
        One(Count(0), Reached(achieved)).ShouldBe("A1.4", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A1.4")]
    public void Count_WhenNoTargetAndNoAnswer_IsNotComputable() =>
        One(Count(null), Reached(3)).ShouldBe("A1.4", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("A6.1")]
    public void Count_WhenNoTargetButAnswered_TheAnswerStands() =>
        One(Count(null), new(Done.Yes, Achieved: 3)).ShouldBe("A6.1", Implemented, OutcomeFlags.NoMeasurableValue);

    [TestCase(0), TestCase(3), Row("A1.5")]
    public void Percent_WhenDenominatorIsZero_IsNeverZeroPercent(int numerator)
    {
        var outcome = One(Percent(100), Share(numerator, 0));
        outcome.ShouldBe("A1.5", NotAssessed, OutcomeFlags.NotComputable);
        Assert.That(outcome.Numbers.Ratio, Is.Null);
    }

    [TestCase(5, 4), TestCase(5, 5), TestCase(5, 0), TestCase(0, 0), Row("A1.6")]
    public void Limit_WhenKept_IsImplemented(int limit, int value) =>
        One(AtMost(limit), Reached(value)).ShouldBe("A1.6", Implemented);

    [Test, Row("A1.7")]
    public void Limit_WhenBrokenByLittle_IsPartial() =>
        One(AtMost(5), Reached(9)).ShouldBe("A1.7", PartiallyImplemented);

    [TestCase(5, 10), TestCase(0, 1), Row("A1.8")]
    public void Limit_WhenBrokenByMuch_IsNotImplemented(int limit, int value) =>
        One(AtMost(limit), Reached(value)).ShouldBe("A1.8", NotImplemented);

    [Test, Row("A1.9")]
    public void Percent_WhenTwoInstitutionsTypePercentages_TheyAreNotAdded() =>
        Closed(Percent(100), Institution("GP", Reached(60)), Institution("PD", Reached(40)))
            .ShouldBe("A1.9", NotAssessed, OutcomeFlags.NotComputable);

    [Test, Row("N.4")]
    public void Percent_WhenSharesAreGiven_TheyAreAddedNotAveraged()
    {
        var outcome = Closed(Percent(50), Institution("GP", Share(1, 1)), Institution("PD", Share(1, 9)));
        outcome.ShouldBe("A1.3", NotImplemented);
        Assert.That(
            (outcome.Numbers.Achieved, outcome.Numbers.Numerator, outcome.Numbers.Denominator),
            Is.EqualTo((20m, 2m, 10m))
        );
    }

    [Test, Row("N.4")]
    public void Percent_WhenShareAndPercentageAreGiven_TheShareGoesFirst() =>
        One(Percent(100), new(Achieved: 10, Numerator: 3, Denominator: 3)).ShouldBe("A1.1", Implemented);

    [Test, Row("N.1")]
    public void Facts_WhenNegative_AreRefused() =>
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new CriterionFacts(CriterionKind.Count, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new ReportFacts(Achieved: -0.1m));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new ReportFacts(Numerator: -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new ReportFacts(Denominator: -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new ExecutorFacts("VRM", PlannedKind.Number, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new TaskCriterionFacts(CriterionKind.Percent, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new TaskCriterionFacts(CriterionKind.Percent, 1, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = Reached(1) with { Achieved = -1 });
        });

    [Test, Row("N.2")]
    public void Numbers_WhenHuge_DoNotOverflow()
    {
        var outcome = Closed(
            Count(0.0000000000000000000000000001m),
            Institution("GP", Reached(decimal.MaxValue)),
            Institution("PD", Reached(decimal.MaxValue))
        );
        outcome.ShouldBe("A1.1", Implemented, OutcomeFlags.FarAboveTarget);
        Assert.That((outcome.Numbers.Achieved, outcome.Numbers.Ratio), Is.EqualTo((decimal.MaxValue, 1_000_000m)));
    }

    [Test, Row("N.3")]
    public void Target_WhenFractional_IsComparedExactly() =>
        Assert.Multiple(() =>
        {
            One(Count(0.5m), Reached(1)).ShouldBe("A1.1", Implemented, OutcomeFlags.FarAboveTarget);
            One(Count(0.5m), Reached(0.5m)).ShouldBe("A1.1", Implemented);
            One(Count(0.5m), Reached(0.25m)).ShouldBe("A1.3", NotImplemented);
            One(Count(0.5m), Reached(0.26m)).ShouldBe("A1.2", PartiallyImplemented);
        });

    [TestCase(9, false), TestCase(10, true), Row("F.1")]
    public void Value_WhenTwiceTheTarget_IsFlagged(int achieved, bool flagged) =>
        Assert.That(One(Count(5), Reached(achieved)).Flags.HasFlag(OutcomeFlags.FarAboveTarget), Is.EqualTo(flagged));

    [
        TestCase("0.7", "70", true),
        TestCase("70", "0.7", true),
        TestCase("70", "70", false),
        TestCase("0", "70", false),
        Row("F.2")
    ]
    public void Percent_WhenOneLooksLikeAFraction_IsFlaggedAndTakenAsItStands(
        decimal achieved,
        decimal target,
        bool flagged
    )
    {
        var outcome = One(Percent(target), Reached(achieved));
        Assert.That(
            (outcome.Flags.HasFlag(OutcomeFlags.LooksLikeFraction), outcome.Numbers.Achieved, outcome.Status),
            Is.EqualTo((flagged, achieved, achieved >= target ? Implemented : NotImplemented))
        );
    }

    [TestCase(true, "A3.1"), TestCase(false, "A2.3"), Row("F.3")]
    public void Deadline_WhenPassedAndStillAwaited_IsFlagged(bool done, string row)
    {
        var answer = done ? new ReportFacts(Done.Yes, AchievedDate: new(2020, 6, 1)) : null;
        Open(By(new(2020, 7, 1)), Institution("VRM", answer), Institution("GP", null))
            .ShouldBe(
                done ? "A2.2" : row,
                done ? Implemented : Pending,
                done ? OutcomeFlags.None : OutcomeFlags.DeadlinePassed
            );
    }
}
