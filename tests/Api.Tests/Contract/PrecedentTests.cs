using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Similar cases and how they were decided, beside the decision (domain.md 6).</summary>
public sealed class PrecedentTests : WritingTests
{
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Near_TargetsMissedNarrowly_ShowEachOther()
    {
        var of118 = await OfAsync("01.04.01/1", 2020);
        var of208 = await OfAsync("01.03.01", 2020);

        var other = of118.List("items").Single(i => Name(i) == "01.03.01");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(of208.List("items").Select(Name), Has.Member("01.04.01/1"));
            Assert.That((other.Number("achieved"), other.Number("target")), Is.EqualTo((208m, 220m)));
            Assert.That(other.Number("deviationPercent"), Is.EqualTo(-5.5m));
            Assert.That(other.Number("distance"), Is.EqualTo(0.0378m).Within(0.0001m));
            Assert.That(other.Text("officialStatus"), Is.EqualTo("partiallyImplemented"));
            Assert.That(other.Text("suggestedStatus"), Is.EqualTo("partiallyImplemented"));
            Assert.That(other.Text("decidedBy"), Is.Not.Empty);
        }
    }

    [Test]
    public async Task Listed_FirstAreThoseDecidedAgainstTheRule_ThenTheNearest()
    {
        var items = (await OfAsync("01.03.01", 2020)).List("items");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(items.Select(Name).Take(2), Is.EqualTo(["01.04.01/1", "01.04.04/2"]));
            Assert.That(items[0].Flag("differs"), Is.True);
            Assert.That(items[0].Text("justification"), Has.Length.AtLeast(20));
            Assert.That(
                items.Where(i => !i.Flag("differs")).Select(i => i.Number("distance")),
                Is.Ordered.And.All.LessThanOrEqualTo(0.25m)
            );
        }
    }

    [Test]
    public async Task TargetThatWasReached_SaysNothingAboutOneMissed()
    {
        var items = (await OfAsync("01.04.01/1", 2020)).List("items");

        Assert.That(items.Select(i => i.Number("ratio")), Is.All.LessThan(1m));
    }

    [Test]
    public async Task OfAnOpenYear_AreThoseOfEarlierYears_AndNeverOfLaterOnes()
    {
        (
            await _coordinator.PutAsync(
                $"/api/v1/items/{World.Items["01.03.01"]}/determination?year=2021",
                new { status = "notImplemented", justification = "Pagalbos laukė dar šimtas asmenų." }
            )
        ).ShouldBe(200);

        var of2021 = await OfAsync("01.04.01/1", 2021);
        var of2020 = await OfAsync("01.03.01", 2020);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(of2021.List("years").Select(y => y.Int("year")), Is.EqualTo([2021, 2020]));
            Assert.That(of2020.List("years").Select(y => y.Int("year")), Is.EqualTo([2020]));
            Assert.That(of2020.List("items").Select(i => i.Int("year")), Is.All.EqualTo(2020));
        }
    }

    [Test]
    public async Task CriterionWithoutARatio_HasTheCasesOfItsKind()
    {
        var found = await OfAsync("01.01.01/1", 2020);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Number("ratio"), Is.Null);
            Assert.That(found.List("items").Select(Name), Has.Member("01.02.01/2"));
            Assert.That(found.List("items").Select(i => i.Number("distance")), Is.All.Null);
        }
    }

    [Test]
    public async Task OfNothing_AreNotFound() =>
        (await _coordinator.GetAsync($"/api/v1/items/{Guid.NewGuid()}/precedents?year=2020")).ShouldBeProblem(404);

    private async Task<JsonElement> OfAsync(string item, int year) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items[item]}/precedents?year={year}")).ShouldBe(200).Json;

    private static string Name(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}" : row.Text("measureCode")!;
}
