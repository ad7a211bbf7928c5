using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>The published year is the oracle (domain.md §7, §14).</summary>
public sealed class TwentyTwentyTests
{
    private static readonly string[] DecidedOtherwise = ["01.01.10", "01.04.01/1", "01.04.04/2"];

    private static readonly string[] HalfReached = ["01.01.01", "01.01.01/3", "01.04.06"];

    private static Dictionary<string, ItemOutcome> Simulate(AssessmentPolicy policy) =>
        TwentyTwenty.Items.ToDictionary(
            item => item.Key,
            item => PlanAssessor.AssessItem(item.Facts, policy, true, Given.Day),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> ChangedBy(AssessmentPolicy policy)
    {
        var before = Simulate(Given.Policy);
        return Simulate(policy).Where(item => item.Value.Status != before[item.Key].Status).Select(item => item.Key);
    }

    [Test]
    public void Items_AsPublished_ExceptTheThreeThatNoNumberDecides()
    {
        var outcomes = Simulate(Given.Policy);
        Assert.That(outcomes, Has.Count.EqualTo(53));
        Assert.That(
            TwentyTwenty.Items.Where(item => outcomes[item.Key].Status != item.Published).Select(item => item.Key),
            Is.EquivalentTo(DecidedOtherwise)
        );
    }

    [
        TestCase("01.01.10", "A1.2", PartiallyImplemented),
        TestCase("01.04.01/1", "A1.2", PartiallyImplemented),
        TestCase("01.04.04/2", "A1.2", PartiallyImplemented),
        TestCase("01.01.07", "A1.1", Implemented),
        TestCase("01.01.09", "A2.1", Implemented),
        TestCase("01.01.01/1", "A3.1", Implemented),
        TestCase("01.01.06", "A3.3", Implemented),
        TestCase("01.03.05", "A4.2", NotImplemented),
        TestCase("01.01.04", "A6.1", Implemented),
        TestCase("01.03.02", "A6.1", Implemented),
        TestCase("01.01.05", "A8.9", PartiallyImplemented),
        TestCase("01.02.01/5", "A8.12", PartiallyImplemented),
        TestCase("01.02.02/1", "A8.13", NotImplemented),
        TestCase("01.03.03/1", "A8.9", PartiallyImplemented),
        TestCase("01.03.03/2", "A8.10", NotImplemented),
        TestCase("01.04.02", "A8.10", NotImplemented)
    ]
    public void Item_IsDecidedByTheRowThatFitsIt(string key, string row, ImplementationStatus status) =>
        Assert.That(
            (Simulate(Given.Policy)[key].Suggested.Rule.Row, Simulate(Given.Policy)[key].Status),
            Is.EqualTo((row, status))
        );

    [
        TestCase("01.01.05", 12, 14),
        TestCase("01.03.03/1", 12, 17),
        TestCase("01.03.03/2", 1, 7),
        TestCase("01.04.02", 8, 22)
    ]
    public void MunicipalSum_UsesThePublishedNumbers(string key, int achieved, int target)
    {
        var numbers = Simulate(Given.Policy)[key].Suggested.Numbers;
        Assert.That((numbers.Achieved, numbers.Target), Is.EqualTo(((decimal?)achieved, (decimal?)target)));
    }

    [Test]
    public void Municipalities_AsPublished()
    {
        var outcomes = Simulate(Given.Policy);
        var all = TwentyTwenty
            .Items.SelectMany(item =>
                outcomes[item.Key]
                    .Executors.Where(_ => item.Facts.IsMunicipal)
                    .Select(part =>
                        (item.Key, part.Code, part.Status, Published: item.Municipalities[part.Code] ?? NotAssessed)
                    )
            )
            .ToList();
        Assert.That(all, Has.Count.EqualTo(68));
        Assert.That(all.Where(part => part.Status != part.Published), Is.Empty);
    }

    [Test]
    public void NotReported_IsSaidOfTheElevenAnswersThatNeverCame() =>
        Assert.That(
            Simulate(Given.Policy)
                .Values.Where(item => item.Executors.Count > 4)
                .SelectMany(item => item.Executors)
                .Count(part => part.Suggested.Flags.HasFlag(OutcomeFlags.NotReported)),
            Is.EqualTo(11)
        );

    [TestCase(true), TestCase(false)]
    public void Tasks_AsPublished_WithOrWithoutTheOfficialItems(bool withOfficial)
    {
        var plan = PlanAssessor.Assess(TwentyTwenty.Plan(withOfficial), Given.Policy, Given.Day);
        Assert.That(plan.Tasks.Select(task => task.Suggested.Status), Is.EqualTo(TwentyTwenty.PublishedTasks));
        Assert.That(
            plan.Tasks.Select(task => task.Suggested.Rule.Row),
            Is.EqualTo(new[] { "A9.2", "A5.2", "A9.6", "A9.6" })
        );
    }

    [Test]
    public void Plan_IsCountedAsPublished()
    {
        var plan = PlanAssessor.Assess(TwentyTwenty.Plan(withOfficial: true), Given.Policy, Given.Day);
        Assert.That(plan.Counts, Is.EqualTo(new StatusCounts(32, 4, 17, 0, 0)));
        Assert.That((plan.Units.Items, plan.Units.Criteria), Is.EqualTo((53, 55)));
    }

    [Test]
    public void Simulation_WhenHalfIsEnough_ChangesExactlyTheThreeThatReachedHalf()
    {
        var policy = Given.Policy with { PartialInclusive = true };
        Assert.That(ChangedBy(policy), Is.EquivalentTo(HalfReached));
        Assert.That(HalfReached.Select(key => Simulate(policy)[key].Status), Is.All.EqualTo(PartiallyImplemented));
    }

    [Test]
    public void Simulation_WhenMunicipalitiesAreCounted_AgreesWithTheirPublishedShare()
    {
        var outcomes = Simulate(Given.Policy with { MunicipalBasis = MunicipalBasis.Municipalities });
        var municipal = TwentyTwenty.Items.Where(item => item.Facts.IsMunicipal).ToList();
        Assert.That(municipal, Has.Count.EqualTo(6));
        foreach (var item in municipal)
        {
            // Ignalina and Vilkaviškis planned nothing for 01.02.01/5.
            var planned = item
                .Facts.Executors.Where(part => part.Planned != PlannedKind.Nothing)
                .Select(part => part.Code)
                .ToList();
            var share = (double)planned.Count(code => item.Municipalities[code] == Implemented) / planned.Count;
            Assert.That(
                outcomes[item.Key].Status,
                Is.EqualTo(
                    share >= 1 ? Implemented
                    : share > 0.5 ? PartiallyImplemented
                    : NotImplemented
                ),
                item.Key
            );
        }

        Assert.That(
            ChangedBy(Given.Policy with { MunicipalBasis = MunicipalBasis.Municipalities }),
            Is.EquivalentTo(new[] { "01.03.03/1" })
        );
    }

    [Test]
    public void Simulation_WhenPartialStartsAt95Percent_OnlyNearMissesStayPartial()
    {
        // 208 of 220 is 94.5 %, 118 of 120 is 98.3 %: of all that miss their target only the second stays partial.
        var outcomes = Simulate(Given.Policy with { PartialFrom = 0.95m });
        Assert.That(
            outcomes.Where(item => item.Value.Status == PartiallyImplemented).Select(item => item.Key),
            Is.EquivalentTo(new[] { "01.04.01/1" })
        );
        Assert.That(
            ChangedBy(Given.Policy with { PartialFrom = 0.95m }),
            Is.EquivalentTo(new[] { "01.01.05", "01.01.10", "01.02.01/5", "01.03.01", "01.03.03/1", "01.04.04/2" })
        );
    }

    [Test]
    public void Simulation_WhenNoNeedIsNotAssessed_TakesItOutOfTheTask()
    {
        var policy = Given.Policy with { NoNeedCountsAs = NotAssessed };
        var plan = PlanAssessor.Assess(TwentyTwenty.Plan(withOfficial: false), policy, Given.Day);
        Assert.That(ChangedBy(policy), Is.EquivalentTo(new[] { "01.03.05" }));
        Assert.That(
            plan.Tasks[2].Suggested.Numbers,
            Is.EqualTo(new NumbersUsed(Ratio: 0.75m, Numerator: 3, Denominator: 4))
        );
    }

    /// <summary>"Institutions 100 % or nothing; municipal items from 50 % of municipalities", as one reads the second half.</summary>
    private static readonly AssessmentPolicy PolicyC = Given.Policy with
    {
        PartialFrom = 1,
        MunicipalBasis = MunicipalBasis.Municipalities,
        MunicipalPartialFrom = 0.5m,
    };

    private static readonly string[] PartialInstitutions = ["01.01.10", "01.03.01", "01.04.01/1", "01.04.04/2"];

    [Test]
    public void PolicyC_ReadAsImplementedFromHalf_KnowsNoPartially()
    {
        var policy = PolicyC with { MunicipalImplementedFrom = 0.5m };
        Assert.That(policy.Validate(), Is.Empty);
        Assert.That(
            ChangedBy(policy),
            Is.EquivalentTo(PartialInstitutions.Concat(["01.01.05", "01.02.01/5", "01.03.03/1"]))
        );
        Assert.That(
            Simulate(policy).Values.Select(item => item.Status).Distinct(),
            Is.EquivalentTo(new[] { Implemented, NotImplemented })
        );
    }

    [Test]
    public void PolicyC_ReadAsPartiallyFromHalf_OnlyMunicipalItemsArePartial()
    {
        var policy = PolicyC with { MunicipalPartialInclusive = true };
        Assert.That(policy.Validate(), Is.Empty);
        Assert.That(ChangedBy(policy), Is.EquivalentTo(PartialInstitutions));
        Assert.That(
            Simulate(policy).Where(item => item.Value.Status == PartiallyImplemented).Select(item => item.Key),
            Is.EquivalentTo(new[] { "01.01.05", "01.02.01/5", "01.03.03/1" })
        );
    }
}
