using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Suggestions that executors agree with become official together: all of them or none.</summary>
public sealed class AcceptanceTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Path => $"{World.Plan}/years/2021/determinations";

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Agreed_AreDecidedAtOnce_WithAnAuditRowEach()
    {
        var key = Guid.NewGuid().ToString();
        var body = Body(("01.02.06", "implemented"), ("01.04.04/2", "implemented"));

        var first = (await _coordinator.PostAsync(Path, body, key)).ShouldBe(200);
        var again = (await _coordinator.PostAsync(Path, body, key)).ShouldBe(200);

        var audit = new List<JsonElement>();
        foreach (var item in new[] { "01.02.06", "01.04.04/2" })
        {
            var resource = $"item/{World.Items[item]}/determination/2021";
            audit.AddRange((await _coordinator.GetAsync($"/api/v1/audit?resource={resource}")).Json.List("items"));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Json.List("items").Select(i => i.Text("officialStatus")), Is.All.EqualTo("implemented"));
            Assert.That(again.Json.GetRawText(), Is.EqualTo(first.Json.GetRawText()), "the same key, the same answer");
            Assert.That(audit.Select(a => a.Text("useCase")), Is.EqualTo(["AcceptSuggestions", "AcceptSuggestions"]));
            Assert.That(await OfficialAsync("01.02.06"), Is.EqualTo("implemented"));
        }
    }

    [TestCase("01.01.08", "pending", "pending")]
    [TestCase("01.04.02", "pending", "pending")]
    [TestCase("01.04.06", "notImplemented", "claim_differs")]
    [TestCase("01.03.01", "implemented", "suggestion_changed")]
    public async Task OneThatDoesNotQualify_RefusesAll(string item, string status, string code)
    {
        var before = await Host.Store.FingerprintAsync();

        var refused = await _coordinator.PostAsync(Path, Body(("01.03.02", "implemented"), (item, status)));

        var obstacle = refused.ShouldBeProblem(409, "not_acceptable").Json.List("current").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(obstacle.At("itemId").GetGuid(), Is.EqualTo(World.Items[item]));
            Assert.That(obstacle.Text("code"), Is.EqualTo(code));
            Assert.That(obstacle.Text("message"), Does.EndWith("."));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before), "nothing was decided");
        }
    }

    [Test]
    public async Task Decided_OrOfAnotherYear_DoesNotQualify()
    {
        (
            await _coordinator.PutAsync(
                Determination("01.01.09"),
                new { status = "implemented", justification = "Nutarta komisijos posėdyje." }
            )
        ).ShouldBe(200);

        var refused = await _coordinator.PostAsync(
            Path,
            Body(("01.01.09", "implemented"), ("01.01.03", "implemented"))
        );

        Assert.That(
            refused.ShouldBeProblem(409, "not_acceptable").Json.List("current").Select(o => o.Text("code")),
            Is.EqualTo(["already_decided", "not_found"])
        );
    }

    [Test]
    public async Task WithoutAClaim_TheSuggestionIsNotAccepted()
    {
        var vrm = await Host.SignedInAs("vrm");
        await (await World.GivenAsync("01.01.01", "VRM")).HandInAsync(vrm);

        var refused = await _coordinator.PostAsync(Path, Body(("01.01.01", "implemented")));

        Assert.That(refused.ShouldBeProblem(409).Json.List("current")[0].Text("code"), Is.EqualTo("no_claim"));
    }

    [Test]
    public async Task EmptyOrDoubled_IsRefused()
    {
        (await _coordinator.PostAsync(Path, new { items = Array.Empty<object>() }))
            .ShouldBeProblem(400)
            .ShouldNameField("items");
        (await _coordinator.PostAsync(Path, Body(("01.03.01", "partiallyImplemented"), ("01.03.01", "implemented"))))
            .ShouldBeProblem(400)
            .ShouldNameField("items");
    }

    private string Determination(string item) => $"/api/v1/items/{World.Items[item]}/determination?year=2021";

    private async Task<string?> OfficialAsync(string item) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items[item]}/assessment?year=2021"))
            .ShouldBe(200)
            .Json.Text("officialStatus");

    private object Body(params (string Item, string Status)[] items) =>
        new { items = items.Select(i => new { itemId = World.Items[i.Item], status = i.Status }) };
}
