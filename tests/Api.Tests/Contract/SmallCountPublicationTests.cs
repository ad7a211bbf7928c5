using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>1–4 people of one municipality, from the report to everything public (domain.md 13).</summary>
public sealed class SmallCountPublicationTests : WritingTests
{
    /// <summary>Kaunas 9, Klaipėda district 2, Klaipėda 1 of a target of 17: made people, not measures.</summary>
    [Test]
    public async Task SmallCounts_OfMunicipalities_CannotBeReadOrWorkedOut()
    {
        await Host.Store.RunAsync(
            "UPDATE item_years SET unit = 'asmuo' WHERE item_id = @item AND year = 2020",
            ("item", World.Items["01.03.03/1"])
        );
        var coordinator = await Host.SignedInAs("koordinatorius");
        await Findings.SettleAllAsync(World, 2020);
        (
            await coordinator.PostAsync(
                $"{World.Plan}/years/2020/publications",
                new { notice = "Pagalba skaičiuojama asmenimis, o ne priemonėmis." }
            )
        ).ShouldBe(200);

        var path = $"{World.Plan}/years/2020";
        var row = (await Host.Nobody.GetAsync($"{path}/annex"))
            .ShouldBe(200)
            .Json.List("rows")
            .Single(r => r.Text("itemId") == World.Items["01.03.03/1"].ToString());
        var parts = row.List("executorResults").ToDictionary(p => p.Text("executor")!);
        var item = (
            await Host.Nobody.GetAsync($"/api/v1/items/{World.Items["01.03.03/1"]}/assessment?year=2020")
        ).ShouldBe(200);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts["kauno-miesto"].Number("achieved"), Is.EqualTo(9), "enough people to be told");
            foreach (var small in new[] { "klaipedos-miesto", "klaipedos-rajono" })
            {
                Assert.That(parts[small].Has("achieved"), Is.False, small);
                Assert.That(parts[small].Text("achievedShown"), Is.EqualTo("belowFive"), small);
                Assert.That(parts[small].Has("plannedCount"), Is.False, "with the status it would tell the number");
            }

            Assert.That(row.Flag("hasSmallCounts"), Is.True);
            Assert.That(row.Has("achieved"), Is.False, "12 − 9 would be the two together");
            Assert.That(item.Json.At("facts").Has("ratio"), Is.False);
            Assert.That(item.Json.Text("explanation"), Does.StartWith("Bent viena savivaldybė"));
            Assert.That(
                (await coordinator.GetAsync($"{path}/annex"))
                    .Json.List("rows")
                    .Single(r => r.Text("itemId") == World.Items["01.03.03/1"].ToString())
                    .Number("achieved"),
                Is.EqualTo(12),
                "the ministry works with the numbers themselves"
            );
        }
    }
}
