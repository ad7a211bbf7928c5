using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The report of a published year is finished: nothing is left to write, and its figures are those of the publication.</summary>
public sealed class AnnualReportFinalTests : WritingTests
{
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task FinalVersion_LacksNothing()
    {
        await World.StartedAsync(2020);
        var path = World.AnnualReport(2020);
        var refused = (
            await _coordinator.PostAsync($"{path}/versions", new { note = "Galutinė", final = true })
        ).ShouldBeProblem(422, "report_has_gaps");
        Assert.That(refused.Json.List("blockers").Select(b => b.Text("kind")), Is.Not.Empty.And.All.EqualTo("toWrite"));

        foreach (var section in (await World.ReadAsync(2020)).List("sections"))
        {
            await FillAsync(path, section);
        }

        var saved = (
            await _coordinator.PostAsync(
                $"{path}/versions",
                new
                {
                    note = "Galutinė",
                    final = true,
                    publication = 1,
                }
            )
        ).ShouldBe(200).Json;
        Assert.That((saved.Flag("isFinal"), saved.Int("publication")), Is.EqualTo((true, 1)));
        var docx = (await _coordinator.GetAsync($"{path}/versions/{saved.Int("no")}.docx")).ShouldBe(200);
        var text = DocumentText(docx.Bytes);
        Assert.That(
            text,
            Does.Contain("Kovos su prekyba žmonėmis 2020–2022 metų veiksmų plano įgyvendinimo 2020 metų ataskaita")
        );
        Assert.That(text, Does.Contain("Neįgyvendinta.").And.Contain("01.04.15"), "with the annex");
        Assert.That(text, Does.Not.Contain("Įrašykite"));
    }

    [Test]
    public async Task PublishedFigures_AreThoseOfThePublication()
    {
        await World.StartedAsync(2020);
        var published = await World.ReadAsync(2020, "1");

        Assert.That((published.Text("source"), published.Int("version")), Is.EqualTo(("published", 1)));
        Assert.That(published.Figure("items.not").Text("value"), Is.EqualTo("17"));
        Assert.That(published.Figure("items.not").Flag("stated.differs"), Is.True, "what was stated stays beside it");
        (await _coordinator.GetAsync($"{World.AnnualReport(2020)}?version=9")).ShouldBeProblem(404, "not_found");
        (
            await _coordinator.PostAsync($"{World.AnnualReport(2020)}/versions", new { final = false, publication = 9 })
        ).ShouldBeProblem(422, "publication_missing");
    }

    /// <summary>Every place that asks to be written gets words.</summary>
    private async Task FillAsync(string path, JsonElement section)
    {
        var blocks = JsonNode.Parse(section.At("blocks").GetRawText())!.AsArray();
        foreach (
            var run in blocks.SelectMany(b => b!["content"]!.AsArray()).Where(r => $"{r!["kind"]}" == "placeholder")
        )
        {
            run!["kind"] = "text";
            run["text"] = "Posėdžiauta nuotoliu.";
        }

        (
            await _coordinator.PutAsync(
                $"{path}/sections/{section.Text("key")}",
                new
                {
                    heading = "",
                    isHidden = false,
                    blocks,
                },
                section.IfMatch()
            )
        ).ShouldBe(200);
    }

    private static string DocumentText(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Root!.Value;
    }
}
