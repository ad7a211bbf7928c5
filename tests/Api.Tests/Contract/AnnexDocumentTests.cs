using System.Text.Json;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The annex of 2020 as a Word document, read back by the reader of uploads and held against the API's answer.</summary>
public sealed partial class AnnexDocumentTests : ReadingTests
{
    private static readonly Dictionary<string, string> StatusWords = new(StringComparer.Ordinal)
    {
        ["implemented"] = "Įgyvendinta.",
        ["partiallyImplemented"] = "Įgyvendinta iš dalies.",
        ["notImplemented"] = "Neįgyvendinta.",
    };

    private List<UploadedRow> _rows = null!;
    private List<JsonElement> _told = null!;

    [OneTimeSetUp]
    public async Task ReadAsync()
    {
        var analyst = await Host.SignedInAs("analitikas");
        var file = (await analyst.GetAsync($"{World.Plan}/years/2020/annex.docx")).ShouldBe(200);
        _rows = [.. Host.Services.GetRequiredService<IOfficeReader>().ReadTables(file.Bytes).Tables.Single().Rows];
        _told = (await analyst.GetAsync($"{World.Plan}/years/2020/annex")).ShouldBe(200).Json.List("rows");
    }

    private List<UploadedRow> Bands => [.. _rows.Where(r => r.Cells is [{ Span: 5 }])];

    /// <summary>Rows with a result; a measure that is judged by its actions alone has a row without one.</summary>
    private List<UploadedRow> Items =>
        [.. _rows.Skip(1).Where(r => r.Cells.Count == 5 && r.Cells[4].Paragraphs.Any(p => p.Text.Length > 0))];

    [Test]
    public void Table_HasFiveColumns_AndARowForEachOfTheFourTasks()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_rows.Select(r => r.Cells.Sum(c => c.Span)), Has.All.EqualTo(5));
            Assert.That(
                _rows[0].Cells.Select(c => c.Text),
                Is.EqualTo([
                    "Kodas",
                    "Priemonės ir veiksmai",
                    "Institucija",
                    "Numatytas vertinimo kriterijus",
                    "Rezultatas",
                ])
            );
            Assert.That(
                Bands.Select(b => Normal(b.Cells[0].Text).Split(" – ")[0]),
                Is.EqualTo(["1 uždavinys", "2 uždavinys", "3 uždavinys", "4 uždavinys"])
            );
            Assert.That(Items, Has.Count.EqualTo(53));
        }
    }

    [Test]
    public void Statuses_AreThePublishedOnes_FirstInBoldItalics()
    {
        var statuses = Items.ConvertAll(row => row.Cells[4].Paragraphs[0].Runs[0]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                statuses.Select(run => run.Text.Trim()),
                Is.EqualTo(_told.Select(row => StatusWords[row.Text("officialStatus")!]))
            );
            Assert.That(statuses, Has.All.Matches<UploadedRun>(run => run is { Bold: true, Italic: true }));
        }
    }

    [Test]
    public void Codes_Titles_AndCriteria_AreThoseOfTheApi()
    {
        var different =
            from pair in Items.Zip(_told)
            let code = pair.Second.Has("actionNo") ? "" : pair.Second.Text("measureCode")
            let action = pair.Second.Has("actionNo") ? $"{pair.Second.Int("actionNo")} veiksmas. " : ""
            let title = Normal(action + pair.Second.Text("title")).TrimEnd('.', ':', ' ')
            where
                pair.First.Cells[0].Text != code
                || Normal(pair.First.Cells[1].Text).TrimEnd('.', ':', ' ') != title
                || (
                    pair.Second.Has("criterionText")
                    && !Normal(pair.First.Cells[3].Text)
                        .StartsWith(Normal(pair.Second.Text("criterionText")!), StringComparison.Ordinal)
                )
            select $"{Name(pair.Second)}: {string.Join(" | ", pair.First.Cells.Take(4).Select(c => c.Text))}";

        Assert.That(different, Is.Empty);
    }

    /// <summary>Every word that was reported stands in its row, with nothing between that nobody said.</summary>
    [Test]
    public void Texts_AreThoseOfTheApi_InAll53Rows()
    {
        var missing =
            from pair in Items.Zip(_told)
            let cell = Normal(string.Join(' ', pair.First.Cells[4].Paragraphs.Select(p => $"{p.Mark} {p.Text}")))
            from part in pair.Second.List("executorResults")
            where part.Has("text") && part.Text("state") == "accepted"
            let text = Normal(part.Text("text")!)
            where !cell.Contains(text, StringComparison.Ordinal)
            select $"{Name(pair.Second)} {part.Text("executor")}: {text}\n — {cell}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Municipalities_HaveAParagraphEach_WithTheirStatus_AndSilentOnesAreNamedAtTheEnd()
    {
        var row = Items[_told.FindIndex(r => Name(r) == "01.02.01/5")];
        var paragraphs = row.Cells[4].Paragraphs;
        var signed = paragraphs.Where(p => p.Runs[0] is { Italic: true, Bold: false }).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(signed[0].Text, Does.StartWith("Kauno miesto savivaldybė. Įgyvendinta."));
            Assert.That(
                signed.Select(p => p.Runs[0].Text),
                Has.All.Match(
                    @"savivaldybė\. (Įgyvendinta|Neįgyvendinta|Nevertinta)\.$|^Galutinio įvertinimo pagrindimas"
                )
            );
            Assert.That(paragraphs[^1].Text, Does.EndWith("informacijos nepateikė."));
        }
    }

    private static string Name(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}" : row.Text("measureCode")!;

    /// <summary>Words apart from how they are spaced: a document holds numbers and units together.</summary>
    private static string Normal(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
