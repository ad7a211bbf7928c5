using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>A municipal item has thresholds of its own; institutions are judged by theirs.</summary>
public sealed class MunicipalThresholdTests
{
    private static readonly AssessmentPolicy HalfIsEnough = Policy with { MunicipalImplementedFrom = 0.5m };

    private static readonly AssessmentPolicy AllOrNothing = Policy with { PartialFrom = 1 };

    private static ItemFacts Shared(int done, int missed, CriterionFacts? criterion = null) =>
        Item(
            criterion ?? Kind(CriterionKind.None),
            [
                .. Enumerable.Range(0, done).Select(no => Municipality($"D{no}", Reached(1), 1)),
                .. Enumerable.Range(0, missed).Select(no => Municipality($"M{no}", Reached(0), 1)),
            ]
        );

    [Test, Row("A8.16")]
    public void Sum_WhenEnoughOfTheTarget_IsImplementedAndSaysFromWhere()
    {
        var outcome = Assess(Shared(1, 1, Count(2)), HalfIsEnough).Suggested;
        outcome.ShouldBe("A8.16", Implemented);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Is.EqualTo(
                "Savivaldybės kartu pasiekė 1 iš 2 (50\u00A0%). Pasiekta ne mažiau kaip 50\u00A0%, todėl įgyvendinta (A8)."
            )
        );
    }

    [Test, Row("A8.16")]
    public void Sum_WhenEnough_IsImplementedWhileOthersAreAwaited() =>
        Assess(Item(Count(4), Municipality("Kauno", Reached(2)), Municipality("Utenos", null)), HalfIsEnough, false)
            .Suggested.ShouldBe("A8.16", Implemented);

    [Test, Row("A8.16")]
    public void Limit_WhenOverByLittleEnough_IsImplemented() =>
        Assess(Item(AtMost(10), Municipality("Kauno", Reached(20))), HalfIsEnough)
            .Suggested.ShouldBe("A8.16", Implemented);

    [Test, Row("A8.17")]
    public void Share_WhenEnoughMunicipalitiesDidIt_IsImplementedAndSaysFromWhere()
    {
        var outcome = Assess(Shared(2, 2), HalfIsEnough).Suggested;
        outcome.ShouldBe("A8.17", Implemented);
        Assert.That(
            outcome.In(Language.English),
            Is.EqualTo(
                "2 of 4\u00A0municipalities implemented their part (50%). At least 50% is reached, therefore implemented (A8)."
            )
        );
    }

    [Test, Row("A8.13")]
    public void Share_WhenThereIsNoPartly_IsMissedBelowTheOneThreshold()
    {
        var outcome = Assess(Shared(1, 3), HalfIsEnough).Suggested;
        outcome.ShouldBe("A8.13", NotImplemented);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Does.EndWith("Pasiekta mažiau kaip 50\u00A0%, todėl neįgyvendinta (A8).")
        );
    }

    [Test, Row("A8.12")]
    public void Share_WhenItsOwnThresholdIsReached_IsPartialThoughInstitutionsWouldNotBe()
    {
        var policy = AllOrNothing with { MunicipalPartialFrom = 0.5m, MunicipalPartialInclusive = true };
        var outcome = Assess(Shared(1, 1), policy).Suggested;
        outcome.ShouldBe("A8.12", PartiallyImplemented);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Does.EndWith("Pasiekta ne mažiau kaip 50\u00A0%, todėl įgyvendinta iš dalies (A8).")
        );
    }

    [Test, Row("A8.9")]
    public void Sum_WhenItsOwnThresholdIsPassed_IsPartial() =>
        Assess(Shared(1, 2, Count(3)), Policy with { MunicipalPartialFrom = 0.3m })
            .Suggested.ShouldBe("A8.9", PartiallyImplemented);

    [Test, Row("A1.3")]
    public void Institutions_WhenOnlyAllCounts_AreMissedByTheLastHundredth()
    {
        var outcome = Assess(Item(Count(100), Institution("VRM", Reached(99.99m))), AllOrNothing).Suggested;
        outcome.ShouldBe("A1.3", NotImplemented);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Does.EndWith("Pasiekta mažiau kaip 100\u00A0%, todėl neįgyvendinta (A1).")
        );
    }

    [Test, Row("A1.2")]
    public void Institutions_AreNeverJudgedByTheMunicipalThresholds() =>
        Assess(
            Item(Count(4), Institution("VRM", Reached(3))),
            Policy with
            {
                MunicipalPartialFrom = 0.1m,
                MunicipalPartialInclusive = true,
                MunicipalImplementedFrom = 0.2m,
            }
        )
            .Suggested.ShouldBe("A1.2", PartiallyImplemented);
}
