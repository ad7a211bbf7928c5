using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>An item can continue an item of an earlier plan (domain.md 3).</summary>
public sealed class PredecessorTests : WritingTests
{
    private ApiClient _coordinator = null!;
    private EarlierPlan _earlier = null!;

    private string Path => $"/api/v1/items/{World.Items["01.01.01"]}/predecessor";

    [OneTimeSetUp]
    public async Task AddEarlierPlanAsync() => _earlier = await EarlierPlan.AddAsync(Host.Store, World);

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Predecessor_OfAnEarlierPlan_IsSetSeenAuditedAndTakenBack()
    {
        var none = await ReadAsync();

        var set = (await _coordinator.PutAsync(Path, new { itemId = _earlier.Item }, none.IfMatch()))
            .ShouldBe(200)
            .Json;
        var audited = (
            await _coordinator.GetAsync($"/api/v1/audit?resource=item/{World.Items["01.01.01"]}/predecessor")
        )
            .ShouldBe(200)
            .Json.List("items");
        var taken = (await _coordinator.PutAsync(Path, new { itemId = (Guid?)null }, set.IfMatch())).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(none.Has("predecessor"), Is.False);
            Assert.That(set.Text("predecessor.measureCode"), Is.EqualTo("2.1"));
            Assert.That(set.Text("predecessor.planTitle"), Is.EqualTo(EarlierPlan.Title));
            Assert.That(audited[0].Text("after.measureCode"), Is.EqualTo("2.1"));
            Assert.That(taken.Has("predecessor"), Is.False);
            Assert.That(taken.IfMatch(), Is.EqualTo(none.IfMatch()));
        }
    }

    [Test]
    public async Task Predecessor_ThatCannotBe_IsRefused()
    {
        var version = (await ReadAsync()).IfMatch();
        var ofThisPlan = World.Items["01.01.04"];

        (await _coordinator.PutAsync(Path, new { itemId = ofThisPlan }, version)).ShouldBeProblem(
            422,
            "predecessor_not_earlier"
        );
        (await _coordinator.PutAsync(Path, new { itemId = Guid.NewGuid() }, version))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("itemId");
        (await _coordinator.PutAsync(Path, new { itemId = _earlier.Item }, "\"1\"")).ShouldBeProblem(
            412,
            "version_stale"
        );
        (await _coordinator.PutAsync(Path, new { itemId = _earlier.Item })).ShouldBeProblem(428, "version_required");

        var ofTheEarlier = $"/api/v1/items/{_earlier.Item}/predecessor";
        var earlier = (await _coordinator.GetAsync(ofTheEarlier)).ShouldBe(200).Json;
        (
            await _coordinator.PutAsync(ofTheEarlier, new { itemId = World.Items["01.01.01"] }, earlier.IfMatch())
        ).ShouldBeProblem(422, "predecessor_not_earlier");
    }

    [TestCase("POSĖDŽ", 1)]
    [TestCase("2.1", 1)]
    [TestCase("", 1)]
    [TestCase("100%", 0)]
    [TestCase("Organizuoti komisijos", 0, Description = "this plan's own")]
    public async Task Search_AmongEarlierPlans_FindsCodesAndWords(string words, int found)
    {
        var items = (await _coordinator.GetAsync($"{Path}/candidates?q={Uri.EscapeDataString(words)}"))
            .ShouldBe(200)
            .Json.List("items");

        Assert.That(items, Has.Count.EqualTo(found));
    }

    private async Task<JsonElement> ReadAsync() => (await _coordinator.GetAsync(Path)).ShouldBe(200).Json;
}
