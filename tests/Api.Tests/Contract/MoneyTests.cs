using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Money of 2020 as the report has it, and what linking the same money changes (domain.md 8).</summary>
public sealed class MoneyTests : WritingTests
{
    private static readonly decimal?[] Tasks = [10_000.00m, 35_378.40m, 281_763.81m, 9_980.00m];

    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await World.UnlinkAllAsync();
    }

    [Test]
    public async Task Money2020_IsShownAtTheLevelItWasStated_WithItsCoverage()
    {
        var money = await World.MoneyAsync("komisija");
        var measure = Item(money, "01.03.02");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(money.Number("plan.budget.spent.eur"), Is.EqualTo(337_122.21m));
            Assert.That(money.List("tasks").Select(t => t.Number("budget.spent.eur")), Is.EqualTo(Tasks));
            Assert.That(money.Number("plan.budget.plannedEur"), Is.EqualTo(696_200m), "what the tasks were given");
            Assert.That(money.Number("plan.budget.planned.statedEur"), Is.Null, "the plan itself states nothing");
            Assert.That(money.Int("plan.itemCoverage.reported"), Is.EqualTo(17));
            Assert.That(money.Int("plan.itemCoverage.expected"), Is.EqualTo(53));
            Assert.That(money.Int("plan.itemCoverage.zero"), Is.EqualTo(2));
            Assert.That(money.List("tasks")[0].Number("budget.planned.statedEur"), Is.EqualTo(29_300m));
            Assert.That(money.List("tasks")[0].Number("budget.planned.belowEur"), Is.EqualTo(11_000m));
            Assert.That(money.List("tasks")[0].Number("budget.planned.notBelowEur"), Is.EqualTo(18_300m));
            Assert.That(measure.Number("budget.plannedEur"), Is.EqualTo(3_000m));
            Assert.That(measure.Number("budget.differenceEur"), Is.EqualTo(1_836.19m));
            Assert.That(money.List("items"), Has.Count.EqualTo(53));
        }
    }

    [Test]
    public async Task Money2020_OfARowWithoutAnAmount_IsUnknownAndNotZero()
    {
        var money = await World.MoneyAsync();
        var (unknown, zero) = (Item(money, "01.01.01"), Item(money, "01.01.08"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unknown.Number("budget.spent.eur"), Is.Null);
            Assert.That(unknown.Text("budget.finding"), Is.EqualTo("nothingKnown"));
            Assert.That(zero.Number("budget.spent.eur"), Is.Zero);
            Assert.That(zero.Text("budget.finding"), Is.EqualTo("unspent"));
            Assert.That(zero.Int("budget.spent.coverage.zero"), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Money2020_LessThanPlanned_IsNeverCalledSavedWhileRowsAreUnknown()
    {
        var plan = (await World.MoneyAsync()).At("plan.budget");
        var english = (await _coordinator.InEnglish().GetAsync(World.Of2020("money"))).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Text("finding"), Is.EqualTo("notComparable"));
            Assert.That(plan.Text("explanation"), Does.EndWith("skirtumo negalima laikyti sutaupytomis lėšomis."));
            Assert.That(plan.Int("spent.coverage.reported"), Is.LessThan(plan.Int("spent.coverage.expected")));
            Assert.That(english.Text("plan.budget.explanation"), Does.EndWith("is not money saved."));
            Assert.That(english.List("tasks")[2].Text("budget.finding"), Is.EqualTo("overspent"));
        }
    }

    [Test]
    public async Task Money2020_BySource_AddsUpToThePlan()
    {
        var money = await World.MoneyAsync();
        var sources = money.List("sources");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sources.Sum(s => s.Number("spent.eur")), Is.EqualTo(337_122.21m));
            Assert.That(
                sources.Single(s => s.Text("source") == "municipalBudget").Number("spent.eur"),
                Is.EqualTo(40_500m)
            );
            Assert.That(money.List("flows").Sum(f => f.Number("spentEur")), Is.EqualTo(337_122.21m));
        }
    }

    [Test]
    public async Task Link_CountsTheSameMoneyOnce_InTotalsThatHoldBothRows()
    {
        var proposed = (await World.MoneyAsync()).List("proposedLinks");

        await World.LinkSiauliaiAsync();

        var money = await World.MoneyAsync();
        var executor = money.List("executors").Single(e => e.Text("code") == "siauliu-miesto");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(proposed.Select(p => p.Text("row.executor")), Is.EqualTo(new[] { "VRM", "siauliu-miesto" }));
            Assert.That(money.Number("plan.budget.spent.eur"), Is.EqualTo(336_122.21m));
            Assert.That(money.Number("plan.budget.spent.linkedEur"), Is.EqualTo(1_000m));
            Assert.That(money.List("tasks").Select(t => t.Number("budget.spent.eur")), Is.EqualTo(Tasks));
            Assert.That(executor.Number("budget.spent.eur"), Is.EqualTo(1_000m));
            Assert.That(money.List("sources").Sum(s => s.Number("spent.eur")), Is.EqualTo(336_122.21m));
            Assert.That(money.List("links").Single().Text("row.executorName"), Does.StartWith("Šiaulių miesto"));
            Assert.That(
                money.List("proposedLinks").Select(p => p.Text("row.executor")),
                Is.EqualTo(new[] { "VRM" }),
                "what is linked is proposed no more"
            );
        }
    }

    [TestCase("koordinatorius")]
    [TestCase("komisija")]
    [TestCase("analitikas")]
    public async Task Link_CountsOnceOnTheDashboardToo(string userName)
    {
        await World.LinkSiauliaiAsync();

        var dashboard = (await (await Host.SignedInAs(userName)).GetAsync(World.Of2020("dashboard")))
            .ShouldBe(200)
            .Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(dashboard.Number("money.spentEur"), Is.EqualTo(336_122.21m));
            Assert.That(dashboard.List("tasks").Select(t => t.Number("spentEur")), Is.EqualTo(Tasks));
        }
    }

    [Test]
    public async Task Link_MadeAfterPublication_LeavesThePublishedVersionAsItIs()
    {
        await World.LinkSiauliaiAsync();

        var published = (await Host.Nobody.GetAsync(World.Of2020("money"))).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(published.Text("source"), Is.EqualTo("published"));
            Assert.That(published.Number("plan.budget.spent.eur"), Is.EqualTo(337_122.21m));
            Assert.That((await World.MoneyAsync()).Text("source"), Is.EqualTo("live"));
        }
    }

    [Test]
    public async Task Link_SettlesTheFinding_AndItsRemovalBringsItBack()
    {
        var before = await FindingsAsync();
        var link = await World.LinkSiauliaiAsync();
        var linked = await FindingsAsync();
        (await _coordinator.DeleteAsync($"{World.Of2020("money-links")}/{link}")).ShouldBe(204);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Has.Count.EqualTo(2).And.Some.Contains("Šiaulių miesto"));
            Assert.That(linked, Has.Count.EqualTo(1).And.None.Contains("Šiaulių miesto"));
            Assert.That(await FindingsAsync(), Is.EqualTo(before));
            Assert.That((await World.MoneyAsync()).Number("plan.budget.spent.eur"), Is.EqualTo(337_122.21m));
        }

        async Task<List<string?>> FindingsAsync() =>
            [
                .. (await _coordinator.GetAsync(World.Of2020("reconciliation")))
                    .ShouldBe(200)
                    .Json.List("findings")
                    .Where(f => f.Text("code") == "same_money_twice" && !f.Has("settlement"))
                    .Select(f => f.Text("message")),
            ];
    }

    [Test]
    public async Task Link_OfMoreThanARowReports_IsRefused() =>
        (await LinkAsync(b => b["amountEur"] = 1000.01m)).ShouldBeProblem(422, "money_link_exceeds");

    [Test]
    public async Task Link_ToARowWithoutAnAmount_IsRefused()
    {
        var unknown = await World.ObligationAsync("01.01.01", "VRM", 2020);

        (await LinkAsync(b => b["sameAsObligationId"] = unknown)).ShouldBeProblem(422, "money_link_exceeds");
    }

    [Test]
    public async Task Link_OfARowToItself_IsRefused() =>
        (await LinkAsync(b => b["sameAsObligationId"] = b["obligationId"]!.DeepClone()))
            .ShouldBeProblem(400)
            .ShouldNameField("sameAsObligationId");

    [Test]
    public async Task Link_WithoutSayingWhy_IsRefused() =>
        (await LinkAsync(b => b["note"] = " ")).ShouldBeProblem(400).ShouldNameField("note");

    [Test]
    public async Task Link_OfAPairThatIsLinked_IsRefusedInEitherDirection()
    {
        await World.LinkSiauliaiAsync();

        (await LinkAsync(_ => { })).ShouldBeProblem(409, "money_link_exists");
        (
            await LinkAsync(b =>
                (b["obligationId"], b["sameAsObligationId"]) = (
                    b["sameAsObligationId"]!.DeepClone(),
                    b["obligationId"]!.DeepClone()
                )
            )
        ).ShouldBeProblem(409, "money_link_exists");
    }

    [Test]
    public async Task Link_ToARowOfAnotherYear_LooksLikeARowThatIsNot()
    {
        var other = await World.ObligationAsync("01.04.02", "siauliu-miesto");

        (await LinkAsync(b => b["sameAsObligationId"] = other)).ShouldBeProblem(404, "not_found");
        (await LinkAsync(b => b["sameAsObligationId"] = Guid.NewGuid())).ShouldBeProblem(404, "not_found");
    }

    [Test]
    public async Task Link_SentTwiceWithOneKey_IsMadeOnce()
    {
        var (body, key) = (await World.SiauliaiAsync(), Guid.NewGuid().ToString());

        var first = (await _coordinator.PostAsync(World.Of2020("money-links"), body, key)).ShouldBe(200).Json;
        var second = (await _coordinator.PostAsync(World.Of2020("money-links"), body, key)).ShouldBe(200).Json;

        Assert.That(second.At("id").GetGuid(), Is.EqualTo(first.At("id").GetGuid()));
    }

    [Test]
    public async Task Link_UnderAnotherYear_IsNotRemoved()
    {
        var link = await World.LinkSiauliaiAsync();

        (await _coordinator.DeleteAsync($"{World.Plan}/years/2021/money-links/{link}")).ShouldBeProblem(404);
    }

    [Test]
    public async Task LinkAndRemoval_AreAudited()
    {
        var link = await World.LinkSiauliaiAsync();
        (await _coordinator.DeleteAsync($"{World.Of2020("money-links")}/{link}")).ShouldBe(204);

        var audit = (await _coordinator.GetAsync($"/api/v1/audit?resource=money-link/{link}")).ShouldBe(200).Json;

        Assert.That(audit.List("items").Select(a => a.Text("useCase")), Is.EquivalentTo(["LinkMoney", "UnlinkMoney"]));
    }

    [Test]
    public async Task Note_IsWrittenUnderItsVersion_AndShownToReaders()
    {
        var path = World.Of2020($"money-notes/{World.Items["01.03.02"]}");

        (await _coordinator.PutAsync(path, new { text = "x" })).ShouldBeProblem(428, "version_required");
        var written = (await _coordinator.PutAsync(path, new { text = "Pagalba brangesnė." }, "\"0\"")).ShouldBe(200);
        var stale = await _coordinator.PutAsync(path, new { text = "Kita." }, "\"0\"");
        var shown = Item(await World.MoneyAsync("komisija"), "01.03.02").At("note");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.ETag, Is.EqualTo("\"1\""));
            Assert.That(
                stale.ShouldBeProblem(412, "version_stale").Json.Text("current.text"),
                Is.EqualTo("Pagalba brangesnė.")
            );
            Assert.That(shown.Text("text"), Is.EqualTo("Pagalba brangesnė."));
        }

        (await _coordinator.PutAsync(path, new { text = "" }, written.ETag)).ShouldBe(200);
        Assert.That(Item(await World.MoneyAsync(), "01.03.02").Has("note.text"), Is.False);
    }

    [Test]
    public async Task Note_OnWhatIsNotInTheYear_IsNotFound() =>
        (
            await _coordinator.PutAsync(World.Of2020($"money-notes/{Guid.NewGuid()}"), new { text = "x" }, "\"0\"")
        ).ShouldBeProblem(404);

    [Test]
    public async Task AllocatedAlone_IsAnAnswer_AndNoSpending()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.08", "VRM");

        var saved = await obligation.SaveAsync(
            vrm,
            new
            {
                spending = new object[]
                {
                    new { source = "stateBudget", allocatedEur = 500 },
                    new
                    {
                        source = "euFunds",
                        amountEur = 20.5m,
                        allocatedEur = 30,
                    },
                },
            }
        );

        var report = saved.ShouldBe(200).Json.At("report");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Number("spentEur"), Is.EqualTo(20.5m));
            Assert.That(report.Number("allocatedEur"), Is.EqualTo(530m));
            Assert.That(report.List("spending")[0].Number("amountEur"), Is.Null);
        }

        (await obligation.SaveAsync(vrm, new { spending = new[] { new { source = "stateBudget" } } })).ShouldBeProblem(
            400
        );
    }

    private async Task<Answer> LinkAsync(Action<System.Text.Json.Nodes.JsonObject> change)
    {
        var body = await World.SiauliaiAsync();
        change(body);
        return await _coordinator.PostAsync(World.Of2020("money-links"), body);
    }

    private static JsonElement Item(JsonElement money, string code) =>
        money.List("items").Single(i => i.Text("measureCode") == code && !i.Has("actionNo"));
}
