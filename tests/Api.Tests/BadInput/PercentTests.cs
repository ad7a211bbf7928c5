using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>70 %, never 0.7: asked back instead of guessed.</summary>
public sealed class PercentTests : WritingTests
{
    [TestCase("0.7")]
    [TestCase("0.0001")]
    [TestCase("100.1")]
    [TestCase(7000)]
    public async Task Share_ThatCannotBeMeant_IsAskedBack(decimal achieved)
    {
        await GivenAPercentItemAsync(70);
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.08", "VRM");
        var before = await Host.Store.FingerprintAsync();

        (await obligation.SaveAsync(vrm, new { done = "yes", achieved }))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("achieved");

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(70)]
    [TestCase(100)]
    public async Task Share_InPercent_IsTaken(decimal achieved)
    {
        await GivenAPercentItemAsync(70);
        var obligation = await World.GivenAsync("01.01.08", "VRM");

        (await obligation.SaveAsync(await Host.SignedInAs("vrm"), new { done = "yes", achieved })).ShouldBe(200);
    }

    [TestCase("0.7")]
    [TestCase(0)]
    [TestCase(101)]
    public async Task Target_ThatIsNoPercentage_IsAskedBack(decimal target) =>
        (await SetTargetAsync(target)).ShouldBeProblem(400, "validation_failed").ShouldNameField("criterion.target");

    private async Task GivenAPercentItemAsync(decimal target) => (await SetTargetAsync(target)).ShouldBe(200);

    private async Task<Answer> SetTargetAsync(decimal target)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"/api/v1/items/{World.Items["01.01.08"]}?year=2021";
        var item = (await coordinator.GetAsync(path)).ShouldBe(200).Json;
        var criterion = new JsonObject
        {
            ["kind"] = "percent",
            ["target"] = target,
            ["unit"] = "%",
            ["text"] = "Baigtų tyrimų dalis",
        };
        return await coordinator.PutAsync(path, ItemBody.Of(item, b => b["criterion"] = criterion), item.IfMatch());
    }
}
