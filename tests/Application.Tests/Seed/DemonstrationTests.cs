using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using ActionPlanMonitor.Infrastructure.Identity;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;
using ActionPlanMonitor.TestSupport;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Seed;

/// <summary>The open campaign, the accounts, and loading twice.</summary>
[TestFixture]
internal sealed class DemonstrationTests
{
    private static readonly string[] OneOff =
    [
        "01.01.03",
        "01.01.06",
        "01.01.11",
        "01.01.12",
        "01.02.05/3",
        "01.02.07",
        "01.02.08",
        "01.02.10",
        "01.02.12",
        "01.04.04/1",
    ];

    private TestDatabase _database = null!;
    private AppDbContext _db = null!;

    [OneTimeSetUp]
    public async Task Load()
    {
        _database = await DemonstrationDatabase.CloneAsync();
        _db = Infrastructure.DependencyInjection.OwnerContext(_database.ConnectionString);
    }

    [OneTimeTearDown]
    public async Task Drop()
    {
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task The_campaign_of_2021_is_open_around_the_day_of_the_load()
    {
        var campaign = await _db.Campaigns.SingleAsync(c => c.Year == 2021);

        Assert.That(campaign.IsDemonstration, Is.True);
        Assert.That(campaign.StateOn(DemonstrationDatabase.LoadDay), Is.EqualTo(CampaignState.Open));
        Assert.That(
            (campaign.OpensOn, campaign.DueOn, campaign.ClosesOn),
            Is.EqualTo((new DateOnly(2026, 2, 24), new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 14)))
        );
    }

    [Test]
    public async Task Everything_but_one_off_products_continues_as_an_assumption()
    {
        var before = await LoadedYear.ReadAsync(_db, 2020);
        var after = await LoadedYear.ReadAsync(_db, 2021);
        var continuing = after.Items.ToDictionary(i => LoadedYear.Key(i.Row));

        Assert.That(continuing, Has.Count.EqualTo(43));
        Assert.That(before.Items.Select(i => LoadedYear.Key(i.Row)).Except(continuing.Keys), Is.EquivalentTo(OneOff));
        Assert.That(after.Items.Select(i => i.Row.IsAssumption), Has.All.True);
        Assert.That(before.Items.Select(i => i.Row.IsAssumption), Has.All.False);
        foreach (var item in before.Items.Where(i => continuing.ContainsKey(LoadedYear.Key(i.Row))))
        {
            var next = continuing[LoadedYear.Key(item.Row)];
            Assert.That(
                next.Row.Criterion,
                Is.EqualTo(item.Row.Criterion with { Deadline = item.Row.Criterion.Deadline?.AddYears(1) })
            );
            Assert.That(
                next.Parts.Select(p => (p.Row.Code, p.Row.PlannedKind, p.Row.PlannedValue, p.Row.AnsweredWithCode)),
                Is.EqualTo(
                    item.Parts.Select(p => (p.Row.Code, p.Row.PlannedKind, p.Row.PlannedValue, p.Row.AnsweredWithCode))
                )
            );
        }
    }

    [Test]
    public async Task Every_state_of_a_report_can_be_seen_and_every_reporter_has_work()
    {
        var states = await _db.Obligations.Where(o => o.Year == 2021).Select(o => o.State).Distinct().ToListAsync();
        Assert.That(states, Is.EquivalentTo(Enum.GetValues<ReportState>()));

        foreach (var reporter in await _db.Users.Where(u => u.Role == Role.Reporter).ToListAsync())
        {
            var open = await _db.Obligations.CountAsync(o =>
                o.Year == 2021 && o.InstitutionId == reporter.InstitutionId && o.State == ReportState.NotStarted
            );
            Assert.That(open, Is.GreaterThanOrEqualTo(3), reporter.UserName);
        }
    }

    [Test]
    public async Task Accounts_are_the_contracts_and_open_with_the_password()
    {
        var users = await _db.Users.ToListAsync();
        var vault = new PasswordVault();

        Assert.That(users.Select(u => u.UserName), Is.EquivalentTo(DemonstrationAccounts.All.Select(a => a.UserName)));
        Assert.That(users, Has.Count.EqualTo(10));
        Assert.That(
            vault.Verify(users.Single(u => u.UserName == "uzt").PasswordHash, "Demo-veiksmu-planas-2020"),
            Is.True
        );
        Assert.That(users.Select(u => u.PasswordHash), Is.Unique);
    }

    [Test]
    public async Task Loading_again_changes_nothing()
    {
        await using var database = await DemonstrationDatabase.CloneAsync();
        await using var db = Infrastructure.DependencyInjection.OwnerContext(database.ConnectionString);
        var before = await FingerprintAsync(db);

        await DemonstrationDatabase.LoadAsync(database.ConnectionString);

        Assert.That(await FingerprintAsync(db), Is.EqualTo(before));
    }

    [Test]
    public async Task Two_processes_that_start_together_load_once()
    {
        await using var database = await DemonstrationDatabase.MigratedAsync();

        await Task.WhenAll(
            DemonstrationDatabase.LoadAsync(database.ConnectionString),
            DemonstrationDatabase.LoadAsync(database.ConnectionString)
        );

        await using var db = Infrastructure.DependencyInjection.OwnerContext(database.ConnectionString);
        Assert.That(await db.Plans.CountAsync(), Is.EqualTo(1));
        Assert.That(await db.Institutions.CountAsync(), Is.EqualTo(76));
    }

    [Test]
    public async Task The_register_alone_brings_no_plan_and_no_account_and_the_demonstration_builds_on_it()
    {
        await using var database = await DemonstrationDatabase.MigratedAsync();
        await using var db = Infrastructure.DependencyInjection.OwnerContext(database.ConnectionString);
        var register = new InstitutionRegister(db, new FakeClock(DemonstrationDatabase.LoadedAt));

        await register.LoadAsync(CancellationToken.None);
        await register.LoadAsync(CancellationToken.None);

        Assert.That(await db.Institutions.CountAsync(), Is.EqualTo(76));
        Assert.That(await db.Plans.AnyAsync() || await db.Users.AnyAsync(), Is.False);

        await DemonstrationDatabase.LoadAsync(database.ConnectionString);
        Assert.That(await db.Institutions.CountAsync(), Is.EqualTo(76));
        Assert.That(await db.Items.CountAsync(), Is.EqualTo(53));
    }

    /// <summary>Row versions of everything that was written: any write, even of equal values, would change it.</summary>
    private static Task<string> FingerprintAsync(AppDbContext db) =>
        db
            .Database.SqlQuery<string>(
                $"""
                SELECT md5(string_agg(x, ',' ORDER BY x)) AS "Value" FROM (
                    SELECT 'o' || id || xmin AS x FROM obligations
                    UNION ALL SELECT 'r' || obligation_id || xmin FROM reports
                    UNION ALL SELECT 'i' || id || xmin FROM institutions
                    UNION ALL SELECT 'u' || id || xmin FROM users
                    UNION ALL SELECT 'd' || subject_id || year || xmin FROM determinations
                    UNION ALL SELECT 'c' || plan_id || year || xmin FROM campaigns
                    UNION ALL SELECT 'a' || id || xmin FROM audit_entries
                ) rows
                """
            )
            .SingleAsync();
}
