using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure.Trust;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A campaign's dates move, it is taken back, and its story is told. Today is 2026-03-02; 2021 is due on 03-23.</summary>
public sealed class CampaignScheduleTests : WritingTests
{
    private const string Why = "Paprašė savivaldybės.";

    private ApiClient _coordinator = null!;

    private string Of2021 => $"{World.Plan}/years/2021/campaign";

    private string Of2022 => $"{World.Plan}/years/2022/campaign";

    [SetUp]
    public async Task OpenAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        if ((await _coordinator.GetAsync(Of2022)).Status == 404)
        {
            (await _coordinator.PostAsync(Of2022, CampaignTests.Opening())).ShouldBe(200);
        }
    }

    [Test]
    public async Task Reschedule_MovesTheDates_SaysWhy_AndMakesANewVersion()
    {
        var before = (await _coordinator.GetAsync(Of2022)).ShouldBe(200);

        var after = (await _coordinator.PutAsync(Of2022, Schedule(dueOn: "2026-06-22"), before.ETag)).ShouldBe(200);

        var told = after.Json.List("timeline").Last(e => e.Text("kind") == "rescheduled");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.ETag, Is.Not.EqualTo(before.ETag));
            Assert.That(after.Json.Text("dueOn"), Is.EqualTo("2026-06-22"));
            Assert.That(after.Json.Flag("remindersOn"), Is.False);
            Assert.That((told.Text("reason"), told.Text("until")), Is.EqualTo((Why, "2026-06-22")));
        }
    }

    [Test]
    public async Task Reminders_AreSwitched_WithoutAReason()
    {
        var now = (await _coordinator.GetAsync(Of2022)).ShouldBe(200);
        var body = new
        {
            opensOn = now.Json.Text("opensOn"),
            dueOn = now.Json.Text("dueOn"),
            closesOn = now.Json.Text("closesOn"),
            reviewBy = now.Json.Text("reviewBy"),
            remindersOn = !now.Json.Flag("remindersOn"),
        };

        var after = (await _coordinator.PutAsync(Of2022, body, now.ETag)).ShouldBe(200).Json;

        Assert.That(after.Flag("remindersOn"), Is.EqualTo(body.remindersOn));
    }

    [Test]
    public async Task Reschedule_WithoutReason_IsRefused()
    {
        var tag = (await _coordinator.GetAsync(Of2022)).ETag;

        (await _coordinator.PutAsync(Of2022, Schedule(dueOn: "2026-06-23", reason: " "), tag))
            .ShouldBeProblem(400)
            .ShouldNameField("reason");
    }

    [Test]
    public async Task Reschedule_OfAnOlderVersion_IsRefused_WithWhatStands()
    {
        (await _coordinator.PutAsync(Of2022, Schedule())).ShouldBeProblem(428, "version_required");

        var stale = (await _coordinator.PutAsync(Of2022, Schedule(), "\"99\"")).ShouldBeProblem(412, "version_stale");

        Assert.That(stale.Json.At("current").Int("year"), Is.EqualTo(2022));
    }

    [Test]
    public async Task WhatHasOpened_DoesNotOpenLater()
    {
        var tag = (await _coordinator.GetAsync(Of2021)).ETag;

        (
            await _coordinator.PutAsync(
                Of2021,
                Schedule(opensOn: "2026-03-03", dueOn: "2026-03-23", closesOn: "2026-04-06"),
                tag
            )
        ).ShouldBeProblem(409, "campaign_has_opened");
    }

    [Test]
    public async Task ClosedYear_IsNotMoved()
    {
        var of2020 = $"{World.Plan}/years/2020/campaign";
        var tag = (await _coordinator.GetAsync(of2020)).ETag;

        (await _coordinator.PutAsync(of2020, Schedule(), tag)).ShouldBeProblem(409, "campaign_already_closed");
    }

    [Test]
    public async Task CommonDate_ThatOvertakesAnExtension_EndsIt()
    {
        var extensions = $"{World.Plan}/years/2021/extensions";
        (await _coordinator.PutAsync($"{extensions}/NTA", new { until = "2026-03-30", reason = Why })).ShouldBe(200);
        (await _coordinator.PutAsync($"{extensions}/VSAT", new { until = "2026-05-04", reason = Why })).ShouldBe(200);
        var tag = (await _coordinator.GetAsync(Of2021)).ETag;

        var moved = (
            await _coordinator.PutAsync(
                Of2021,
                Schedule(opensOn: "2026-02-16", dueOn: "2026-04-06", closesOn: "2026-04-20"),
                tag
            )
        ).ShouldBe(200);

        Assert.That(moved.Json.List("extensions").Select(e => e.Text("executor")), Is.EqualTo(["VSAT"]));
    }

    [Test]
    public async Task Cancel_TakesBackAll_AndLeavesAVerifiableTrail()
    {
        await SealAsync();
        var tag = (await _coordinator.GetAsync(Of2022)).ETag;

        (await _coordinator.DeleteAsync(Of2022)).ShouldBeProblem(428, "version_required");
        (await _coordinator.DeleteAsync(Of2022, "\"99\"")).ShouldBeProblem(412, "version_stale");
        (await _coordinator.DeleteAsync(Of2022, tag)).ShouldBe(204);

        foreach (var table in new[] { "campaigns", "task_years", "item_years", "obligations" })
        {
            Assert.That(
                await Host.Store.OneAsync<long>($"SELECT count(*) FROM {table} WHERE year = 2022"),
                Is.Zero,
                table
            );
        }

        Assert.That(await FoundAsync(), Is.Empty, "after it was cancelled");
        (await _coordinator.GetAsync(Of2022)).ShouldBeProblem(404, "not_found");
        var again = (await _coordinator.PostAsync(Of2022, CampaignTests.Opening())).ShouldBe(200).Json;
        await SealAsync();
        Assert.That(await FoundAsync(), Is.Empty, "after it was opened again");
        Assert.That(
            again.List("timeline").Count(e => e.Text("kind") == "created"),
            Is.EqualTo(1),
            "what was cancelled is another story"
        );
    }

    [Test]
    public async Task Cancel_OfWhatHasOpened_IsRefused()
    {
        var tag = (await _coordinator.GetAsync(Of2021)).ETag;

        (await _coordinator.DeleteAsync(Of2021, tag)).ShouldBeProblem(409, "campaign_not_planned");
    }

    [Test]
    public async Task Cancel_WithADraft_IsRefused()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM", year: 2022);
        (await obligation.SaveAsync(vrm, new { narrative = "Pradėta." })).ShouldBe(200);
        var campaign = (await _coordinator.GetAsync(Of2022)).ShouldBe(200);

        (await _coordinator.DeleteAsync(Of2022, campaign.ETag)).ShouldBeProblem(409, "campaign_answered");
        Assert.That(campaign.Json.Flag("canCancel"), Is.False);

        await Host.Store.RunAsync(
            """
            DELETE FROM reports WHERE year = 2022;
            UPDATE obligations SET state = 'NotStarted', version = 1 WHERE year = 2022
            """
        );
    }

    [Test]
    public async Task Cancel_OfAnAmendedYear_IsRefused()
    {
        await Host.Store.RunAsync("UPDATE campaigns SET planned_eur = 100 WHERE year = 2022");
        var tag = (await _coordinator.GetAsync(Of2022)).ETag;

        (await _coordinator.DeleteAsync(Of2022, tag)).ShouldBeProblem(409, "campaign_in_use");

        await Host.Store.RunAsync("UPDATE campaigns SET planned_eur = NULL WHERE year = 2022");
    }

    [Test]
    public async Task Timeline_TellsWhatHappened_InOrder_AndWhatIsAhead()
    {
        var timeline = (await _coordinator.GetAsync(Of2021)).ShouldBe(200).Json.List("timeline");

        var days = timeline.ConvertAll(e => e.Text("on")!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days, Is.Ordered);
            Assert.That(Kinds(ahead: false), Has.Member("opens"));
            Assert.That(Kinds(ahead: true), Is.EquivalentTo(["due", "closes"]));
        }

        IEnumerable<string?> Kinds(bool ahead) =>
            timeline.Where(e => e.Flag("isAhead") == ahead).Select(e => e.Text("kind"));
    }

    [Test]
    public async Task Timeline_OfAPublishedYear_NamesItsPublication()
    {
        var timeline = (await _coordinator.GetAsync($"{World.Plan}/years/2020/campaign")).ShouldBe(200).Json;

        var published = timeline.List("timeline").Single(e => e.Text("kind") == "published");
        Assert.That((timeline.Text("state"), published.Int("version")), Is.EqualTo(("published", 1)));
    }

    private static JsonObject Schedule(
        string opensOn = "2026-05-04",
        string dueOn = "2026-06-15",
        string closesOn = "2026-07-01",
        string reason = Why
    ) =>
        new()
        {
            ["opensOn"] = opensOn,
            ["dueOn"] = dueOn,
            ["closesOn"] = closesOn,
            ["remindersOn"] = false,
            ["reason"] = reason,
        };

    private async Task<IReadOnlyList<Tampering>> FoundAsync()
    {
        await using var connection = await Host.Store.OpenAsync();
        return await Verifier.VerifyAsync(connection, keptSeal: null, CancellationToken.None);
    }

    private async Task SealAsync()
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Sealing.SealAsync(connection, Host.Clock, CancellationToken.None);
        await transaction.CommitAsync();
    }
}
