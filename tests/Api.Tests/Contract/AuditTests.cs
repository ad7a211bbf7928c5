using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Who, when, what, before and after, in which use case and why (domain.md 13).</summary>
public sealed class AuditTests : WritingTests
{
    [Test]
    public async Task EveryStepOfAReport_LeavesARow_WithWhoWhatAndWhy()
    {
        var vrm = await Host.SignedInAs("vrm");
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        (await obligation.SaveAsync(vrm, new { narrative = "Pirmas variantas" })).ShouldBe(200);
        await obligation.HandInAsync(vrm);
        (await obligation.ReturnAsync(coordinator, "Pridėkite protokolą.")).ShouldBe(200);

        var rows = await ListAsync($"obligation/{obligation.Id}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                rows.Select(r => r.Text("useCase")),
                Is.EqualTo(["ReturnReport", "SubmitReport", "SaveReport", "SaveReport"]),
                "newest first"
            );
            Assert.That(rows[0].Text("userName"), Is.EqualTo("koordinatorius"));
            Assert.That(rows[0].Text("reason"), Is.EqualTo("Pridėkite protokolą."));
            Assert.That(rows[0].Text("before.state"), Is.EqualTo("submitted"));
            Assert.That(rows[0].Text("after.state"), Is.EqualTo("returned"));
            Assert.That(rows[2].Text("userName"), Is.EqualTo("vrm"));
            Assert.That(rows[2].Text("institutionCode"), Is.EqualTo("VRM"));
            Assert.That(rows[2].Text("before.narrative"), Is.EqualTo("Pirmas variantas"));
            Assert.That(rows[2].Text("after.narrative"), Is.EqualTo("Surengti du posėdžiai."));
            Assert.That(rows.Select(r => r.Text("requestId")), Is.Unique.And.None.Null);
            Assert.That(rows.Select(r => r.Text("hash")), Is.Unique.And.All.Match("^[0-9a-f]{64}$"));
        }
    }

    [Test]
    public async Task Amendment_IsRecordedWithItsLegalBasis()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"/api/v1/items/{World.Items["01.01.04"]}?year=2021";
        var item = (await coordinator.GetAsync(path)).ShouldBe(200).Json;
        (
            await coordinator.PutAsync(path, ItemBody.Of(item, b => b["criterion"]!["target"] = 12), item.IfMatch())
        ).ShouldBe(200);

        var row = (await ListAsync($"item/{World.Items["01.01.04"]}")).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Text("reason"), Is.EqualTo("Įsakymas Nr. 1V-100, 2021-05-04"));
            Assert.That(row.Number("before.criterion.target"), Is.EqualTo(10));
            Assert.That(row.Number("after.criterion.target"), Is.EqualTo(12));
        }
    }

    [Test]
    public async Task Decision_IsRecordedWithItsJustification()
    {
        const string Why = "Komisija patikslino skaičius posėdyje.";
        var coordinator = await Host.SignedInAs("koordinatorius");
        var item = World.Items["01.01.08"];
        var path = $"/api/v1/items/{item}/determination?year=2021";
        (await coordinator.PutAsync(path, new { status = "implemented", justification = Why })).ShouldBe(200);

        var row = (await ListAsync($"item/{item}/determination")).Single();

        Assert.That((row.Text("reason"), row.Text("after.status")), Is.EqualTo((Why, "implemented")));
    }

    [Test]
    public async Task Pages_GoBackInTimeWithoutGaps()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01/3", "VRM");
        for (var i = 0; i < 5; i++)
        {
            (await obligation.SaveAsync(vrm, new { narrative = $"Variantas {i}" })).ShouldBe(200);
        }

        var administrator = await Host.SignedInAs("administratorius");
        var path = $"/api/v1/audit?resource=obligation/{obligation.Id}&limit=2";
        var seen = new List<string?>();
        for (var next = ""; next is not null; )
        {
            var page = (await administrator.GetAsync(next.Length == 0 ? path : $"{path}&cursor={next}"))
                .ShouldBe(200)
                .Json;
            seen.AddRange(page.List("items").Select(r => r.Text("after.narrative")));
            next = page.Has("next") ? page.Text("next") : null;
        }

        Assert.That(seen, Is.EqualTo(Enumerable.Range(0, 5).Reverse().Select(i => $"Variantas {i}")));
    }

    private async Task<List<JsonElement>> ListAsync(string resource) =>
        (await (await Host.SignedInAs("administratorius")).GetAsync($"/api/v1/audit?resource={resource}"))
            .ShouldBe(200)
            .Json.List("items");
}
