using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A year is closed by one confirmed act and opened again until it is published (domain.md 9.5).</summary>
public sealed class ClosingTests : WritingTests
{
    private const string Reason = "Vykdytojas pranešė, kad ataskaita nepateikta dėl gedimo.";

    private ApiClient _coordinator = null!;

    private string Closing => $"{World.Plan}/years/2021/closing";

    private string Reopening => $"{World.Plan}/years/2021/reopening";

    [SetUp]
    public async Task OpenAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync("UPDATE campaigns SET closed_at = NULL, published_on = NULL WHERE year = 2021");
    }

    [Test]
    public async Task Closing_ListsWhatIsMissing_ByExecutor_WithItsState()
    {
        var closing = await ReadAsync();

        var executors = closing.List("executors");
        var kaunas = executors.Single(e => e.Text("code") == "kauno-miesto");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(closing.Text("state"), Is.EqualTo("open"));
            Assert.That((closing.Flag("canClose"), closing.Flag("canReopen")), Is.EqualTo((true, false)));
            Assert.That(closing.Int("missing"), Is.EqualTo(closing.Int("obligations") - closing.Int("handedIn")));
            Assert.That(executors.Sum(e => e.Int("missing")), Is.EqualTo(closing.Int("missing")));
            Assert.That(closing.Int("unreviewed"), Is.EqualTo(5));
            Assert.That(kaunas.List("rows").Select(r => r.Text("state")), Has.Member("draft"));
            Assert.That(closing.Int("countsNow.pending"), Is.GreaterThan(0));
            Assert.That(closing.Int("countsClosed.pending"), Is.Zero);
        }
    }

    [Test]
    public async Task Close_Confirmed_MakesTheMissingNotReported_AndIsLogged()
    {
        var missing = (await ReadAsync()).Int("missing");

        var closed = (await _coordinator.PostAsync(Closing, new { confirmedMissing = missing })).ShouldBe(200).Json;

        var item = (await _coordinator.GetAsync($"/api/v1/items/{World.Items["01.01.08"]}/assessment?year=2021"))
            .ShouldBe(200)
            .Json;
        var rows = (await _coordinator.GetAsync($"{World.Plan}/years/2021/annex")).ShouldBe(200).Json.List("rows");
        var row = rows.Single(r => r.At("itemId").GetGuid() == World.Items["01.01.08"]);
        var audit = await LastAuditAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(closed.Text("state"), Is.EqualTo("closed"));
            Assert.That(closed.Int("missing"), Is.EqualTo(missing), "what was missing stays told");
            Assert.That(item.Text("status"), Is.EqualTo("notImplemented"));
            Assert.That(item.Text("rule"), Is.EqualTo("A7"));
            Assert.That(row.List("reasons").Select(r => r.GetString()), Is.EqualTo(["notReported"]));
            Assert.That(row.Text("statusOrigin"), Is.EqualTo("campaignClosing"));
            Assert.That(audit, Is.EqualTo($"CloseCampaign {missing}"));
        }
    }

    [Test]
    public async Task Close_WithAnotherNumberThanIsMissing_IsRefused()
    {
        var missing = (await ReadAsync()).Int("missing");
        var before = await Host.Store.FingerprintAsync();

        (await _coordinator.PostAsync(Closing, new { confirmedMissing = missing - 1 })).ShouldBeProblem(
            409,
            "missing_changed"
        );

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Close_Twice_IsRefused_ButTheSameRequestGivesTheSameAnswer()
    {
        var body = new { confirmedMissing = (await ReadAsync()).Int("missing") };
        var key = Guid.NewGuid().ToString();

        var first = (await _coordinator.PostAsync(Closing, body, key)).ShouldBe(200);
        var again = (await _coordinator.PostAsync(Closing, body, key)).ShouldBe(200);

        Assert.That(again.Text, Is.EqualTo(first.Text));
        (await _coordinator.PostAsync(Closing, body)).ShouldBeProblem(409, "campaign_already_closed");
    }

    [Test]
    public async Task DraftOfAClosedYear_Stays_AndGoesOnAfterReopening()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.09", "VRM");
        (await obligation.SaveAsync(vrm, new { narrative = "Pradėta." })).ShouldBe(200);
        await CloseAsync();

        (await obligation.SaveAsync(vrm, new { narrative = "Tęsiama." })).ShouldBeProblem(409, "campaign_closed");
        (await _coordinator.PostAsync(Reopening, new { reason = Reason })).ShouldBe(200);

        Assert.That((await obligation.ReadAsync(vrm)).Text("report.narrative"), Is.EqualTo("Pradėta."));
        (await obligation.SaveAsync(vrm, new { narrative = "Tęsiama." })).ShouldBe(200);
    }

    [Test]
    public async Task Reopen_SaysWhy_AndIsLogged()
    {
        await CloseAsync();
        (await _coordinator.PostAsync(Reopening, new { reason = " " })).ShouldBeProblem(400).ShouldNameField("reason");

        var reopened = (await _coordinator.PostAsync(Reopening, new { reason = Reason })).ShouldBe(200).Json;

        Assert.That(reopened.Text("state"), Is.EqualTo("open"));
        Assert.That(
            await Host.Store.OneAsync<string>(
                "SELECT reason FROM audit_entries WHERE use_case = 'ReopenCampaign' ORDER BY id DESC LIMIT 1"
            ),
            Is.EqualTo(Reason)
        );
        (await _coordinator.PostAsync(Reopening, new { reason = Reason })).ShouldBeProblem(409, "campaign_not_closed");
    }

    [Test]
    public async Task PublishedYear_IsNotReopened() =>
        (await _coordinator.PostAsync($"{World.Plan}/years/2020/reopening", new { reason = Reason })).ShouldBeProblem(
            409,
            "year_published"
        );

    [Test]
    public async Task YearThatHasNotBegun_IsNotClosed()
    {
        await Host.Store.RunAsync("UPDATE campaigns SET opens_on = '2026-03-03' WHERE year = 2021");

        (await _coordinator.PostAsync(Closing, new { confirmedMissing = 1 })).ShouldBeProblem(409, "campaign_not_open");

        await Host.Store.RunAsync("UPDATE campaigns SET opens_on = '2026-02-16' WHERE year = 2021");
    }

    private async Task<JsonElement> ReadAsync() => (await _coordinator.GetAsync(Closing)).ShouldBe(200).Json;

    private async Task CloseAsync() =>
        (await _coordinator.PostAsync(Closing, new { confirmedMissing = (await ReadAsync()).Int("missing") })).ShouldBe(
            200
        );

    private Task<string> LastAuditAsync() =>
        Host.Store.OneAsync<string>(
            "SELECT use_case || ' ' || (after::jsonb ->> 'missing') FROM audit_entries ORDER BY id DESC LIMIT 1"
        );
}
