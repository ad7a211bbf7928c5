using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class PlanTests : ReadingTests
{
    private ApiClient _analyst = null!;

    [SetUp]
    public async Task SignInAsync() => _analyst = await Host.SignedInAs("analitikas");

    [Test]
    public async Task Plans_Listed_NameTheirYearsAndCampaigns()
    {
        var plan = (await _analyst.GetAsync("/api/v1/plans")).ShouldBe(200).Json.List("items").Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Text("title"), Does.Contain("prekyba žmonėmis"));
            Assert.That(plan.Int("periodFrom"), Is.EqualTo(2020));
            Assert.That(plan.Int("periodTo"), Is.EqualTo(2022));
            Assert.That(plan.List("years").Select(y => y.GetInt32()), Is.EqualTo([2020, 2021]));
            Assert.That(
                plan.List("campaigns").Select(c => (c.Int("year"), c.Text("state"), c.Flag("isDemonstration"))),
                Is.EqualTo([(2020, "published", false), (2021, "open", true)])
            );
        }
    }

    [Test]
    public async Task Plan_Read_IsATreeOfTasksMeasuresAndActions()
    {
        var plan = (await _analyst.GetAsync(World.Plan)).ShouldBe(200).Json;

        var tasks = plan.List("tasks");
        var measures = tasks.SelectMany(t => t.List("measures")).ToList();
        var commission = measures.Single(m => m.Text("code") == "01.01.01");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Text("approvingAct.number"), Is.EqualTo("1V-577"));
            Assert.That(plan.Text("approvingAct.date"), Is.EqualTo("2020-06-12"));
            Assert.That(tasks.Select(t => t.Int("no")), Is.EqualTo([1, 2, 3, 4]));
            Assert.That(World.Items, Has.Count.EqualTo(53), "an item stands wherever a criterion is carried");
            Assert.That(
                commission.Has("itemId"),
                Is.True,
                "a measure may carry its own criterion and actions with theirs"
            );
            Assert.That(commission.List("actions").Select(a => a.Int("no")), Is.EqualTo([1, 2, 3]));
        }
    }

    [Test]
    public async Task Institutions_Listed_HoldAllSixtyMunicipalities()
    {
        var institutions = (await _analyst.GetAsync("/api/v1/institutions")).ShouldBe(200).Json.List("items");

        var municipalities = institutions.Where(i => i.Flag("isMunicipality")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(municipalities, Has.Count.EqualTo(60));
            Assert.That(institutions.Count - municipalities.Count, Is.EqualTo(16));
            Assert.That(
                municipalities.Select(m => m.Text("code")),
                Is.SupersetOf(["kauno-miesto", "sirvintu-rajono", "marijampoles"])
            );
        }
    }

    [Test]
    public async Task Plan_Unknown_IsNotFound()
    {
        (await _analyst.GetAsync($"/api/v1/plans/{Guid.NewGuid()}")).ShouldBeProblem(404, "not_found");
        (await _analyst.GetAsync($"{World.Plan}/years/2022/annex")).ShouldBeProblem(404, "not_found");
    }
}
