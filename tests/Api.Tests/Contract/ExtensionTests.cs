using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>An executor is given more time for all it owes in a year (domain.md 9.2). Today is 2026-03-02, the year is due on 03-23.</summary>
public sealed class ExtensionTests : WritingTests
{
    private const string Why = "Keičiasi už ataskaitą atsakingas darbuotojas.";

    private ApiClient _coordinator = null!;

    private string Path => $"{World.Plan}/years/2021/extensions/NTA";

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync("UPDATE obligations SET extended_to = NULL, extension_reason = NULL");
        Host.Clock.SetTo(ApiHost.Start);
    }

    [Test]
    public async Task Extension_MovesTheDateOfEveryRow_AndNothingElse()
    {
        var before = await RowsAsync("NTA");
        var given = (await _coordinator.PutAsync(Path, new { until = "2026-04-10", reason = Why })).ShouldBe(200).Json;

        await GoOnToAprilAsync();
        var rows = await RowsAsync("NTA");
        var others = await RowsAsync("VSAT");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(given.Int("obligations"), Is.EqualTo(rows.Count));
            Assert.That(given.Text("dueDate"), Is.EqualTo("2026-04-10"));
            Assert.That(rows.Select(r => r.Text("dueDate")).Distinct(), Is.EqualTo(["2026-04-10"]));
            Assert.That(rows.Select(r => r.Text("dueState")).Distinct(), Is.EqualTo(["due"]));
            Assert.That(others.Select(r => r.Text("dueState")).Distinct(), Is.EqualTo(["overdue"]));
            Assert.That(
                rows.Select(r => (r.Text("id"), r.Text("state"))),
                Is.EqualTo(before.Select(r => (r.Text("id"), r.Text("state"))))
            );
        }
    }

    [Test]
    public async Task Extension_LeavesAnOpenDraftCurrent()
    {
        var uzt = await Host.SignedInAs("uzt");
        var obligation = await World.GivenAsync("01.02.03", "UŽT");
        var version = (await obligation.ReadAsync(uzt)).IfMatch();

        (
            await _coordinator.PutAsync(
                $"{World.Plan}/years/2021/extensions/UŽT",
                new { until = "2026-04-10", reason = Why }
            )
        ).ShouldBe(200);

        (await obligation.SaveAsync(uzt, new { narrative = "Pradėta." }, version)).ShouldBe(200);
    }

    [Test]
    public async Task Extension_TakenBack_LeavesTheCommonDate()
    {
        (await _coordinator.PutAsync(Path, new { until = "2026-04-10", reason = Why })).ShouldBe(200);
        (await _coordinator.DeleteAsync(Path)).ShouldBe(200);

        Assert.That((await RowsAsync("NTA")).Select(r => r.Text("dueDate")).Distinct(), Is.EqualTo(["2026-03-23"]));
    }

    [Test]
    public async Task ClosingBeforeTheExtendedDate_IsWarnedOf()
    {
        (await _coordinator.PutAsync(Path, new { until = "2026-04-10", reason = Why })).ShouldBe(200);

        var closing = (await _coordinator.GetAsync($"{World.Plan}/years/2021/closing")).ShouldBe(200).Json;

        var extended = closing.List("executors").Single(e => e.Text("code") == "NTA");
        Assert.That(closing.List("extendedBeyond").Select(e => e.GetString()), Is.EqualTo(["NTA"]));
        Assert.That(
            (extended.Text("extension.until"), extended.Text("extension.reason")),
            Is.EqualTo(("2026-04-10", Why))
        );
    }

    [TestCase("2026-03-23", TestName = "Date_ThatIsNotLater_IsRefused")]
    [TestCase("2027-06-01", TestName = "Date_OverAYearLater_IsRefused")]
    public async Task Date_ThatMakesNoSense_IsRefused(string until) =>
        (await _coordinator.PutAsync(Path, new { until, reason = Why })).ShouldBeProblem(400).ShouldNameField("until");

    [Test]
    public async Task Date_ThatHasPassed_IsRefused()
    {
        await GoOnToAprilAsync();

        (await _coordinator.PutAsync(Path, new { until = "2026-03-30", reason = Why }))
            .ShouldBeProblem(400)
            .ShouldNameField("until");
    }

    [Test]
    public async Task Extension_WithoutReason_IsRefused() =>
        (await _coordinator.PutAsync(Path, new { until = "2026-04-10", reason = "" }))
            .ShouldBeProblem(400)
            .ShouldNameField("reason");

    [Test]
    public async Task ExecutorWithoutRows_IsNotFound() =>
        (
            await _coordinator.PutAsync(
                $"{World.Plan}/years/2021/extensions/nera-tokio",
                new { until = "2026-04-10", reason = Why }
            )
        ).ShouldBeProblem(404, "not_found");

    [Test]
    public async Task ClosedYear_HasNoExtensions() =>
        (
            await _coordinator.PutAsync(
                $"{World.Plan}/years/2020/extensions/NTA",
                new { until = "2026-04-10", reason = Why }
            )
        ).ShouldBeProblem(409, "campaign_closed");

    /// <summary>Sessions have ended by then.</summary>
    private async Task GoOnToAprilAsync()
    {
        Host.Clock.SetTo(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));
        _coordinator = await Host.SignInAgainAs("koordinatorius");
    }

    private async Task<List<JsonElement>> RowsAsync(string executor) =>
        (await _coordinator.GetAsync($"{World.Plan}/years/2021/obligations?executor={executor}"))
            .ShouldBe(200)
            .Json.List("items");
}
