using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class SimulationTests : WritingTests
{
    private string _before = "";

    [SetUp]
    public async Task NoteWhatIsStoredAsync() => _before = await Host.Store.FingerprintAsync();

    [TearDown]
    public async Task NothingWasStoredAsync() =>
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(_before), "a simulation stores nothing");

    [Test]
    public async Task Simulation_OfThePolicyInForce_ChangesNothing()
    {
        var answer = await SimulateAsync(
            new
            {
                partialFrom = 0.5m,
                partialInclusive = false,
                municipalBasis = "measures",
                lateCountsAs = "implemented",
                noNeedCountsAs = "notImplemented",
            }
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.List("changes"), Is.Empty);
            Assert.That(answer.List("tasks"), Is.Empty);
            Assert.That(answer.At("counts").GetRawText(), Is.EqualTo(answer.At("before").GetRawText()));
        }
    }

    [Test]
    public async Task Simulation_OfAnInclusiveThreshold_LiftsTheThreeItemsAtExactlyHalf()
    {
        var answer = await SimulateAsync(new { partialInclusive = true });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.List("changes"), Has.Count.EqualTo(3));
            Assert.That(
                answer.List("changes").Select(c => (c.Text("from"), c.Text("to"))),
                Has.All.EqualTo(("notImplemented", "partiallyImplemented"))
            );
            Assert.That(
                answer.Int("counts.partiallyImplemented") - answer.Int("before.partiallyImplemented"),
                Is.EqualTo(3)
            );
        }
    }

    [Test]
    public async Task Simulation_OfNoNeedAsNotAssessed_MovesThoseItemsOnly()
    {
        var answer = await SimulateAsync(new { noNeedCountsAs = "notAssessed" });

        Assert.That(answer.List("changes").Select(c => c.Text("to")).Distinct(), Is.EqualTo(["notAssessed"]));
    }

    private async Task<JsonElement> SimulateAsync(object policy) =>
        (
            await (await Host.SignedInAs("koordinatorius")).PostAsync(
                $"{World.Plan}/years/2020/simulation",
                new { policy }
            )
        )
            .ShouldBe(200)
            .Json;
}
