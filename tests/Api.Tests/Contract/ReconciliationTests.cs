using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What does not agree in a year, and the ministry's written answers to it (domain.md 11).</summary>
public sealed class ReconciliationTests : WritingTests
{
    private const string Answer = "Teisingas yra apskaičiuotas skaičius: tekste suskaičiuota klaidingai.";

    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        // The report as it was printed: without the public texts that mend its small counts.
        await Host.Store.RunAsync("DELETE FROM finding_settlements; DELETE FROM public_texts");
    }

    [TestCase("items_count", "54 / 54 / 53")]
    [TestCase("unmet_count", "18 / 20 / 17")]
    [TestCase("planned_sum", "696 700,00 Eur / 696 200,00 Eur / 696 200,00 Eur")]
    [TestCase("spent_sum", "336 700,00 Eur / 336 680,00 Eur / 33")]
    [TestCase("title_variants", "2020–2021")]
    [TestCase("task_two_verdicts", "3 uždavinys")]
    [TestCase("unknown_executor", "Utenos miesto savivaldybė")]
    public async Task Year2020_ShowsWhatItsReportContradicts(string code, string figures)
    {
        var finding = (await Findings.OfAsync(World, 2020, code)).Single();

        Assert.That(finding.Text("message")!.Replace('\u00a0', ' '), Does.Contain(figures));
        Assert.That(finding.List("itemIds"), Is.Empty);
        Assert.That(finding.Flag("settleable"), Is.True);
        Assert.That(finding.Text("mend.kind"), Is.EqualTo("stated"));
    }

    [TestCase("executor_missing_from_task", "01.03.02")]
    [TestCase("deadline_before_approval", "01.01.01/1", "01.01.01/2")]
    [TestCase("criterion_misfit", "01.01.06", "01.02.08")]
    [TestCase("follow_up_open", "01.02.03", "01.02.10", "01.04.01/2", "01.04.15")]
    [TestCase("unmet_is_partial", "01.01.05", "01.03.03/1")]
    [TestCase("status_against_words", "01.04.02")]
    [TestCase("same_money_twice", "01.02.01/5", "01.04.02", "01.01.03", "01.02.01/2")]
    [TestCase("person_count_municipal", "01.03.03/1")]
    public async Task Year2020_ShowsTheItemsItIsAbout(string code, params string[] items)
    {
        var found = (await Findings.OfAsync(World, 2020, code)).SelectMany(f => f.List("itemIds"));

        Assert.That(
            found.Select(id => id.GetGuid()).Distinct(),
            Is.EquivalentTo(items.Select(i => World.Items[i])),
            code
        );
    }

    [TestCase(
        "task_items_count",
        "1 uždavinys: tekste 16, apskaičiuota 15.|3 uždavinys: tekste 4, apskaičiuota 5.|4 uždavinys: tekste 17, apskaičiuota 16."
    )]
    [TestCase(
        "task_unmet_count",
        "1 uždavinys (tekste / išvardyta / apskaičiuota): 5 / 3 / 2.|3 uždavinys (tekste / išvardyta / apskaičiuota): 2 / 3 / 2."
    )]
    [TestCase("overspent_unexplained", "3 uždavinys (planuota / panaudota): 281 400,00 Eur / 281 763,81 Eur.")]
    public async Task Year2020_ShowsTheTasksItIsAbout(string code, string messages)
    {
        var found = (await Findings.OfAsync(World, 2020, code)).Select(f => f.Text("message")!.Replace('\u00a0', ' '));

        Assert.That(found, Is.EqualTo(messages.Split('|')));
    }

    [Test]
    public async Task Year2020_ShowsNothingElse()
    {
        string[] known =
        [
            "criterion_misfit",
            "deadline_before_approval",
            "executor_missing_from_task",
            "follow_up_open",
            "items_count",
            "overspent_unexplained",
            "person_count_municipal",
            "planned_sum",
            "same_money_twice",
            "spending_coverage",
            "spent_sum",
            "status_against_words",
            "task_items_count",
            "task_two_verdicts",
            "task_unmet_count",
            "title_variants",
            "unknown_executor",
            "unmet_count",
            "unmet_is_partial",
        ];

        Assert.That(
            (await Findings.OfAsync(World, 2020)).Select(f => f.Text("code")).Distinct().Order(StringComparer.Ordinal),
            Is.EqualTo(known)
        );
    }

    [Test]
    public async Task Finding_SaysWhatItMeans_InTheReadersLanguage_AndIsTheSameFinding()
    {
        var path = $"{World.Plan}/years/2020/reconciliation";
        var lithuanian = (await _coordinator.GetAsync(path)).ShouldBe(200).Json;
        var english = (await _coordinator.InEnglish().GetAsync(path)).ShouldBe(200).Json;

        var both = lithuanian.List("findings").Zip(english.List("findings")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lithuanian.Int("blocking"), Is.EqualTo(Count(lithuanian, "blocking")));
            Assert.That(lithuanian.Int("warnings"), Is.EqualTo(Count(lithuanian, "warning")));
            foreach (var (lt, en) in both)
            {
                Assert.That(en.Text("fingerprint"), Is.EqualTo(lt.Text("fingerprint")));
                Assert.That(en.Text("title"), Is.Not.EqualTo(lt.Text("title")));
                Assert.That(en.Text("explanation"), Is.Not.EqualTo(lt.Text("explanation")));
            }

            Assert.That(both.Select(f => f.First.Text("fingerprint")), Is.Unique);
        }

        static int Count(JsonElement answer, string severity) =>
            answer.List("findings").Count(f => f.Text("severity") == severity && !f.Has("settlement"));
    }

    [Test]
    public async Task WrittenAnswer_SettlesExactlyThatFinding_AndIsLogged()
    {
        var path = await Findings.PathAsync(World, 2020, "items_count");
        var before = await BlockingAsync();

        var settled = (await _coordinator.PutAsync(path, new { explanation = Answer })).ShouldBe(200).Json;

        var listed = (await Findings.OfAsync(World, 2020, "items_count")).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(settled.Text("settlement.settledBy"), Is.EqualTo("VRM koordinatorius"));
            Assert.That(listed.Text("settlement.explanation"), Is.EqualTo(Answer));
            Assert.That(await BlockingAsync(), Is.EqualTo(before - 1));
            Assert.That(await AuditedAsync(), Is.EqualTo("SettleFinding"));
        }

        await Host.Store.RunAsync("UPDATE campaigns SET stated = jsonb_set(stated, '{items}', '55') WHERE year = 2020");
        var changed = (await Findings.OfAsync(World, 2020, "items_count")).Single();
        await Host.Store.RunAsync("UPDATE campaigns SET stated = jsonb_set(stated, '{items}', '54') WHERE year = 2020");
        Assert.That(changed.Has("settlement"), Is.False, "other figures are another finding");
    }

    [Test]
    public async Task Answer_CanBeChangedAndTakenBack()
    {
        var path = await Findings.PathAsync(World, 2020, "unmet_count");
        (await _coordinator.PutAsync(path, new { explanation = Answer })).ShouldBe(200);
        (await _coordinator.PutAsync(path, new { explanation = Answer + " Patikrinta." })).ShouldBe(200);
        Assert.That(
            (await Findings.OfAsync(World, 2020, "unmet_count")).Single().Text("settlement.explanation"),
            Does.EndWith("Patikrinta.")
        );

        (await _coordinator.DeleteAsync(path)).ShouldBe(200);

        Assert.That((await Findings.OfAsync(World, 2020, "unmet_count")).Single().Has("settlement"), Is.False);
        (await _coordinator.DeleteAsync(path)).ShouldBeProblem(404, "not_found");
    }

    [TestCase(null)]
    [TestCase("Per trumpas atsakym")]
    [TestCase("                         ")]
    public async Task AnswerThatSaysTooLittle_IsRefused(string? explanation) =>
        (await _coordinator.PutAsync(await Findings.PathAsync(World, 2020, "items_count"), new { explanation }))
            .ShouldBeProblem(400)
            .ShouldNameField("explanation");

    [Test]
    public async Task CountOfFewPersonsInAMunicipality_CannotBeSettled()
    {
        var finding = (await Findings.OfAsync(World, 2020, "person_count_municipal"))[0];

        (
            await _coordinator.PutAsync(Findings.PathOf(World, 2020, finding), new { explanation = Answer })
        ).ShouldBeProblem(422, "not_settleable");
    }

    [Test]
    public async Task FindingThatIsNotThere_IsNotAnswered() =>
        (
            await _coordinator.PutAsync(
                $"{World.Plan}/years/2020/reconciliation/{new string('0', 32)}/settlement",
                new { explanation = Answer }
            )
        ).ShouldBeProblem(404, "not_found");

    [Test]
    public async Task OpenYear_WaitsForAnswersAndReviews()
    {
        var codes = (await Findings.OfAsync(World, 2021)).Select(f => f.Text("code")).ToList();

        Assert.That(codes, Has.Member("items_pending").And.Member("reviews_pending"));
        Assert.That(
            codes,
            Has.No.Member("items_count").And.No.Member("title_variants"),
            "nothing was stated elsewhere"
        );
    }

    [Test]
    public async Task StatusThatNoLongerFollowsFromTheReports_WithoutJustification_Blocks()
    {
        await Host.Store.RunAsync(
            "UPDATE determinations SET suggested = status, justification = NULL WHERE year = 2020 AND subject_id = @id",
            ("id", World.Items["01.01.10"])
        );

        var finding = (await Findings.OfAsync(World, 2020, "justification_missing")).Single();

        await Host.Store.RunAsync(
            """
            UPDATE determinations SET suggested = 'PartiallyImplemented', justification = 'Kaip paskelbta 2020 m. ataskaitoje.'
            WHERE year = 2020 AND subject_id = @id
            """,
            ("id", World.Items["01.01.10"])
        );
        Assert.That(finding.List("itemIds").Single().GetGuid(), Is.EqualTo(World.Items["01.01.10"]));
        Assert.That(finding.Text("mend.kind"), Is.EqualTo("decision"));
    }

    private async Task<int> BlockingAsync() =>
        (await _coordinator.GetAsync($"{World.Plan}/years/2020/reconciliation")).ShouldBe(200).Json.Int("blocking");

    private Task<string> AuditedAsync() =>
        Host.Store.OneAsync<string>("SELECT use_case FROM audit_entries ORDER BY id DESC LIMIT 1");
}
