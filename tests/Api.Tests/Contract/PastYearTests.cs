using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.TestSupport;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>
/// A past year from its published annex: the platform's own of 2020 and the one that was printed. The year comes in closed
/// and unpublished, with what the document says and nothing else.
/// </summary>
public sealed class PastYearTests : WritingTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ApiClient _coordinator = null!;
    private byte[] _annex = null!;
    private Guid _imported;

    [OneTimeSetUp]
    public async Task ImportAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        _annex = (await _coordinator.GetAsync($"{World.Plan}/years/2020/annex.docx")).ShouldBe(200).Bytes;
        var preview = (await PreviewAsync(_annex)).ShouldBe(200);
        _imported = (await ConfirmAsync(preview, "1V-578")).ShouldBe(200).Json.At("planId").GetGuid();
    }

    private string Imported => $"/api/v1/plans/{_imported}";

    [Test]
    public async Task OwnAnnex_ComesInAsANewPlan_WithTheSameRowsAndResults()
    {
        var was = await AnnexAsync(World.Plan);
        var becomes = await AnnexAsync(Imported);

        Assert.That(becomes, Has.Count.EqualTo(53));
        Assert.That(becomes, Is.EqualTo(was));
    }

    [Test]
    public async Task TheSameFileAgain_ProposesNothing()
    {
        var again = (await PreviewAsync(_annex, _imported)).ShouldBe(200).Json;

        Assert.That(again.List("changes").Select(c => c.GetRawText()), Is.Empty);
    }

    [Test]
    public async Task TheYear_IsClosed_AndNotPublished()
    {
        var campaign = (await _coordinator.GetAsync($"{Imported}/years/2020/campaign")).ShouldBe(200).Json;
        var nobody = _coordinator.WithoutSession();

        Assert.That(campaign.Text("state"), Is.EqualTo("closed"));
        (await nobody.GetAsync($"{Imported}/years/2020/annex")).ShouldBeProblem(401);
        (await (await Host.SignedInAs("vrm")).GetAsync($"{Imported}/years/2020/annex")).ShouldBeProblem(
            403,
            "not_published"
        );
    }

    [Test]
    public async Task Reports_AreAccepted_AndNothingIsMadeUp()
    {
        var achieved = await Host.Store.OneAsync<long>(
            "SELECT count(*) FROM reports WHERE plan_id = @plan AND (achieved IS NOT NULL OR participants IS NOT NULL)",
            ("plan", _imported)
        );
        var money = await Host.Store.OneAsync<long>(
            "SELECT count(*) FROM report_spending WHERE plan_id = @plan",
            ("plan", _imported)
        );
        var open = await Host.Store.OneAsync<long>(
            "SELECT count(*) FROM obligations WHERE plan_id = @plan AND state NOT IN ('Accepted', 'NotStarted')",
            ("plan", _imported)
        );

        Assert.That((achieved, money, open), Is.EqualTo((0L, 0L, 0L)));
    }

    [Test]
    public async Task AYearThatHasResults_IsNotWrittenOver()
    {
        var before = await AnnexAsync(Imported);
        var preview = (await PreviewAsync(_annex, _imported)).ShouldBe(200);

        (await ConfirmAsync(preview, "1V-579", _imported)).ShouldBeProblem(409, "year_has_results");

        Assert.That(await AnnexAsync(Imported), Is.EqualTo(before));
    }

    [Test]
    public async Task OtherResults_AreToldInThePreview()
    {
        var preview = (await PreviewAsync(PrintedAnnex.Docx(), _imported)).ShouldBe(200).Json;

        var differs = preview.List("changes").Where(c => c.Text("kind") == "resultDiffers").ToList();
        Assert.That(differs.Select(c => c.Text("row")), Has.Member("01.01.01"));
        Assert.That(differs.Where(c => c.Text("field") == "status").Select(c => c.GetRawText()), Is.Empty);
    }

    [Test]
    public async Task ThePrintedAnnex_ComesIn_WithItsStatuses()
    {
        var preview = (await PreviewAsync(PrintedAnnex.Docx())).ShouldBe(200);
        var planId = (await ConfirmAsync(preview, "1V-580")).ShouldBe(200).Json.At("planId").GetGuid();

        var rows = (await _coordinator.GetAsync($"/api/v1/plans/{planId}/years/2020/annex"))
            .ShouldBe(200)
            .Json.List("rows");
        Assert.That(
            rows.CountBy(r => r.Text("officialStatus")!).OrderBy(c => c.Key).Select(c => (c.Key, c.Value)),
            Is.EqualTo([("implemented", 32), ("notImplemented", 17), ("partiallyImplemented", 4)])
        );
        var unlike = rows.Where(r => r.Text("officialStatus") != r.Text("suggestedStatus")).ToList();
        Assert.That(
            unlike.Select(r => r.Text("justification")),
            Has.All.StartsWith("Kaip paskelbta dokumente „priedas.docx“.")
        );
    }

    /// <summary>What the printed annex holds of each row; lists and spaces as they are printed.</summary>
    private async Task<List<string>> AnnexAsync(string plan)
    {
        var annex = (await _coordinator.GetAsync($"{plan}/years/2020/annex")).ShouldBe(200).Json;
        return [.. annex.List("rows").Select(Printed)];
    }

    private static string Printed(JsonElement row) =>
        string.Join(
            '\n',
            [
                $"{row.Int("taskNo")} {row.Text("measureCode")} {(row.Has("actionNo") ? row.Int("actionNo") : "")} {row.Text("title")}",
                string.Join(", ", row.List("executors").Select(e => e.GetString())),
                row.Has("criterionText") ? row.Text("criterionText") : "",
                row.Text("officialStatus"),
                .. row.List("executorResults").Select(part => Part(row, part)),
            ]
        );

    private static string Part(JsonElement row, JsonElement part)
    {
        var status = row.Flag("isMunicipal") && part.Text("state") == "accepted" ? part.Text("status") : "";
        var text = part.Has("text")
            ? string.Join(' ', part.Text("text")!.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            : "";
        return $"  {part.Text("executor")} {status} {part.Text("state")} {text}";
    }

    private Task<Answer> PreviewAsync(byte[] file, Guid? planId = null)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(Word);
        return _coordinator.SendAsync(
            HttpMethod.Post,
            $"/api/v1/plan-imports/preview{(planId is null ? "" : $"?planId={planId}")}",
            new MultipartFormDataContent { { content, "file", "priedas.docx" } }
        );
    }

    /// <summary>As a person would: gives the act, and a title to what the document left without one.</summary>
    private Task<Answer> ConfirmAsync(Answer preview, string act, Guid? planId = null)
    {
        var draft = JsonNode.Parse(preview.Text)!["draft"]!;
        var approved = new
        {
            issuer = "Lietuvos Respublikos vidaus reikalų ministras",
            type = "įsakymas",
            number = act,
            date = "2020-06-12",
        };
        draft["approvedBy"] = JsonSerializer.SerializeToNode(approved);
        draft["periodFrom"] = 2020;
        draft["periodTo"] = 2022;
        draft["title"] ??= "Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas";
        foreach (var measure in draft["tasks"]!.AsArray().SelectMany(t => t!["measures"]!.AsArray()))
        {
            if (measure!["title"]!.GetValue<string>().Length == 0)
            {
                measure["title"] = "Organizuoti prevencines priemones";
            }
        }

        return _coordinator.PostAsync(
            "/api/v1/plan-imports",
            new JsonObject
            {
                ["draft"] = draft.DeepClone(),
                ["document"] = "priedas.docx",
                ["planId"] = planId?.ToString(),
                ["amendment"] = planId is null
                    ? null
                    : JsonSerializer.SerializeToNode(new { legalBasis = $"Įsakymas Nr. {act}", date = "2021-01-04" }),
            }
        );
    }
}
