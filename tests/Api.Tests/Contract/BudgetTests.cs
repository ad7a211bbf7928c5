using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What the plan states for a year and its tasks is amended too; unknown and zero stay apart (domain.md 8).</summary>
public sealed class BudgetTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Path => $"{World.Plan}/years/2021/budget";

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Budget_AmendedByALegalAct_StandsOnTheDashboardAndAmongTheAmendments()
    {
        var before = await ReadAsync();

        var after = (await SaveAsync(before, Body(null, (1, 696_700.50m), (2, 0m)))).ShouldBe(200);

        var act = (await _coordinator.GetAsync($"{World.Plan}/amendments"))
            .ShouldBe(200)
            .Json.List("items")
            .Single(a => a.Text("legalBasis") == "Nutarimas Nr. 5");
        var changes = act.List("budgets").Single().List("changes");
        var read = await ReadAsync();
        var tasks = (await _coordinator.GetAsync($"{World.Plan}/years/2021/dashboard"))
            .ShouldBe(200)
            .Json.List("tasks");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.List("tasks").Select(t => t.Number("plannedEur")), Is.All.Null, "nobody stated any");
            Assert.That(after.ETag, Is.EqualTo(read.IfMatch()).And.Not.EqualTo(before.IfMatch()));
            Assert.That(read.Number("plannedEur"), Is.Null);
            Assert.That(
                read.List("tasks").Select(t => t.Number("plannedEur")),
                Is.EqualTo(new decimal?[] { 696_700.50m, 0m, null, null })
            );
            Assert.That(tasks[0].Number("plannedEur"), Is.EqualTo(696_700.50m));
            Assert.That(changes.Select(c => c.Number("taskNo")), Is.EqualTo(new decimal?[] { 1, 2 }));
            Assert.That(changes[1].Number("before"), Is.Null);
            Assert.That(changes[1].Number("after"), Is.Zero);
        }
    }

    [Test]
    public async Task Budget_OfAClosedYear_StaysAsItWasJudged()
    {
        var path = $"{World.Plan}/years/2020/budget";
        var budget = (await _coordinator.GetAsync(path)).ShouldBe(200).Json;

        Assert.That(budget.Flag("editable"), Is.False);
        (await _coordinator.PutAsync(path, Body(1), budget.IfMatch())).ShouldBeProblem(409, "year_closed");
    }

    [Test]
    public async Task Budget_ChangedOnAnOldVersion_IsShownTheCurrentOne()
    {
        var before = await ReadAsync();
        (await SaveAsync(before, Body(100))).ShouldBe(200);

        var stale = await SaveAsync(before, Body(200));

        Assert.That(stale.ShouldBeProblem(412, "version_stale").Json.Number("current.plannedEur"), Is.EqualTo(100));
        (await _coordinator.PutAsync(Path, Body(200))).ShouldBeProblem(428, "version_required");
    }

    [Test]
    public async Task Budget_OfATaskThatIsNotThere_IsRefused()
    {
        (await SaveAsync(await ReadAsync(), Body(null, (9, 1m))))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("tasks");
    }

    private static object Body(decimal? plannedEur, params (int No, decimal? Eur)[] tasks) =>
        new
        {
            plannedEur,
            tasks = tasks.Select(t => new { no = t.No, plannedEur = t.Eur }),
            amendment = new { legalBasis = "Nutarimas Nr. 5", date = "2021-01-13" },
        };

    private async Task<JsonElement> ReadAsync() => (await _coordinator.GetAsync(Path)).ShouldBe(200).Json;

    private Task<Answer> SaveAsync(JsonElement read, object body) => _coordinator.PutAsync(Path, body, read.IfMatch());
}
