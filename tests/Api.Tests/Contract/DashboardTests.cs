using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The published figures of the 2020 report, as the issue states them.</summary>
public sealed class DashboardTests : ReadingTests
{
    private JsonElement _dashboard;

    [SetUp]
    public async Task ReadAsync() =>
        _dashboard = (await (await Host.SignedInAs("komisija")).GetAsync($"{World.Plan}/years/2020/dashboard"))
            .ShouldBe(200)
            .Json;

    [Test]
    public void Dashboard2020_CountsItems_AsPublished()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_dashboard.Text("unit"), Is.EqualTo("items"));
            Assert.That(_dashboard.Int("unitCounts.items"), Is.EqualTo(53));
            Assert.That(Counts(_dashboard), Is.EqualTo((32, 4, 17, 0, 0)));
            Assert.That(_dashboard.Text("basis"), Is.EqualTo("accepted"));
            Assert.That(_dashboard.Flag("published"), Is.True);
        }
    }

    [Test]
    public void Dashboard2020_TaskStatuses_AsPublished()
    {
        var tasks = _dashboard.List("tasks");

        string[] published = ["notImplemented", "partiallyImplemented", "partiallyImplemented", "partiallyImplemented"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tasks.Select(t => t.Text("officialStatus")), Is.EqualTo(published));
            Assert.That(
                tasks.Select(t => t.Text("suggestedStatus")),
                Is.EqualTo(published),
                "the rule comes to the same"
            );
            Assert.That(tasks.Sum(t => t.Int("counts.implemented")), Is.EqualTo(32));
        }
    }

    [Test]
    public void Dashboard2020_Spending_IsShownPerTaskWithItsCoverage()
    {
        var tasks = _dashboard.List("tasks");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                tasks.Select(t => t.Number("spentEur")),
                Is.EqualTo(new decimal?[] { 10_000.00m, 35_378.40m, 281_763.81m, 9_980.00m })
            );
            Assert.That(_dashboard.Number("money.spentEur"), Is.EqualTo(337_122.21m));
            Assert.That(_dashboard.Number("money.plannedEur"), Is.EqualTo(696_200m));
            Assert.That(tasks.Sum(t => t.Int("spendingCoverage.expected")), Is.EqualTo(53));
            Assert.That(
                tasks.Sum(t => t.Int("spendingCoverage.reported")),
                Is.EqualTo(_dashboard.Int("money.coverage.reported")).And.LessThan(53)
            );
            Assert.That(tasks[0].Int("spendingCoverage.zero"), Is.EqualTo(2), "0 EUR is an answer of its own");
        }
    }

    [Test]
    public async Task Dashboard2020_AgreesWithTheAnnex()
    {
        var rows = (await (await Host.SignedInAs("komisija")).GetAsync($"{World.Plan}/years/2020/annex"))
            .ShouldBe(200)
            .Json.List("rows");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                rows.Count(r => r.Text("status") == "implemented"),
                Is.EqualTo(_dashboard.Int("counts.implemented"))
            );
            Assert.That(rows.Sum(r => r.Number("spentEur") ?? 0), Is.EqualTo(_dashboard.Number("money.spentEur")));
            foreach (var task in _dashboard.List("tasks"))
            {
                Assert.That(
                    rows.Count(r => r.Int("taskNo") == task.Int("no") && r.Text("status") == "notImplemented"),
                    Is.EqualTo(task.Int("counts.notImplemented"))
                );
            }
        }
    }

    [Test]
    public async Task Dashboard2021_Unpublished_SaysOnWhatItRests()
    {
        var commission = await ReadAsync("komisija");
        var analyst = await ReadAsync("analitikas");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(commission.Text("basis"), Is.EqualTo("submitted"));
            Assert.That(analyst.Text("basis"), Is.EqualTo("accepted"));
            Assert.That(
                analyst.Int("counts.pending"),
                Is.GreaterThan(commission.Int("counts.pending")),
                "what is only submitted is still pending for the analyst"
            );
        }

        async Task<JsonElement> ReadAsync(string userName) =>
            (await (await Host.SignedInAs(userName)).GetAsync($"{World.Plan}/years/2021/dashboard")).ShouldBe(200).Json;
    }

    internal static (int, int, int, int, int) Counts(JsonElement answer) =>
        (
            answer.Int("counts.implemented"),
            answer.Int("counts.partiallyImplemented"),
            answer.Int("counts.notImplemented"),
            answer.Int("counts.notAssessed"),
            answer.Int("counts.pending")
        );
}
