using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Mail;

/// <summary>What is written by itself. The 2021 campaign is open from 16 February and due on 23 March 2026.</summary>
public sealed class RoundTests : WritingTests
{
    [SetUp]
    public async Task BeginAsync()
    {
        await MailOfTest.ClearAsync(World);
        await MailOfTest.RemindersOnAsync(World);
        At("2026-03-02T08:00:00Z");
    }

    [TearDown]
    public void PutTheClockBack() => Host.Clock.SetTo(ApiHost.Start);

    [Test]
    public async Task Schedule_WritesEachStepOnce_ToThoseWhoOwe_AndOnlyTheLatestOfSeveralMissed()
    {
        var owing = await OwingAsync();
        At("2026-03-08T12:00:00Z");
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Is.Empty, "not yet");

        At("2026-03-09T07:00:00Z");
        await Host.MailRoundAsync();
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Has.Count.EqualTo(owing));

        At("2026-03-25T12:00:00Z");
        await Host.MailRoundAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Has.Count.EqualTo(owing), "missed for good");
            Assert.That(await MailOfTest.WrittenAsync(World, "DueToday"), Is.Empty);
            Assert.That(await MailOfTest.WrittenAsync(World, "Late"), Has.Count.EqualTo(owing));
            Assert.That(
                await MailOfTest.TextAsync(World, "Late", "kaunas"),
                Does.Match("laikom(a|os) neįgyvendint(a|omis)").And.Contains("iki 2026-04-06")
            );
        }
    }

    [Test]
    public async Task TwoProcessesAtOnce_WriteEachLetterOnce()
    {
        At("2026-03-09T08:00:00Z");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Host.MailRoundAsync()));

        var written = await MailOfTest.WrittenAsync(World, "Reminder");
        Assert.That(written, Has.Count.EqualTo(await OwingAsync()).And.Unique);
    }

    [Test]
    public async Task Extension_MovesTheStepsOfThatExecutorAlone()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var extended = await coordinator.PutAsync(
            $"{World.Plan}/years/2021/extensions/kauno-miesto",
            new { until = "2026-04-06", reason = "Keičiasi vykdytojas." }
        );
        extended.ShouldBe(200);

        At("2026-03-09T08:00:00Z");
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Does.Not.Contain(Kaunas));

        At("2026-03-23T08:00:00Z");
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Does.Contain(Kaunas));
        Assert.That(await MailOfTest.WrittenAsync(World, "DueToday"), Does.Not.Contain(Kaunas).And.Not.Empty);
        await Host.Store.RunAsync("UPDATE obligations SET extended_to = NULL, extension_reason = NULL");
    }

    [Test]
    public async Task DeadlinesOnly_MeansNoGentleReminder()
    {
        await Host.Store.RunAsync("UPDATE users SET mail_frequency = 'DeadlinesOnly' WHERE user_name = 'kaunas'");

        At("2026-03-20T08:00:00Z");
        await Host.MailRoundAsync();
        At("2026-03-23T08:00:00Z");
        await Host.MailRoundAsync();

        Assert.That(await MailOfTest.WrittenAsync(World, "Reminder"), Does.Not.Contain(Kaunas).And.Not.Empty);
        Assert.That(await MailOfTest.WrittenAsync(World, "DueToday"), Does.Contain(Kaunas));
        await Host.Store.RunAsync("UPDATE users SET mail_frequency = 'Everything'");
    }

    [Test]
    public async Task Deputy_IsWrittenToOnItsDays_InItsLanguage()
    {
        await Host.Store.RunAsync(
            """
            INSERT INTO users SELECT (u2).* FROM (SELECT jsonb_populate_record(u, jsonb_build_object(
                'id', gen_random_uuid(), 'user_name', 'kaunas-2', 'email', 'kaunas-2@demonstracija.example',
                'language', 'English', 'deputy_of_id', u.id, 'serves_from', '2026-03-09', 'serves_to', '2026-03-22'
            )) AS u2 FROM users u WHERE user_name = 'kaunas') made
            """
        );

        At("2026-03-09T08:00:00Z");
        await Host.MailRoundAsync();
        At("2026-03-23T08:00:00Z");
        await Host.MailRoundAsync();

        Assert.That(
            await MailOfTest.WrittenAsync(World, "Reminder"),
            Does.Contain("kaunas-2@demonstracija.example").And.Contains(Kaunas)
        );
        Assert.That(await MailOfTest.TextAsync(World, "Reminder", "kaunas-2"), Does.Contain("Hello,"));
        Assert.That(
            await MailOfTest.WrittenAsync(World, "DueToday"),
            Does.Not.Contain("kaunas-2@demonstracija.example").And.Contains(Kaunas)
        );
        await Host.Store.RunAsync("DELETE FROM outbox_messages; DELETE FROM users WHERE user_name = 'kaunas-2'");
    }

    [Test]
    public async Task ClosedYear_WritesToNobody_AndWhatWaitedIsCalledOff()
    {
        At("2026-03-09T08:00:00Z");
        await Host.MailRoundAsync();
        await Host.Store.RunAsync("UPDATE campaigns SET closed_at = now() WHERE year = 2021");

        At("2026-03-25T08:00:00Z");
        await Host.MailRoundAsync();

        Assert.That(await MailOfTest.WrittenAsync(World, "Late"), Is.Empty);
        Assert.That(
            await Host.Store.ListAsync<string>("SELECT DISTINCT state FROM outbox_messages WHERE kind = 'Reminder'"),
            Is.EqualTo(["Cancelled"])
        );
        await Host.Store.RunAsync("UPDATE campaigns SET closed_at = NULL WHERE year = 2021");
    }

    [Test]
    public async Task Receipt_ComesAfterAWhile_OnceForWhatWasHandedInTogether()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.HandInAsync(vrm);
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "Submitted"), Is.Empty, "perhaps another row follows");

        At("2026-03-02T08:03:00Z");
        await Host.MailRoundAsync();
        At("2026-03-02T08:10:00Z");
        await Host.MailRoundAsync();

        Assert.That(
            await MailOfTest.WrittenAsync(World, "Submitted"),
            Has.Exactly(1).EqualTo("vrm@demonstracija.example")
        );
        Assert.That(
            await MailOfTest.TextAsync(World, "Submitted", "vrm"),
            Does.Contain("01.01.01").And.Contains("Nr. 2021-").And.Contains("Ministerija ataskaitą peržiūrės")
        );
    }

    [Test]
    public async Task Digest_ComesOnTheMorningOfAWorkingDay_OnceAndOnlyWithNews()
    {
        At("2026-03-07T08:00:00Z");
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "CoordinatorDigest"), Is.Empty, "a Saturday");

        At("2026-03-02T08:00:00Z");
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.09", "VRM");
        await obligation.PutInStateAsync("Submitted");
        (await obligation.ReturnAsync(coordinator, "Patikslinkite.")).ShouldBe(200);
        At("2026-03-03T05:59:00Z");
        await Host.MailRoundAsync();
        Assert.That(await MailOfTest.WrittenAsync(World, "CoordinatorDigest"), Is.Empty, "before eight in Vilnius");
        At("2026-03-03T06:00:00Z");
        await Host.MailRoundAsync();
        await Host.MailRoundAsync();
        At("2026-03-04T06:00:00Z");
        await Host.MailRoundAsync();

        Assert.That(await MailOfTest.WrittenAsync(World, "CoordinatorDigest"), Has.Count.EqualTo(1));
        Assert.That(
            await MailOfTest.TextAsync(World, "CoordinatorDigest", "koordinatorius"),
            Does.Match(@"pateikė \d+ iš \d+ · vėluoja 0").And.Contains("grąžinta 1")
        );
    }

    private const string Kaunas = "kaunas@demonstracija.example";

    private void At(string moment) =>
        Host.Clock.SetTo(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Institutions with something missing: one letter each, for each has one account or one address.</summary>
    private async Task<int> OwingAsync() =>
        (int)
            await Host.Store.OneAsync<long>(
                """
                SELECT count(DISTINCT institution_id) FROM obligations
                WHERE year = 2021 AND planned_kind <> 'Nothing' AND answered_with_id IS NULL
                AND state NOT IN ('Submitted', 'Accepted')
                """
            );
}
