using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.TestSupport;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Seed;

/// <summary>The published year, through the database: what domain.md 14 says of it must come out again.</summary>
[TestFixture]
internal sealed class Year2020Tests
{
    private TestDatabase _database = null!;
    private AppDbContext _db = null!;
    private AssessedYear _year = null!;

    [OneTimeSetUp]
    public async Task Load()
    {
        _database = await DemonstrationDatabase.CloneAsync();
        _db = Infrastructure.DependencyInjection.OwnerContext(_database.ConnectionString);
        _year = await LoadedYear.ReadAsync(_db, 2020);
    }

    [OneTimeTearDown]
    public async Task Drop()
    {
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task The_plan_has_its_parts()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _db.Tasks.CountAsync(), Is.EqualTo(4));
            Assert.That(await _db.Measures.CountAsync(), Is.EqualTo(41));
            Assert.That(await _db.Actions.CountAsync(), Is.EqualTo(19));
            Assert.That(await _db.Items.CountAsync(), Is.EqualTo(53));
            Assert.That(await _db.Institutions.CountAsync(), Is.EqualTo(76));
            Assert.That(_year.Items, Has.Count.EqualTo(53));
        }
    }

    [Test]
    public async Task Sixty_municipalities_have_slugs_of_their_names()
    {
        var municipalities = (await _db.Institutions.ToListAsync()).Where(i => i.IsMunicipality).ToList();

        Assert.That(municipalities, Has.Count.EqualTo(60));
        Assert.That(municipalities.Select(m => m.Code), Is.EquivalentTo(municipalities.Select(m => Slug(m.Name))));
        Assert.That(
            municipalities.Single(m => m.Code == "utenos-rajono").Aliases,
            Is.EqualTo(["Utenos miesto savivaldybė"])
        );
    }

    [Test]
    public void Published_counts_are_32_4_17()
    {
        var official = _year.Items.CountBy(i => i.Row.Decision!.Status).ToDictionary();

        Assert.That(official[ImplementationStatus.Implemented], Is.EqualTo(32));
        Assert.That(official[ImplementationStatus.PartiallyImplemented], Is.EqualTo(4));
        Assert.That(official[ImplementationStatus.NotImplemented], Is.EqualTo(17));
    }

    [Test]
    public void The_engine_differs_at_the_three_known_items_only()
    {
        var differing = _year.Items.Where(i => i.Outcome.Suggested.Status != i.Row.Decision!.Status).ToList();

        Assert.That(
            differing.Select(i => LoadedYear.Key(i.Row)),
            Is.EquivalentTo(["01.01.10", "01.04.01/1", "01.04.04/2"])
        );
        Assert.That(
            _year.Items.Where(i => i.Row.Decision!.Suggested != i.Outcome.Suggested.Status),
            Is.Empty,
            "what was suggested when it was decided is what is suggested now"
        );
        Assert.That(differing.Select(i => i.Row.Decision!.Justification), Has.All.Contains("2020 m. ataskaitoje"));
    }

    [Test]
    public void Task_statuses_come_out_as_published()
    {
        Assert.That(
            _year.Outcome.Tasks.OrderBy(t => t.No).Select(t => t.Suggested.Status),
            Is.EqualTo([
                ImplementationStatus.NotImplemented,
                ImplementationStatus.PartiallyImplemented,
                ImplementationStatus.PartiallyImplemented,
                ImplementationStatus.PartiallyImplemented,
            ])
        );
        Assert.That(
            _year.Outcome.Tasks.Select(t => t.Official),
            Is.EqualTo(_year.Outcome.Tasks.Select(t => t.Suggested.Status))
        );
    }

    [TestCase("01.03.03/1", 12, 17)]
    [TestCase("01.04.02", 8, 22)]
    [TestCase("01.01.05", 12, 14)]
    [TestCase("01.03.03/2", 1, 7)]
    public void Municipal_sums_are_those_of_the_report(string key, int achieved, int target)
    {
        var numbers = Item(key).Outcome.Suggested.Numbers;

        Assert.That((numbers.Achieved, numbers.Target), Is.EqualTo(((decimal?)achieved, (decimal?)target)));
    }

    [TestCase(1, "10000.00")]
    [TestCase(2, "35378.40")]
    [TestCase(3, "281763.81")]
    [TestCase(4, "9980.00")]
    public void Spending_adds_up_by_task(int task, string eur)
    {
        Assert.That(
            _year.Items.Where(i => i.Row.Task.No == task).Sum(i => i.SpentEur ?? 0),
            Is.EqualTo(decimal.Parse(eur))
        );
    }

    [Test]
    public void Money_behind_two_rows_counts_once_in_the_plan_and_stays_in_its_tasks()
    {
        var linked = _year.Year.Head.MoneyLinks is [] ? Linked() : throw new AssertionException("2020 comes unlinked.");

        Assert.That(
            (_year.MoneyOf(_year.Items).Spent.Eur, linked.MoneyOf(linked.Items).Spent.Eur),
            Is.EqualTo(((decimal?)337_122.21m, (decimal?)336_122.21m))
        );
        Assert.That(
            linked.Outcome.Tasks.Select(t => linked.MoneyOf(linked.Items.Where(i => i.Row.Task.Id == t.Id)).Spent.Eur),
            Is.EqualTo(new decimal?[] { 10_000.00m, 35_378.40m, 281_763.81m, 9_980.00m })
        );

        AssessedYear Linked()
        {
            var rows = new[] { "01.02.01/5", "01.04.02" }
                .Select(key => Item(key).Parts.Single(p => p.Row.Code == "siauliu-miesto").Row.ObligationId)
                .ToList();
            var link = new MoneyLinkRow(Guid.NewGuid(), rows[0], rows[1], 1_000, "", "", DateTimeOffset.UnixEpoch);
            var head = _year.Year.Head with { MoneyLinks = [link] };
            return AssessedYear.Of(_year.Year with { Head = head }, new DateOnly(2021, 12, 31));
        }
    }

    [Test]
    public void Zero_spent_is_an_answer_and_no_amount_is_none()
    {
        Assert.That(_year.Items.Count(i => i.SpentEur > 0), Is.EqualTo(15));
        Assert.That(
            _year.Items.Where(i => i.SpentEur == 0).Select(i => LoadedYear.Key(i.Row)),
            Is.EqualTo(["01.01.08", "01.01.09"])
        );
        Assert.That(_year.Items.Count(i => i.SpentEur is null), Is.EqualTo(36));
    }

    [Test]
    public void What_was_not_reported_has_no_report()
    {
        var silent = _year.Items.SelectMany(i =>
            i.Parts.Where(p => p.NotReported).Select(p => (Key: LoadedYear.Key(i.Row), p.Row.Code))
        );

        Assert.That(silent, Has.Exactly(12).Items);
        Assert.That(silent, Has.Member(("01.01.07", "VDI")).And.Member(("01.04.02", "sirvintu-rajono")));
    }

    [Test]
    public void Nothing_planned_stays_outside_and_keeps_its_words()
    {
        var item = Item("01.02.01/5");
        var nothing = item.Parts.Where(p => p.Row.PlannedKind == PlannedKind.Nothing).ToList();

        Assert.That(nothing.Select(p => p.Row.Code), Is.EquivalentTo(["ignalinos-rajono", "vilkaviskio-rajono"]));
        Assert.That(nothing.Select(p => p.Row.Answer!.Narrative), Has.None.Null);
        Assert.That(item.Outcome.Suggested.Numbers.Denominator, Is.EqualTo(15));
    }

    [Test]
    public void A_row_told_once_is_answered_by_its_first_executor()
    {
        var parts = Item("01.04.14").Parts.ToDictionary(p => p.Row.Code);

        Assert.That(parts["VRM"].Row.Answer!.Achieved, Is.EqualTo(1));
        Assert.That(parts["GP"].Row.AnsweredWithCode, Is.EqualTo("VRM"));
        Assert.That(parts["GP"].Row.Answer, Is.Null);
        Assert.That(parts["GP"].Outcome.Status, Is.EqualTo(ImplementationStatus.Implemented));
    }

    [Test]
    public async Task Receipts_follow_the_plans_order_and_the_year_is_sealed()
    {
        var accepted = await _db
            .Obligations.Where(o => o.Year == 2020 && o.State == ReportState.Accepted)
            .OrderBy(o => o.No)
            .Select(o => new
            {
                o.ReceiptNumber,
                o.No,
                Position = _db.Items.Single(i => i.Id == o.ItemId).Position,
            })
            .ToListAsync();
        var events = await _db.ReportEvents.CountAsync(e => e.Year == 2020);
        var campaign = await _db.Campaigns.SingleAsync(c => c.Year == 2020);

        Assert.That(accepted.Select(o => o.Position), Is.Ordered);
        Assert.That(accepted.Select(o => o.ReceiptNumber), Is.EqualTo(accepted.Select(o => $"2020-{o.No:0000}")));
        Assert.That(events, Is.EqualTo(2 * accepted.Count));
        Assert.That(
            (campaign.IsClosed, campaign.IsPublished, campaign.IsDemonstration),
            Is.EqualTo((true, true, false))
        );
    }

    private AssessedItem Item(string key) => _year.Items.Single(i => LoadedYear.Key(i.Row) == key);

    private static string Slug(string name) =>
        string.Concat(
                name.Replace(" savivaldybė", "", StringComparison.Ordinal)
                    .Normalize(System.Text.NormalizationForm.FormD)
                    .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            )
            .ToLowerInvariant()
            .Replace(' ', '-');
}
