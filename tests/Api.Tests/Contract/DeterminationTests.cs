using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The third verdict: the ministry decides, and says why where it differs from the rule (domain.md 6).</summary>
public sealed class DeterminationTests : WritingTests
{
    private const string Why = "Komisija patikslino skaičius 2021-12-01 posėdyje.";

    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Taip nutarta.")]
    [TestCase("                         ")]
    public async Task DecisionUnlikeTheSuggestion_WithoutWrittenReason_IsRefused(string? justification)
    {
        var before = await Host.Store.FingerprintAsync();

        (await DecideAsync("01.01.01", "implemented", justification)).ShouldBeProblem(422, "justification_required");

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task DecisionUnlikeTheSuggestion_WithItsReason_BecomesTheStatusShown()
    {
        var decided = (await DecideAsync("01.01.04", "partiallyImplemented", Why)).ShouldBe(200);

        var read = (await _coordinator.GetAsync(PathOf("01.01.04", "assessment"))).ShouldBe(200);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(decided.ETag, Is.EqualTo("\"1\""));
            Assert.That(read.Json.Text("officialStatus"), Is.EqualTo("partiallyImplemented"));
            Assert.That(read.Json.Text("suggestedStatus"), Is.EqualTo("pending"));
            Assert.That(read.Json.Text("status"), Is.EqualTo("partiallyImplemented"));
            Assert.That(read.Json.Text("statusOrigin"), Is.EqualTo("official"));
            Assert.That(read.Json.Text("determination.justification"), Is.EqualTo(Why));
            Assert.That(read.Json.Text("determination.decidedBy"), Is.EqualTo("VRM koordinatorius"));
            Assert.That(read.ETag, Is.EqualTo(decided.ETag));
        }
    }

    [Test]
    public async Task DecisionLikeTheSuggestion_NeedsNoReason()
    {
        // PD reported 11 of 10 events.
        (await DecideAsync("01.02.06", "implemented", null)).ShouldBe(200);
    }

    [Test]
    public async Task SecondCoordinator_DecidingOnAnOldVersion_IsShownTheCurrentDecision()
    {
        (await DecideAsync("01.01.08", "notImplemented", Why)).ShouldBe(200);
        (await DecideAsync("01.01.08", "notAssessed", Why, "\"1\"")).ShouldBe(200);

        var stale = await DecideAsync("01.01.08", "implemented", Why, "\"1\"");

        Assert.That(
            stale.ShouldBeProblem(412, "version_stale").Json.Text("current.officialStatus"),
            Is.EqualTo("notAssessed")
        );
    }

    [Test]
    public async Task Pending_IsNoDecision() =>
        (await DecideAsync("01.01.01/1", "pending", Why)).ShouldBeProblem(422, "pending_is_no_decision");

    [Test]
    public async Task Task_IsDecidedUnderTheSameRules()
    {
        var path = $"/api/v1/tasks/{World.Tasks[3]}/determination?year=2021";

        (await _coordinator.PutAsync(path, new { status = "implemented" })).ShouldBeProblem(
            422,
            "justification_required"
        );
        (await _coordinator.PutAsync(path, new { status = "implemented", justification = Why })).ShouldBe(200);

        var dashboard = (await _coordinator.GetAsync($"{World.Plan}/years/2021/dashboard")).ShouldBe(200).Json;
        Assert.That(dashboard.List("tasks")[2].Text("officialStatus"), Is.EqualTo("implemented"));
    }

    [Test]
    public async Task Decision_OnWhatIsNotThere_IsNotFound()
    {
        var body = new { status = "implemented", justification = Why };

        (await _coordinator.PutAsync($"/api/v1/items/{Guid.NewGuid()}/determination?year=2021", body)).ShouldBeProblem(
            404
        );
        (
            await _coordinator.PutAsync($"/api/v1/items/{World.Items["01.01.01"]}/determination?year=2019", body)
        ).ShouldBeProblem(404);
        (
            await _coordinator.PutAsync($"/api/v1/tasks/{World.Items["01.01.01"]}/determination?year=2021", body)
        ).ShouldBeProblem(404);
    }

    private Task<Answer> DecideAsync(string item, string status, string? justification, string? ifMatch = null) =>
        _coordinator.PutAsync(PathOf(item, "determination"), new { status, justification }, ifMatch);

    private string PathOf(string item, string what) => $"/api/v1/items/{World.Items[item]}/{what}?year=2021";
}
