using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Domain.Tests.Assessment.Given;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>0.5 training a year is one in two years (domain.md §3).</summary>
public sealed class SpanRowTests
{
    private static CriterionFacts Over2021And2022(
        CriterionFacts criterion,
        bool isOver,
        decimal? target,
        params ExecutorFacts[] in2022
    ) => criterion with { Span = new(2021, 2021, 2022, isOver, [new(2022, target, in2022)]) };

    private static CriterionFacts HalfATraining(bool isOver, ReportFacts? in2022) =>
        Over2021And2022(Count(0.5m), isOver, 0.5m, Institution("GP", in2022));

    [TestCase(true), TestCase(false), Row("S.1")]
    public void OneInTwoYears_SatisfiesTheYearThatHasNone(bool isOver)
    {
        var outcome = Closed(HalfATraining(isOver, Reached(1)), Institution("GP", Reached(0)));
        outcome.ShouldBe("S.1", Implemented);
        Assert.That(outcome.Numbers, Is.EqualTo(new NumbersUsed(1, 1, 1, Span: new SpanUsed(2021, 2022, InYear: 0))));
    }

    [Test, Row("S.1")]
    public void OneInTwoYears_SatisfiesBothBeforeTheSecondBegins() =>
        Closed(Count(0.5m) with { Span = new(2021, 2021, 2022, IsOver: false, []) }, Institution("GP", Reached(1)))
            .ShouldBe("S.1", Implemented);

    [Test, Row("S.1")]
    public void Reached_NobodyIsAwaitedAnyMore() =>
        Open(HalfATraining(isOver: false, Reached(1)), Institution("GP", null)).ShouldBe("S.1", Implemented);

    [Test, Row("S.1")]
    public void Reached_WhoDidNotReportIsStillNamed() =>
        Closed(HalfATraining(isOver: false, Reached(1)), Institution("GP", null))
            .ShouldBe("S.1", Implemented, OutcomeFlags.NotReported);

    [Test, Row("S.1")]
    public void Reached_TwiceIsFarAbove() =>
        Closed(HalfATraining(isOver: true, Reached(1)), Institution("GP", Reached(1)))
            .ShouldBe("S.1", Implemented, OutcomeFlags.FarAboveTarget);

    [Test, Row("S.2")]
    public void NotReachedYet_IsNotAssessed()
    {
        var outcome = Closed(HalfATraining(isOver: false, null), Institution("GP", Reached(0)));
        outcome.ShouldBe("S.2", NotAssessed);
        Assert.That(
            outcome.In(Language.Lithuanian),
            Is.EqualTo(
                "Siektina reikšmė skirta 2021–2022 metams, o jie dar nesibaigė: kol kas pasiekta 0 iš 1, todėl nevertinama (S)."
            )
        );
        Assert.That(
            outcome.In(Language.English),
            Is.EqualTo(
                "The target belongs to 2021–2022, which are not over: 0 of 1 so far, therefore not assessed (S)."
            )
        );
    }

    [Test, Row("S.2")]
    public void NotReachedYet_AndNotReported_IsNotAssessedAndNamed() =>
        Closed(HalfATraining(isOver: false, null), Institution("GP", null))
            .ShouldBe("S.2", NotAssessed, OutcomeFlags.NotReported);

    [Test, Row("S.2")]
    public void NotReachedYet_AndStillAwaitedThisYear_IsPending() =>
        Open(HalfATraining(isOver: false, null), Institution("GP", null)).ShouldBe("A7.2", Pending);

    [TestCase(0, 0, "A1.3"), TestCase(1, 2, "A1.2"), Row("S.3")]
    public void Over_AndNotReached_TheTotalsAreJudged(int in2021, int in2022, string row)
    {
        var criterion = Over2021And2022(Count(2), isOver: true, 2, Institution("GP", Reached(in2022)));
        var outcome = Closed(criterion, Institution("GP", Reached(in2021)));
        outcome.ShouldBe(row, in2022 == 0 ? NotImplemented : PartiallyImplemented);
        Assert.That((outcome.Numbers.Target, outcome.Numbers.Achieved), Is.EqualTo((4m, in2021 + in2022)));
        Assert.That(
            outcome.In(Language.English),
            Does.EndWith("Counted together for 2021–2022, to which the target belongs.")
        );
    }

    [Test, Row("S.3")]
    public void Over_AYearWithoutAReportIsJudgedByTheOthers() =>
        Closed(Over2021And2022(Count(2), isOver: true, 2, Institution("GP", Reached(3))), Institution("GP", null))
            .ShouldBe("A1.2", PartiallyImplemented, OutcomeFlags.NotReported);

    [Test, Row("S.4")]
    public void Over_WithoutANumberInAnyYear_TheAnswersDecide() =>
        Assert.Multiple(() =>
        {
            var criterion = HalfATraining(isOver: true, Answer(Done.No));
            Closed(criterion, Institution("GP", Answer(Done.No))).ShouldBe("A6.3", NotImplemented);
            Closed(criterion, Institution("GP", null)).ShouldBe("A7.1", NotImplemented, OutcomeFlags.NotReported);
            Closed(criterion, Institution("GP", Answer(Done.NoNeed))).ShouldBe("A4.2", NotImplemented);
        });

    [Test, Row("S.1")]
    public void SharedTarget_IsReachedByAllOfThemTogether() =>
        Open(
                Over2021And2022(
                    Count(5),
                    isOver: false,
                    5,
                    Institution("GP", Reached(4)),
                    Institution("NTA", Reached(3))
                ),
                Institution("GP", Reached(3)),
                Institution("PD", null)
            )
            .ShouldBe("S.1", Implemented);

    [TestCase(false, "S.2", NotAssessed), TestCase(true, "A1.2", PartiallyImplemented), Row("S.2"), Row("S.3")]
    public void SharedTarget_NotReached_IsJudgedOnceTheSpanIsOver(
        bool isOver,
        string row,
        ImplementationStatus status
    ) =>
        Closed(
                Over2021And2022(Count(5), isOver, 5, Institution("GP", Reached(4))),
                Institution("GP", Reached(3)),
                Institution("PD", Reached(2))
            )
            .ShouldBe(row, status);

    [Test, Row("S.2")]
    public void SharedTarget_WhoIsAwaitedThisYearIsAwaited() =>
        Open(Over2021And2022(Count(5), isOver: false, 5), Institution("GP", Reached(9)), Institution("PD", null))
            .ShouldBe("A2.3", Pending);

    [TestCase(1, 3, "A2.1", Implemented), TestCase(1, 2, "S.2", NotAssessed), TestCase(0, 3, "S.2", NotAssessed)]
    [Row("S.1"), Row("S.5")]
    public void PerExecutor_EachHasItsOwnTotal(int gp, int pd, string row, ImplementationStatus status)
    {
        var criterion = Over2021And2022(
            Kind(CriterionKind.PerExecutor),
            isOver: false,
            null,
            Institution("GP", Reached(gp), 0.5m),
            Institution("PD", Reached(pd), 2)
        );
        Closed(criterion, Institution("GP", Reached(0), 0.5m), Institution("PD", Reached(1), 2)).ShouldBe(row, status);
    }

    [Test, Row("S.5")]
    public void PerExecutor_NamesWhoHasNotReachedItsOwn()
    {
        var criterion = Over2021And2022(Kind(CriterionKind.PerExecutor), isOver: false, null);
        var outcome = Closed(criterion, Institution("GP", Reached(1), 0.5m), Institution("PD", Reached(2), 2));
        Assert.That(outcome.In(Language.Lithuanian), Does.Contain("kol kas nepasiekė 1\u00A0vykdytojas: PD"));
    }

    [Test, Row("S.3")]
    public void PerExecutor_Over_TheLowestDecidesAndSaysThatItIsOfTheSpan()
    {
        var criterion = Over2021And2022(
            Kind(CriterionKind.PerExecutor),
            isOver: true,
            null,
            Institution("GP", Reached(1), 0.5m),
            Institution("PD", Reached(1), 2)
        );
        var outcome = Closed(criterion, Institution("GP", Reached(0), 0.5m), Institution("PD", Reached(1), 2));
        outcome.ShouldBe("A2.1", NotImplemented);
        Assert.That(outcome.In(Language.English), Does.Contain("2 of 4").And.Contains("together for 2021–2022"));
    }

    [Test, Row("S.5")]
    public void WhereOneIsEnough_OneThatReachedItDecides() =>
        Assert.Multiple(() =>
        {
            var one = Over2021And2022(Count(1) with { Combination = Combination.Any }, isOver: false, 1);
            Closed(one, Institution("GP", Reached(2)), Institution("PD", Reached(0))).ShouldBe("A2.2", Implemented);
            Closed(one, Institution("GP", Reached(1)), Institution("PD", Reached(0))).ShouldBe("S.2", NotAssessed);
        });

    [
        TestCase(6, false, "S.1", Implemented),
        TestCase(2, false, "S.2", NotAssessed),
        TestCase(2, true, "A8.9", PartiallyImplemented),
        TestCase(0, true, "A8.10", NotImplemented)
    ]
    [Row("S.1"), Row("S.2"), Row("S.3")]
    public void Municipalities_AreAddedOverTheYears(int other, bool isOver, string row, ImplementationStatus status) =>
        Closed(
                Over2021And2022(Count(4), isOver, 4, Municipality("kaunas", Reached(other))),
                Municipality("kaunas", Reached(2)),
                Municipality("jonava", Reached(1))
            )
            .ShouldBe(row, status);

    [Test, Row("S.1")]
    public void Municipality_ThatAnswersWithoutANumber_IsOneInEveryYear() =>
        Closed(
                Over2021And2022(Count(1), isOver: false, 1, Municipality("kaunas", Answer(Done.Yes))),
                Municipality("kaunas", Answer(Done.Yes))
            )
            .ShouldBe("S.1", Implemented);

    [TestCase(false, "S.2", NotAssessed), TestCase(true, "A8.12", PartiallyImplemented), Row("S.3"), Row("S.5")]
    public void Municipalities_WithNumbersOfTheirOwn_EachByItsSpan(bool isOver, string row, ImplementationStatus status)
    {
        var criterion = Over2021And2022(
            Count(null),
            isOver,
            null,
            Municipality("kaunas", Reached(2), 1),
            Municipality("jonava", Reached(2), 1),
            Municipality("alytus", Reached(0), 1)
        );
        var item = Assess(
            Item(
                criterion,
                Municipality("kaunas", null, 1),
                Municipality("jonava", null, 1),
                Municipality("alytus", Reached(1), 1)
            )
        );
        item.Suggested.ShouldBe(row, status, OutcomeFlags.NotReported & item.Suggested.Flags);
        Assert.That(
            item.Executors.Select(part => part.Suggested.Rule.Row),
            Is.EqualTo(new[] { "S.1", "S.1", isOver ? "A8.2" : "S.2" })
        );
    }

    [Test, Row("S.6")]
    public void Span_OfWhatIsNoCount_ChangesNothing() =>
        Assert.Multiple(() =>
        {
            var gp = Institution("GP", Reached(3));
            foreach (
                var criterion in new[]
                {
                    AtMost(2),
                    Percent(70),
                    Kind(CriterionKind.AsNeeded),
                    By(new(2021, 7, 1)),
                    Count(0),
                }
            )
            {
                var alone = Closed(criterion, gp);
                var spanned = Closed(Over2021And2022(criterion, isOver: false, 0, gp), gp);
                Assert.That((spanned.Rule, spanned.Status), Is.EqualTo((alone.Rule, alone.Status)));
            }
        });

    [TestCase(2021, 2021), TestCase(2022, 2023), TestCase(2019, 2020), TestCase(2022, 2020), Row("S.6")]
    public void Span_ThatIsNone_ChangesNothing(int from, int to) =>
        Closed(Count(2) with { Span = new(2021, from, to, IsOver: false, []) }, Institution("GP", Reached(1)))
            .ShouldBe("A1.3", NotImplemented);

    [Test]
    public void Total_CountsAMissingYearAsTheOneBeforeIt()
    {
        var criterion = Count(2) with
        {
            Span = new(2022, 2019, 2024, IsOver: true, [new(2020, 1, []), new(2024, 5, [])]),
        };
        Assert.That(One(criterion, Reached(1)).Numbers.Target, Is.EqualTo(1 + 1 + 1 + 2 + 2 + 5));
    }

    [Test]
    public void Span_IsToldToTheOneWhoHasToReachIt() =>
        Assert.Multiple(() =>
        {
            var criterion = HalfATraining(isOver: false, Reached(0));
            Assert.That(
                PlanAssessor.SpanOf(criterion, Institution("GP", null), sharesTarget: false),
                Is.EqualTo(new SpanTarget(2021, 2022, 1, 0))
            );
            Assert.That(
                PlanAssessor.SpanOf(criterion, Institution("GP", null), sharesTarget: true),
                Is.EqualTo(new SpanTarget(2021, 2022, 1, null))
            );
            Assert.That(PlanAssessor.SpanOf(Count(1), Institution("GP", null), sharesTarget: false), Is.Null);
        });
}
