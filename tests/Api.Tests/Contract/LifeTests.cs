using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>An item through all its years: as worded and judged in each, as far as the reader may see them.</summary>
public sealed class LifeTests : WritingTests
{
    private ApiClient _coordinator = null!;
    private EarlierPlan _earlier = null!;

    private string Path => $"/api/v1/items/{World.Items["01.01.01"]}";

    [OneTimeSetUp]
    public async Task ContinueAnEarlierPlanAsync()
    {
        _earlier = await EarlierPlan.AddAsync(Host.Store, World);
        _coordinator = await Host.SignedInAs("koordinatorius");
        var none = (await _coordinator.GetAsync($"{Path}/predecessor")).ShouldBe(200);
        (await _coordinator.PutAsync($"{Path}/predecessor", new { itemId = _earlier.Item }, none.ETag)).ShouldBe(200);
        var item = (await _coordinator.GetAsync($"{Path}?year=2021")).ShouldBe(200).Json;
        var amended = ItemBody.Of(item, body => body["criterion"]!["target"] = 1);
        (await _coordinator.PutAsync($"{Path}?year=2021", amended, item.IfMatch())).ShouldBe(200);
    }

    [Test]
    public async Task Life_OfAnItemThatContinuesAnother_HoldsTheYearsOfBoth()
    {
        var life = await LifeAsync("koordinatorius");

        var years = life.List("years");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(years.Select(y => y.Int("year")), Is.EqualTo([2019, 2020, 2021]));
            Assert.That(years.Select(y => y.Flag("published")), Is.EqualTo([true, true, false]));
            Assert.That(years.Select(y => y.Number("criterion.target")), Is.EqualTo(new decimal?[] { 4, 2, 1 }));
            Assert.That(years.Select(y => y.Number("achieved")).Take(2), Is.EqualTo(new decimal?[] { 5, 1 }));
            Assert.That(
                years.Select(y => y.Text("status")),
                Is.EqualTo(["implemented", "notImplemented", "pending"]),
                "each by its own year's wording"
            );
            Assert.That(years.Select(y => y.Text("statusOrigin")), Is.EqualTo(["suggested", "official", "suggested"]));
            Assert.That(life.List("line").Select(i => i.Text("measureCode")), Is.EqualTo(["2.1", "01.01.01"]));
            Assert.That(life.List("hiddenYears"), Is.Empty);
        }
    }

    [Test]
    public async Task Life_OfAnAmendedYear_NamesTheActAndWhatItChanged()
    {
        var years = (await LifeAsync("koordinatorius")).List("years");

        var amendment = years[2].List("amendments").Single();
        var change = amendment.List("changes").Single();
        Assert.That(years.Take(2).SelectMany(y => y.List("amendments")), Is.Empty);
        Assert.That(amendment.Text("act.legalBasis"), Is.EqualTo("Įsakymas Nr. 1V-100"));
        Assert.That(
            (change.Text("field"), change.Number("before"), change.Number("after")),
            Is.EqualTo(("target", (decimal?)2, (decimal?)1))
        );
    }

    [Test]
    public async Task Life_OfTheEarlierItem_GoesOnToTheLaterOne()
    {
        var life = (await _coordinator.GetAsync($"/api/v1/items/{_earlier.Item}/life")).ShouldBe(200).Json;

        Assert.That(life.List("years").Select(y => y.Int("year")), Is.EqualTo([2019, 2020, 2021]));
    }

    [TestCase("vrm")]
    [TestCase("administratorius")]
    public async Task Life_ForWhomAYearIsNotPublished_LeavesItOutAndSaysSo(string reader)
    {
        var life = await LifeAsync(reader);

        Assert.That(life.List("years").Select(y => y.Int("year")), Is.EqualTo([2019, 2020]));
        Assert.That(life.List("hiddenYears").Select(y => y.GetInt32()), Is.EqualTo([2021]));
    }

    [Test]
    public async Task Life_ForTheAnalyst_CountsWhatIsAcceptedOnly()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.HandInAsync(vrm);

        var handedIn = (await LifeAsync("koordinatorius")).List("years")[2];
        var accepted = (await LifeAsync("analitikas")).List("years")[2];

        Assert.That((handedIn.Text("basis"), Spent(handedIn)), Is.EqualTo(("submitted", (decimal?)1000.50m)));
        Assert.That((accepted.Text("basis"), Spent(accepted)), Is.EqualTo(("accepted", (decimal?)null)));

        await obligation.PutInStateAsync("Draft");
    }

    [Test]
    public async Task Life_OfNothing_IsNotFound() =>
        (await _coordinator.GetAsync($"/api/v1/items/{Guid.NewGuid()}/life")).ShouldBeProblem(404, "not_found");

    private static decimal? Spent(JsonElement year) => year.Number("spentEur");

    private async Task<JsonElement> LifeAsync(string reader) =>
        (await (await Host.SignedInAs(reader)).GetAsync($"{Path}/life")).ShouldBe(200).Json;
}
