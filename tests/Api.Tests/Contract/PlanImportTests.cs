using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Tests.Uploads;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>An order's table goes in as it is: looked through first, saved whole or not at all.</summary>
public sealed class PlanImportTests : WritingTests
{
    private static int _acts;

    private ApiClient _coordinator = null!;
    private string _heading = "";

    private static IEnumerable<TestCaseData> Hostile() =>
        HostileFiles.All.Select(f => new TestCaseData(f).SetArgDisplayNames(f.Name));

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        _heading = PlanDocumentOfTest.Heading($"1V-{++_acts + 900}");
    }

    [Test]
    public async Task Preview_TellsWhatWasUnderstood_AndSavesNothing()
    {
        var before = await Host.Store.FingerprintAsync();

        var preview = (await _coordinator.PreviewPlanAsync(Document())).ShouldBe(200).Json;

        Assert.That(preview.Text("fileName"), Is.EqualTo("planas.docx"));
        Assert.That(preview.Text("draft.title"), Is.EqualTo("Kovos su smurtu 2026–2027 metų veiksmų planas"));
        Assert.That(
            (preview.Int("counts.tasks"), preview.Int("counts.measures"), preview.Int("counts.items")),
            Is.EqualTo((2, 3, 4))
        );
        Assert.That(preview.List("doubts").Select(d => d.Text("code")), Is.Empty);
        Assert.That(preview.Has("changes"), Is.False);
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Imported_ThePlanIsRead_AndItsYearOpensByTheExecutorsItStates()
    {
        var planId = await GivenPlanAsync();
        var path = $"/api/v1/plans/{planId}";

        var plan = (await _coordinator.GetAsync(path)).ShouldBe(200).Json;
        (
            await _coordinator.PostAsync(
                $"{path}/years/2026/campaign",
                new
                {
                    opensOn = "2026-03-01",
                    dueOn = "2026-03-20",
                    closesOn = "2026-03-30",
                }
            )
        ).ShouldBe(200);
        var annex = (await _coordinator.GetAsync($"{path}/years/2026/annex")).ShouldBe(200).Json;

        Assert.That(
            plan.List("tasks").Select(t => $"{t.Text("code")} {t.Text("title")}"),
            Is.EqualTo(["01.01 Stiprinti koordinavimą", "01.02 Tobulinti prevenciją"])
        );
        Assert.That(
            annex
                .List("rows")
                .Select(r =>
                    $"{r.Text("measureCode")} {string.Join(' ', r.List("executors").Select(e => e.GetString()))}"
                ),
            Is.EqualTo(["01.01.01 VRM", "01.01.01 VRM", "01.01.02 GP PD", "01.02.01 Savivaldybės"])
        );
        Assert.That(
            await Host.Store.ListAsync<string>(
                """
                SELECT e.code FROM obligations o JOIN institutions e ON e.id = o.institution_id
                JOIN plan_items i ON i.id = o.item_id WHERE o.plan_id = @plan AND i.is_municipal ORDER BY o.no
                """,
                ("plan", planId)
            ),
            Is.EqualTo(["kauno-miesto", "ignalinos-rajono"])
        );
        Assert.That(
            await Host.Store.ListAsync<decimal>(
                "SELECT planned_value FROM obligations WHERE plan_id = @plan AND planned_value IS NOT NULL ORDER BY no",
                ("plan", planId)
            ),
            Is.EqualTo([1m, 2m])
        );
        Assert.That(
            await Host.Store.OneAsync<long>(
                "SELECT count(*) FROM audit_entries WHERE resource = @r",
                ("r", $"plan/{planId}")
            ),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task TheSameFileAgain_ChangesNothing()
    {
        var planId = await GivenPlanAsync();

        var preview = (await _coordinator.PreviewPlanAsync(Document(), $"?planId={planId}")).ShouldBe(200).Json;
        var again = await _coordinator.ImportPlanAsync(JsonNode.Parse(preview.At("draft").GetRawText())!, planId);

        Assert.That(preview.List("changes"), Is.Empty);
        Assert.That(again.ShouldBe(200).Json.List("added").Concat(again.Json.List("changed")), Is.Empty);
        (await _coordinator.ImportPlanAsync(JsonNode.Parse(preview.At("draft").GetRawText())!)).ShouldBeProblem(
            409,
            "plan_exists"
        );
    }

    [Test]
    public async Task AnAmendment_AddsAndChanges_ByItsAct_AndTakesNothingAway()
    {
        var planId = await GivenPlanAsync();
        string[] lines =
        [
            .. PlanDocumentOfTest.Table[..2],
            "01.01.01.|Organizuoti komisijos veiklą:|VRM, GP|Organizuotų posėdžių skaičius|2|5",
            "01.01.03|Vertinti|NTA|Vertinimų skaičius|–|1",
        ];
        var file = PlanDocumentOfTest.Docx(_heading, lines);
        var preview = (await _coordinator.PreviewPlanAsync(file, $"?planId={planId}")).ShouldBe(200).Json;
        var draft = JsonNode.Parse(preview.At("draft").GetRawText())!;

        (await _coordinator.PostAsync(PlanDocumentOfTest.Path, new { draft, planId })).ShouldBeProblem(
            422,
            "amendment_required"
        );
        var imported = (await _coordinator.ImportPlanAsync(draft, planId)).ShouldBe(200).Json;

        Assert.That(
            preview.List("changes").Select(c => $"{c.Text("kind")} {c.Text("row")} {c.Text("field")}"),
            Is.SupersetOf([
                "added 01.01.03 title",
                "changed 01.01.01 target",
                "changed 01.01.01 executors",
                "absent 01.01.02 title",
            ])
        );
        Assert.That(imported.List("added").Select(a => a.GetString()), Is.EqualTo(["01.01.03"]));
        Assert.That(
            imported.List("changed").Select(a => a.GetString()),
            Is.EqualTo(["01.01.01 (2026)", "01.01.01 (2027)"])
        );
        Assert.That(
            await Host.Store.ListAsync<string>(
                """
                SELECT v.year || ' ' || (v.content::jsonb -> 'criterion' ->> 'target') || ' ' || coalesce(a.legal_basis, '–')
                FROM item_year_versions v JOIN plan_items i ON i.id = v.item_id JOIN measures m ON m.id = i.measure_id
                LEFT JOIN amendments a ON a.id = v.amendment_id
                WHERE v.plan_id = @plan AND m.code = '01.01.01' AND i.action_id IS NULL ORDER BY v.year, v.version
                """,
                ("plan", planId)
            ),
            Is.EqualTo(["2026 2 –", "2026 2 VRM įsakymas Nr. 1V-9", "2027 3 –", "2027 5 VRM įsakymas Nr. 1V-9"])
        );
    }

    [Test]
    public async Task OneRowThatNobodyDecided_AndNothingIsSaved()
    {
        var draft = await _coordinator.DraftAsync(Document());
        draft["tasks"]![1]!["measures"]![0]!["item"]!["executors"]![0]!["code"] = null;
        draft["tasks"]![0]!["measures"]![1]!["code"] = "01.01.01";
        draft["tasks"]![0]!["measures"]![1]!["printedCode"] = "01.01.01";
        var before = await Host.Store.FingerprintAsync();

        var answer = (await _coordinator.ImportPlanAsync(draft)).ShouldBeProblem(422, "plan_draft_undecided");

        Assert.That(answer.Json.List("blockers").Select(b => b.Text("row")), Is.EqualTo(["01.01.01", "01.02.01"]));
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task SentTwiceWithOneKey_ItIsOnePlan()
    {
        var draft = await _coordinator.DraftAsync(Document());

        var first = (await _coordinator.ImportPlanAsync(draft, key: _heading)).ShouldBe(200).Json;
        var second = (await _coordinator.ImportPlanAsync(draft, key: _heading)).ShouldBe(200).Json;

        Assert.That(second.Text("planId"), Is.EqualTo(first.Text("planId")));
    }

    [Test]
    public async Task AnExecutorThatAPersonChose_IsKnownFromThenOn_AndANewOneIsAdded()
    {
        string[] lines =
        [
            .. PlanDocumentOfTest.Table[..2],
            "01.01.01|Telkti|Finansų ministerija (FM)|Renginių skaičius|1|1",
            "01.01.02|Šviesti|Vidaus saugumo ministerija|Renginių skaičius|1|1",
        ];
        var file = PlanDocumentOfTest.Docx(_heading, lines);
        var preview = (await _coordinator.PreviewPlanAsync(file)).ShouldBe(200).Json;
        var draft = JsonNode.Parse(preview.At("draft").GetRawText())!;
        draft["newInstitutions"] = JsonNode.Parse(
            """[{"code":"FM","name":"Lietuvos Respublikos finansų ministerija","kind":"ministry"}]"""
        );
        draft["tasks"]![0]!["measures"]![0]!["item"]!["executors"]![0]!["code"] = "FM";
        draft["tasks"]![0]!["measures"]![1]!["item"]!["executors"]![0]!["code"] = "VRM";

        (await _coordinator.ImportPlanAsync(draft)).ShouldBe(200);
        var known = (await _coordinator.PreviewPlanAsync(file)).ShouldBe(200).Json;

        Assert.That(
            preview.List("doubts").Select(d => d.Text("code")),
            Is.EqualTo(["executor_unknown", "executor_unknown"])
        );
        Assert.That(known.List("doubts"), Is.Empty);
    }

    [Test]
    public async Task ClosedYears_StayAsTheyWereJudged()
    {
        var lines = new[]
        {
            "Kodas|Priemonės ir veiksmai|Institucija|Numatytas vertinimo kriterijus",
            "1 uždavinys – stiprinti kovos su prekyba žmonėmis koordinavimą|||",
            "01.01.03|Organizuoti Kovos su prekyba žmonėmis 2017–2019 metų veiksmų plano tikslo ir uždavinių vertinimą|VRM|Parengtų ataskaitų skaičius – 7",
        };
        var query = $"?planId={World.PlanId}&year=2020";
        var file = PlanDocumentOfTest.Docx("Planas", lines);

        var preview = (await _coordinator.PreviewPlanAsync(file, query)).ShouldBe(200).Json;
        var imported = await _coordinator.PostAsync(
            PlanDocumentOfTest.Path,
            new
            {
                draft = JsonNode.Parse(preview.At("draft").GetRawText()),
                planId = World.PlanId,
                amendment = new { legalBasis = "VRM įsakymas Nr. 1V-9", date = "2021-02-01" },
            }
        );

        Assert.That(preview.List("doubts").Select(d => d.Text("code")), Does.Contain("year_closed"));
        Assert.That(
            imported.ShouldBe(200).Json.List("leftAsItWas").Select(l => l.GetString()),
            Is.EqualTo(["01.01.03 (2020)"])
        );
    }

    [TestCaseSource(nameof(Hostile))]
    public async Task AHostileFile_IsRefusedWithASentence(HostileFile file)
    {
        var answer = await _coordinator.PreviewPlanAsync(file.Make());

        answer.ShouldBeProblem(answer.Status);
        Assert.That(answer.Status, Is.EqualTo(422).Or.EqualTo(413));
        Assert.That(answer.Json.Text("detail"), Is.Not.Empty);
    }

    [Test]
    public async Task FilesThatAreNoPlan_AreRefusedWithASentence()
    {
        (await _coordinator.PreviewPlanAsync([])).ShouldBeProblem(422, "file_empty");
        (await _coordinator.PreviewPlanAsync(FilesOfTest.Bomb())).ShouldBeProblem(422);
        (await _coordinator.PreviewPlanAsync(PlanDocumentOfTest.Docx("Be lentelės"))).ShouldBeProblem(422);
        var english = await _coordinator.PreviewPlanAsync(
            PlanDocumentOfTest.Docx(
                "Plan",
                "Code|Measures|Institution|Criterion",
                "01.01.01|Hold meetings|VRM|Meetings – 2"
            )
        );
        Assert.That(
            english.ShouldBeProblem(422, "plan_table_not_found").Json.Text("detail"),
            Does.Contain("Numatytas vertinimo kriterijus").And.Contain("Measures")
        );
        var long100000 = PlanDocumentOfTest.Docx(
            _heading,
            Enumerable.Range(0, 100_000).Select(i => $"01.01.{i % 100}|a|b|c|d|e").Prepend(PlanDocumentOfTest.Table[0])
        );
        (await _coordinator.PreviewPlanAsync(long100000)).ShouldBeProblem(422);
    }

    private byte[] Document() => PlanDocumentOfTest.Docx(_heading, PlanDocumentOfTest.Table);

    private async Task<Guid> GivenPlanAsync() =>
        (await _coordinator.ImportPlanAsync(await _coordinator.DraftAsync(Document())))
            .ShouldBe(200)
            .Json.At("planId")
            .GetGuid();
}
