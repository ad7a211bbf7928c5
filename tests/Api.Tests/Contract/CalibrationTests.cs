using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The table in which a year is settled.</summary>
public sealed class CalibrationTests : WritingTests
{
    private const string Why = "Komisija patikslino skaičius 2021-12-01 posėdyje.";

    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Year2020_IsDecided_AndDiffersAtThreeItems()
    {
        var year = await YearAsync(2020);

        var rows = Rows(year);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(year.List("tasks"), Has.Count.EqualTo(4));
            Assert.That(rows, Has.Count.EqualTo(53));
            Assert.That(
                rows.Where(r => r.Flag("differs")).Select(Name),
                Is.EqualTo(["01.01.10", "01.04.01/1", "01.04.04/2"])
            );
            Assert.That(rows.Where(r => r.Flag("differs")).Select(Wants), Is.All.EqualTo("differing"));
            Assert.That(rows.Where(r => !r.Flag("differs")).Select(Wants), Is.All.EqualTo("settled"));
            Assert.That(rows.Where(r => r.Flag("acceptable")), Is.Empty);
            Assert.That(year.List("tasks").Select(t => t.Text("attention")), Is.All.EqualTo("settled"));
        }
    }

    [TestCase("01.04.01/1", -1.7)]
    [TestCase("01.03.01", -5.5)]
    [TestCase("01.04.04/2", -16.7)]
    [TestCase("01.01.13", 5)]
    [TestCase("01.01.01/1", null)]
    public async Task Deviation_IsInPercentOfTheTarget(string item, double? expected) =>
        Assert.That(Row(await YearAsync(2020), item).Number("deviationPercent"), Is.EqualTo((decimal?)expected));

    [Test]
    public async Task SharedRow_CountsWhatItsPartsClaim()
    {
        var claims = Row(await YearAsync(2020), "01.01.05").At("claims");

        Assert.That(
            (claims.Int("implemented"), claims.Int("notImplemented"), claims.Int("none"), claims.Int("unlikeRule")),
            Is.EqualTo((12, 2, 0, 0))
        );
    }

    [TestCase("01.02.06", "undecided", true)]
    [TestCase("01.04.06", "disputed", false)]
    [TestCase("01.01.08", "awaited", false)]
    [TestCase("01.04.02", "awaited", false)]
    public async Task OpenRow_SaysWhatItWants(string item, string attention, bool acceptable)
    {
        var row = Row(await YearAsync(2021), item);

        Assert.That((Wants(row), row.Flag("acceptable")), Is.EqualTo((attention, acceptable)));
    }

    [TestCase("01.01.01/3", "notImplemented", "disputed")]
    [TestCase("01.01.01", "implemented", "differing")]
    public async Task Suggestion_ThatChangedSinceTheDecision_IsSaidSo(string item, string official, string attention)
    {
        (await DecideAsync(item, official, Why)).ShouldBe(200);
        await (await World.GivenAsync(item, "VRM")).HandInAsync(await Host.SignedInAs("vrm"));

        var row = Row(await YearAsync(2021), item);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Flag("suggestionChanged"), Is.True);
            Assert.That(Wants(row), Is.EqualTo(attention));
            Assert.That(row.Text("determination.suggested"), Is.EqualTo("pending"));
            Assert.That(row.Text("suggestedStatus"), Is.EqualTo("implemented"));
        }
    }

    [Test]
    public async Task Version_IsTheOneADecisionIsTakenOn()
    {
        var before = Row(await YearAsync(2021), "01.01.04");
        (await DecideAsync("01.01.04", "notAssessed", Why, before)).ShouldBe(200);

        var stale = await DecideAsync("01.01.04", "implemented", Why, before);
        var fresh = await DecideAsync("01.01.04", "implemented", Why, Row(await YearAsync(2021), "01.01.04"));

        stale.ShouldBeProblem(412, "version_stale");
        fresh.ShouldBe(200);
    }

    [Test]
    public async Task Task_HasItsOwnVerdictsAndVersion()
    {
        var path = $"/api/v1/tasks/{World.Tasks[4]}/determination?year=2021";
        (await _coordinator.PutAsync(path, new { status = "implemented", justification = Why }, "\"0\"")).ShouldBe(200);

        var task = (await YearAsync(2021)).List("tasks")[3];

        Assert.That(
            (task.Int("version"), task.Text("officialStatus"), task.Text("determination.justification")),
            Is.EqualTo((1, "implemented", Why))
        );
    }

    private Task<Answer> DecideAsync(string item, string status, string why, JsonElement? seen = null) =>
        _coordinator.PutAsync(
            $"/api/v1/items/{World.Items[item]}/determination?year=2021",
            new { status, justification = why },
            seen?.IfMatch()
        );

    private async Task<JsonElement> YearAsync(int year) =>
        (await _coordinator.GetAsync($"{World.Plan}/years/{year}/calibration")).ShouldBe(200).Json;

    private static List<JsonElement> Rows(JsonElement year) => [.. year.List("tasks").SelectMany(t => t.List("rows"))];

    private static JsonElement Row(JsonElement year, string name) => Rows(year).Single(r => Name(r) == name);

    private static string? Wants(JsonElement row) => row.Text("attention");

    private static string Name(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}" : row.Text("measureCode")!;
}
