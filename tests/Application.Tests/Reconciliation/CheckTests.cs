using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Reconciliation;

/// <summary>Each check is silent in a year where everything agrees, and fires when exactly its thing is spoilt.</summary>
[TestFixture]
internal sealed class CheckTests
{
    private const string Meetings = CleanYear.Meetings;
    private const string Document = CleanYear.Document;
    private const string Municipal = CleanYear.Municipal;

    private static readonly CleanYear Clean = new();

    private static readonly IReadOnlyList<IReconciliationCheck> Checks =
    [
        .. typeof(IReconciliationCheck)
            .Assembly.GetTypes()
            .Where(t => t.IsClass && t.IsAssignableTo(typeof(IReconciliationCheck)))
            .Select(t => (IReconciliationCheck)Activator.CreateInstance(t)!),
    ];

    public static IEnumerable<TestCaseData> Spoilt =>
        [
            Case("items_count", Clean.WithStated(s => s with { Items = 4 })),
            Case("task_items_count", Clean.WithStatedTask(1, t => t with { Items = 3 })),
            Case("unmet_count", Clean.WithStated(s => s with { Unmet = 1 })),
            Case("task_unmet_count", Clean.WithStatedTask(2, t => t with { UnmetItems = [Municipal] })),
            Case(
                "unmet_is_partial",
                Clean
                    .WithAnswer("VRM", a => a with { Achieved = 1.5m })
                    .WithStatedTask(1, t => t with { UnmetItems = [Meetings] }),
                Meetings
            ),
            Case("unmet_not_named", Clean.WithAnswer("VRM", a => a with { Achieved = 1 }), Meetings),
            Case("planned_sum", Clean.WithStated(s => s with { PlannedEur = 450 })),
            Case("spent_sum", Clean.WithStated(s => s with { SpentEur = 300 })),
            Case("planned_levels", Clean with { PlannedEur = 410 }),
            Case("planned_levels", Clean.WithItem(Meetings, i => i with { PlannedEur = 190 })),
            Case(
                "overspent_unexplained",
                Clean
                    .WithAnswer("VRM", a => a with { Spending = CleanYear.Spent(205) })
                    .WithAnswer("GP", a => a with { Spending = CleanYear.Spent(95) }),
                Meetings
            ),
            Case("overspent_unexplained", Clean.WithTask(1, t => t with { PlannedEur = 290 })),
            Case("spending_coverage", Clean.WithAnswer("VRM", a => a with { Spending = CleanYear.Spent(null) })),
            Case("task_two_verdicts", Clean.WithStated(s => s with { TasksPartially = [1, 2], TasksNotReached = [2] })),
            Case("title_variants", Clean.WithStated(s => s with { TitleVariants = ["2020–2022 m.", "2020–2021 m."] })),
            Case("unknown_executor", Clean.WithStated(s => s with { UnknownNames = ["Utenos miesto savivaldybė"] })),
            Case("unknown_municipality", Clean.Saying("VRM", "Mokymai Utenos m. savivaldybėje."), Meetings),
            Case(
                "unknown_municipality",
                Clean.WithItem(Document, i => i with { Title = "Padėti Utenos miesto savivaldybei" }),
                Document
            ),
            Case("executor_missing_from_task", Clean.WithStatedTask(1, t => t with { Executors = ["VRM"] }), Document),
            Case(
                "deadline_before_approval",
                Clean
                    .WithItem(Document, i => i with { Criterion = i.Criterion with { Deadline = new(2020, 3, 1) } })
                    .WithAnswer("GP", a => a with { AchievedDate = new(2020, 2, 1) }),
                Document
            ),
            Case(
                "criterion_misfit",
                Clean.WithAnswer("VRM", a => a with { Reasons = [Reason.CriterionMisfit] }),
                Meetings
            ),
            Case(
                "criterion_misfit",
                Clean.WithItem(
                    Document,
                    i => i with { Criterion = i.Criterion with { Text = "Parengtas teisės aktas" } }
                ),
                Document
            ),
            Case("status_against_words", Clean.Saying("VRM", "Priemonė neįgyvendinta."), Meetings),
            Case(
                "status_against_words",
                Clean.WithAnswer("VRM", a => a with { Achieved = 1 }).Saying("VRM", "Priemonė įgyvendinta."),
                Meetings
            ),
            Case(
                "justification_missing",
                Decided(Clean, Meetings, ImplementationStatus.NotImplemented, null),
                Meetings
            ),
            Case(
                "justification_missing",
                Decided(Clean, Meetings, ImplementationStatus.NotImplemented, "Taip."),
                Meetings
            ),
            Case(
                "justification_missing",
                Clean.WithTask(2, t => t with { Decision = Decision(ImplementationStatus.NotImplemented, null) })
            ),
            Case(
                "items_pending",
                Clean.WithPart("VRM", p => p with { State = ReportState.Draft, Answer = null }) with
                {
                    IsClosed = false,
                },
                Meetings
            ),
            Case("reviews_pending", Clean.WithPart("VRM", p => p with { State = ReportState.Submitted }), Meetings),
            Case("personal_data", Clean.Saying("VRM", "Mokymus vedė Jonas Jonaitis."), Meetings),
            Case("personal_data", Clean.Saying("VRM", "Skambinti +370 600 12345."), Meetings),
            Case(
                "personal_data",
                Decided(Clean, Meetings, ImplementationStatus.Implemented, "Taip pasiūlė Jonas Jonaitis."),
                Meetings
            ),
            Case("person_count_municipal", Clean.Saying("kauno-miesto", "Padėta 3 asmenims."), Municipal),
            Case("person_count", Clean.Saying("VRM", "Padėta 3 asmenims."), Meetings),
            Case("public_text_outdated", Clean with { PublicTexts = Written(new(2023, 1, 20)) }, Meetings),
            Case(
                "follow_up_open",
                Clean.WithAnswer("VRM", a => a with { Reasons = [Reason.MovedToLaterYear] }),
                Meetings
            ),
            Case("reason_missing", Clean.WithAnswer("VRM", a => a with { Achieved = 1 }), Meetings),
            Case(
                "answered_earlier_wording",
                Clean
                    .WithItem(Meetings, i => i with { Version = 2 })
                    .WithPart("VRM", p => p with { AnsweredVersion = 1 }),
                Meetings
            ),
            Case(
                "municipal_targets",
                Clean.WithItem(Municipal, i => i with { Criterion = i.Criterion with { Target = 2 } }),
                Municipal
            ),
            Case(
                "same_money_twice",
                Clean with
                {
                    Parts =
                    [
                        .. Clean.Parts,
                        Clean.PartOf("VRM") with
                        {
                            ItemId = CleanYear.IdOf(Document),
                            ObligationId = Guid.CreateVersion7(),
                        },
                    ],
                },
                Meetings,
                Document
            ),
        ];

    [Test]
    public void CleanYear_ShowsNothing() => Assert.That(Messages(Clean.Read()), Is.Empty);

    [Test]
    public void CleanYear_OfThisPlatformAlone_ShowsNothing() =>
        Assert.That(Messages((Clean with { Stated = null }).Read()), Is.Empty);

    [TestCaseSource(nameof(Spoilt))]
    public void SpoiltYear_ShowsIt_AtItsItems(string code, CleanYear year, string[] items)
    {
        var check = Checks.Single(c => c.Card.Code == code);

        var found = check.Find(year.Read()).ToList();

        Assert.That(found, Has.Count.EqualTo(1), code);
        Assert.That(found[0].Items.Select(i => CleanYear.Key(i.Row)), Is.EquivalentTo(items));
        Assert.That(found[0].Message, Is.Not.Empty);
    }

    [Test]
    public void EveryCheck_IsSeenToFire() =>
        Assert.That(
            Spoilt
                .Select(c => (string)c.Arguments[0]!)
                .Append("counts_differ")
                .Distinct()
                .Order(StringComparer.Ordinal),
            Is.EqualTo(Checks.Select(c => c.Card.Code).Order(StringComparer.Ordinal))
        );

    [Test]
    public void CountsOfTwoPlaces_ThatDiffer_AreFound()
    {
        var year = Clean.Read();
        var outcome = year.Assessed.Outcome;
        var torn = year with
        {
            Assessed = year.Assessed with { Outcome = outcome with { Tasks = [outcome.Tasks[0]] } },
        };

        Assert.That(Checks.Single(c => c.Card.Code == "counts_differ").Find(torn).Count(), Is.EqualTo(1));
    }

    [Test]
    public void LinkedMoney_IsAnsweredByItsLink()
    {
        var twice = Clean.PartOf("VRM") with
        {
            ObligationId = Guid.CreateVersion7(),
            ItemId = CleanYear.IdOf(Document),
        };
        var link = new MoneyLinkRow(
            Guid.CreateVersion7(),
            twice.ObligationId,
            Clean.PartOf("VRM").ObligationId,
            200,
            "Viena sutartis.",
            "Koordinatorius",
            DateTimeOffset.UnixEpoch
        );
        var year = Clean with { Parts = [.. Clean.Parts, twice], MoneyLinks = [link] };

        var found = Checks.Single(c => c.Card.Code == "same_money_twice").Find(year.Read()).Single();

        Assert.That(found.Answered?.Explanation, Is.EqualTo("Viena sutartis."));
    }

    [Test]
    public void ExplainedOverspending_IsNotFound()
    {
        var spent = Clean.WithAnswer("VRM", a => a with { Spending = CleanYear.Spent(205) });
        var explained = spent with
        {
            ExplainedMoney = new HashSet<Guid> { CleanYear.IdOf(Meetings), spent.Tasks[0].Id },
        };

        Assert.That(Checks.Single(c => c.Card.Code == "overspent_unexplained").Find(explained.Read()), Is.Empty);
    }

    [Test]
    public void PublicText_IsReadInTheReportsPlace()
    {
        var year = Clean.Saying("VRM", "Mokymus vedė Jonas Jonaitis.") with { PublicTexts = Written(new(2023, 2, 20)) };

        Assert.That(Messages(year.Read()), Is.Empty);
    }

    [Test]
    public void JustifiedDecision_IsNotFound() =>
        Assert.That(
            Messages(
                Decided(Clean, Meetings, ImplementationStatus.Implemented, "Komisija patikslino skaičius.").Read()
            ),
            Is.Empty
        );

    [Test]
    public void EveryCard_SpeaksBothLanguages_UnderACodeOfItsOwn()
    {
        var cards = Checks.Select(c => c.Card).ToList();

        Assert.That(cards.Select(c => c.Code), Is.Unique);
        Assert.That(cards.Select(c => c.Code), Is.All.Match("^[a-z_]+$"));
        foreach (var text in cards.SelectMany(c => new[] { c.Title, c.Why }))
        {
            Assert.That(text.Lithuanian, Is.Not.Empty.And.Not.EqualTo(text.English));
            Assert.That(text.English, Is.Not.Empty);
        }
    }

    private static TestCaseData Case(string code, CleanYear year, params string[] items) =>
        new TestCaseData(code, year, items).SetArgDisplayNames(code, string.Join(' ', items));

    private static CleanYear Decided(CleanYear year, string item, ImplementationStatus status, string? why) =>
        year.WithItem(item, i => i with { Decision = Decision(status, why) });

    private static DecisionRow Decision(ImplementationStatus status, string? why) =>
        new(status, status, why, DateTimeOffset.UnixEpoch, "Koordinatorius", 1);

    /// <summary>A public text in the place of VRM's.</summary>
    private static Dictionary<Guid, PublicWords> Written(DateOnly day) =>
        new()
        {
            [Clean.PartOf("VRM").ObligationId] = new(
                "Surengti du posėdžiai.",
                new(day, TimeOnly.MinValue, TimeSpan.Zero)
            ),
        };

    private static IEnumerable<string> Messages(ReconciledYear year) =>
        Checks.SelectMany(c => c.Find(year).Select(f => $"{c.Card.Code}: {f.Message}"));
}
