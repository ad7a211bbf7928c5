using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Nothing was late in 2020; here two documents are.</summary>
public sealed class LateSimulationTests : WritingTests
{
    private static readonly Dictionary<string, DateOnly> Late = new(StringComparer.Ordinal)
    {
        ["01.01.01/1"] = new(2020, 3, 2),
        ["01.01.06"] = new(2020, 12, 15),
    };

    [Test]
    public async Task Simulation_WhereLateIsPartially_AgreesWithTheCalculationByHand()
    {
        foreach (var (item, day) in Late)
        {
            await DateAsync(item, day);
        }

        var answer = await (await Host.SignedInAs("koordinatorius")).PostAsync(
            $"{World.Plan}/years/2020/simulation",
            new { policy = new { lateCountsAs = "partiallyImplemented" } }
        );

        var byHand = CountedByHand.Statuses(new(Late: "partiallyImplemented"), Late);
        var json = answer.ShouldBe(200).Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                json.List("changes").Select(c => (c.At("itemId").GetGuid(), c.Text("to"))),
                Is.EquivalentTo(Late.Keys.Select(item => (World.Items[item], "partiallyImplemented")))
            );
            Assert.That(Late.Keys.Select(item => byHand[item]), Has.All.EqualTo("partiallyImplemented"));
            Assert.That(
                json.Int("counts.partiallyImplemented"),
                Is.EqualTo(byHand.Values.Count(status => status == "partiallyImplemented"))
            );
        }
    }

    /// <summary>What was accepted does not change through the application, so the owner of the store dates it.</summary>
    private Task DateAsync(string item, DateOnly day) =>
        Host.Store.RunAsync(
            """
            SET LOCAL session_replication_role = replica;
            UPDATE reports SET achieved_date = @day
            WHERE obligation_id IN (SELECT id FROM obligations WHERE item_id = @item AND year = 2020);
            """,
            ("item", World.Items[item]),
            ("day", day)
        );
}
