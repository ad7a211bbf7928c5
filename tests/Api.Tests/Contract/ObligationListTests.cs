using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class ObligationListTests : ReadingTests
{
    private string Obligations => $"{World.Plan}/years/2021/obligations";

    [Test]
    public async Task Reporter_SeesItsOwnObligationsOnly_WhateverItAsksFor()
    {
        var kaunas = await Host.SignedInAs("kaunas");

        var own = await ListAsync(kaunas, Obligations);
        var asked = await ListAsync(kaunas, $"{Obligations}?executor=VRM");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(own, Has.Count.EqualTo(5));
            Assert.That(own.Select(o => o.Text("executor")).Distinct(), Is.EqualTo(["kauno-miesto"]));
            Assert.That(own.Select(o => o.Text("dueState")).Distinct(), Is.EqualTo(["due"]));
            Assert.That(own.Select(o => o.Text("dueDate")).Distinct(), Is.EqualTo(["2026-03-23"]));
            Assert.That(asked, Is.Empty);
        }
    }

    [Test]
    public async Task Coordinator_FiltersByExecutorAndState()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        var ofVrm = await ListAsync(coordinator, $"{Obligations}?executor=VRM&limit=500");
        var waiting = await ListAsync(coordinator, $"{Obligations}?state=submitted&limit=500");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ofVrm, Is.Not.Empty);
            Assert.That(ofVrm.Select(o => o.Text("executor")).Distinct(), Is.EqualTo(["VRM"]));
            Assert.That(waiting, Has.Count.EqualTo(5), "as the demonstration data have it");
            Assert.That(waiting.Select(o => o.Text("state")).Distinct(), Is.EqualTo(["submitted"]));
            Assert.That(waiting.Select(o => o.Text("receiptNumber")), Has.None.Null);
        }
    }

    [Test]
    public async Task Pages_ReadOneByOne_GiveEveryObligationOnceInTheSameOrder()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var whole = (await ListAsync(coordinator, $"{Obligations}?limit=500")).ConvertAll(o => o.At("id").GetGuid());
        var paged = new List<Guid>();
        var pages = 0;
        string? next = null;
        do
        {
            var page = (await coordinator.GetAsync($"{Obligations}?limit=40{(next is null ? "" : $"&cursor={next}")}"))
                .ShouldBe(200)
                .Json;
            paged.AddRange(page.List("items").Select(o => o.At("id").GetGuid()));
            next = page.Has("next") ? page.Text("next") : null;
            pages++;
        } while (next is not null);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pages, Is.EqualTo(3));
            Assert.That(paged, Is.EqualTo(whole));
            Assert.That(paged, Is.Unique);
        }
    }

    [Test]
    public async Task Obligation_Read_ShowsTheExpectationAndLastYearBesideIt()
    {
        var vrm = await Host.SignedInAs("vrm");

        var obligation = await (await World.GivenAsync("01.01.01", "VRM")).ReadAsync(vrm);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(obligation.Text("criterionText"), Is.EqualTo("Organizuotų posėdžių skaičius – 2"));
            Assert.That(obligation.Number("criterion.target"), Is.EqualTo(2));
            Assert.That(obligation.Flag("isAssumption"), Is.True, "the target is carried over for demonstration");
            Assert.That(obligation.Flag("editable"), Is.True);
            Assert.That(obligation.Int("lastYear.year"), Is.EqualTo(2020));
            Assert.That(obligation.Number("lastYear.achieved"), Is.EqualTo(1));
            Assert.That(obligation.Text("lastYear.itemStatus"), Is.EqualTo("notImplemented"));
        }
    }

    private static async Task<List<JsonElement>> ListAsync(ApiClient reader, string path) =>
        (await reader.GetAsync(path)).ShouldBe(200).Json.List("items");
}
