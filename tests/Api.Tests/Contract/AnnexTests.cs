using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class AnnexTests : ReadingTests
{
    private ApiClient _analyst = null!;

    private string Annex => $"{World.Plan}/years/2020/annex";

    [SetUp]
    public async Task SignInAsync() => _analyst = await Host.SignedInAs("analitikas");

    [Test]
    public async Task Annex2020_HasAllRowsWithThePublishedStatuses()
    {
        var annex = (await _analyst.GetAsync(Annex)).ShouldBe(200).Json;

        var rows = annex.List("rows");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(annex.Text("unit"), Is.EqualTo("items"));
            Assert.That(annex.Text("asOf"), Does.StartWith("2026-03-02T08:00:00"));
            Assert.That(rows, Has.Count.EqualTo(53));
            Assert.That(Count("implemented"), Is.EqualTo(32));
            Assert.That(Count("partiallyImplemented"), Is.EqualTo(4));
            Assert.That(Count("notImplemented"), Is.EqualTo(17));
            Assert.That(rows.Select(r => r.Text("statusOrigin")).Distinct(), Is.EqualTo(["official"]));
        }

        int Count(string status) => rows.Count(r => r.Text("officialStatus") == status && r.Text("status") == status);
    }

    [Test]
    public async Task Annex2020_SuggestionDiffersFromPublished_AtExactlyThreeItems()
    {
        var rows = (await _analyst.GetAsync(Annex)).ShouldBe(200).Json.List("rows");

        var different = rows.Where(r => r.Text("suggestedStatus") != r.Text("officialStatus")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(different.Select(Name), Is.EqualTo(["01.01.10", "01.04.01/1", "01.04.04/2"]));
            Assert.That(different.Select(r => r.Text("justification")!.Length), Has.All.AtLeast(20));
        }
    }

    [Test]
    public async Task MunicipalRow_ListsItsMunicipalities_CitiesFirstInLithuanianOrder()
    {
        var rows = (await _analyst.GetAsync(Annex)).ShouldBe(200).Json.List("rows");

        var row = rows.Single(r => Name(r) == "01.02.01/5");
        var codes = row.List("executorResults").Select(e => e.Text("executor")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.List("executors").Select(e => e.GetString()), Is.EqualTo(["Savivaldybės"]));
            Assert.That(codes[0], Is.EqualTo("kauno-miesto"));
            Assert.That(codes.IndexOf("siauliu-rajono"), Is.LessThan(codes.IndexOf("ukmerges-rajono")));
            Assert.That(
                row.List("executorResults").Single(e => e.Text("executor") == "ignalinos-rajono").Text("plannedKind"),
                Is.EqualTo("nothing"),
                "nothing planned, and reported all the same"
            );
        }
    }

    [TestCase("task=3", 5)]
    [TestCase("status=partiallyImplemented", 4)]
    [TestCase("executor=kauno-miesto", 5)]
    [TestCase("q=POSED", 3)]
    [TestCase("task=1&status=notImplemented", 2)]
    [TestCase("q=nieko-tokio-nera", 0)]
    public async Task Annex_Filtered_KeepsOnlyWhatMatches_InEveryFormat(string filter, int expected)
    {
        var rows = (await _analyst.GetAsync($"{Annex}?{filter}")).ShouldBe(200).Json.List("rows");
        var csv = (await _analyst.GetAsync($"{Annex}.csv?variant=open&{filter}")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Has.Count.EqualTo(expected));
            Assert.That(CsvText.Records(csv.Text, ',').Count - 1, Is.EqualTo(expected));
        }
    }

    [Test]
    public async Task AnnexCsv_OpensInLithuanianExcel()
    {
        var file = (await _analyst.GetAsync($"{Annex}.csv")).ShouldBe(200);

        var records = CsvText.Records(file.Text, ';');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                file.Bytes.Take(3),
                Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }),
                "Excel needs the mark to see UTF-8"
            );
            Assert.That(file.ContentHeaders.ContentType?.MediaType, Is.EqualTo("text/csv"));
            Assert.That(file.ContentHeaders.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
            Assert.That(records, Has.Count.EqualTo(54), "a heading and 53 rows");
            Assert.That(records.Select(r => r.Count).Distinct().Count(), Is.EqualTo(1));
            Assert.That(file.Text, Does.Contain("281763,81").Or.Contain("240100,00").Or.Contain("240100"));
        }
    }

    [Test]
    public async Task AnnexXlsx_HasTheSameRows()
    {
        var file = (await _analyst.GetAsync($"{Annex}.xlsx")).ShouldBe(200);

        using var package = new ZipArchive(new MemoryStream(file.Bytes));
        var rowsOfSheets = new List<int>();
        foreach (
            var sheet in package.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
        )
        {
            rowsOfSheets.Add(Regex.Count(await ReadAsync(package, sheet.FullName), "<(x:)?row "));
        }

        var texts = await AllTextAsync(package);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.ContentHeaders.ContentType?.MediaType, Does.EndWith("spreadsheetml.sheet"));
            Assert.That(rowsOfSheets, Has.Some.EqualTo(55), "a title, a heading and 53 rows");
            Assert.That(texts, Does.Contain("01.04.15").And.Contain("Neįgyvendinta"));
            Assert.That(texts, Does.Not.Contain("<f>"), "text is never a formula");
        }
    }

    [Test]
    public async Task AnnexDocx_NamesEveryTaskAndMeasure()
    {
        var file = (await _analyst.GetAsync($"{Annex}.docx")).ShouldBe(200);

        using var package = new ZipArchive(new MemoryStream(file.Bytes));
        var document = Regex.Replace(await ReadAsync(package, "word/document.xml"), "<[^>]+>", "");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.ContentHeaders.ContentType?.MediaType, Does.EndWith("wordprocessingml.document"));
            Assert.That(document, Does.Contain("1 uždavinys").And.Contain("4 uždavinys"));
            Assert.That(Regex.Count(document, "Įgyvendinta iš dalies\\."), Is.GreaterThanOrEqualTo(4));
            Assert.That(
                World
                    .Items.Keys.Select(k => k.Split('/')[0])
                    .Where(code => !document.Contains(code, StringComparison.Ordinal)),
                Is.Empty
            );
        }
    }

    [Test]
    public async Task AnnexFiles_AskedForInEnglish_SpeakEnglish()
    {
        var csv = (await _analyst.InEnglish().GetAsync($"{Annex}.csv")).ShouldBe(200);

        Assert.That(csv.Text, Does.Contain("Partially implemented"));
    }

    private static string Name(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}" : row.Text("measureCode")!;

    private static async Task<string> ReadAsync(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(await package.GetEntry(entry)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> AllTextAsync(ZipArchive package)
    {
        var texts = new List<string>();
        foreach (var entry in package.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            texts.Add(await ReadAsync(package, entry.FullName));
        }

        return string.Concat(texts);
    }
}
