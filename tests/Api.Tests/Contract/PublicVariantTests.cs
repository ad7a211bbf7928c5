using System.IO.Compression;
using System.Text;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>
/// The annex in two variants (domain.md 13): as executors gave it, for those who work with it, and as anybody may read it.
/// In 01.03.03/1 Klaipėda helped 1 person, Klaipėda district 2, and the district told of them in words nobody else may read.
/// </summary>
public sealed class PublicVariantTests : WritingTests
{
    private const string Spoken = "Padėta mažiau kaip 5 asmenims.";

    private static readonly string[] Formats =
    [
        "annex",
        "annex.json",
        "annex.csv",
        "annex.csv?variant=open",
        "annex.xlsx",
        "annex.ods",
        "annex.docx",
    ];

    private static readonly string[] Few = ["klaipedos-miesto", "klaipedos-rajono"];

    private ApiClient _coordinator = null!;
    private string _internal = null!;

    private string Year => $"{World.Plan}/years/2020";

    private Guid Item => World.Items["01.03.03/1"];

    [OneTimeSetUp]
    public async Task FewPeopleAndPrivateWordsAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync(
            "UPDATE item_years SET unit = 'asmuo' WHERE item_id = @item AND year = 2020",
            ("item", Item)
        );
        await Host.Store.RunAsync("UPDATE campaigns SET stamp = stamp + 1 WHERE year = 2020");
        var path = $"{(await World.GivenAsync("01.03.03/1", "klaipedos-rajono", 2020)).Path}/public-text";
        var before = (await _coordinator.GetAsync(path)).ShouldBe(200);
        _internal = before.Json.Text("internal")!;
        (await _coordinator.PutAsync(path, new { text = Spoken }, before.ETag)).ShouldBe(200);
    }

    [Test, Order(1)]
    public async Task InternalVariant_HasTheWordsAndNumbersAsGiven([ValueSource(nameof(Formats))] string format)
    {
        var text = await TextOfAsync(await _coordinator.GetAsync($"{Year}/{format}"));

        Assert.That(text, Does.Contain(Start(_internal)));
        Assert.That(text, Does.Not.Contain(Spoken));
    }

    [Test, Order(2)]
    public async Task Preview_IsWhatPublishingWouldTell([ValueSource(nameof(Formats))] string format)
    {
        var text = await TextOfAsync(
            await _coordinator.GetAsync($"{Year}/{format}{(format.Contains('?') ? '&' : '?')}version=preview")
        );

        Assert.That(text, Does.Contain(Spoken));
        Assert.That(text, Does.Not.Contain(Start(_internal)));
    }

    [Test, Order(3)]
    public async Task Preview_TellsNoFewPeople() => await TellsNoFewPeopleAsync(_coordinator, "version=preview");

    [TestCase(null, 401)]
    [TestCase("vrm", 403)]
    [TestCase("kaunas", 403)]
    [Order(4)]
    public async Task Preview_IsForThoseWhoSeeTheLiveYear(string? userName, int status)
    {
        var reader = userName is null ? Host.Nobody : await Host.SignedInAs(userName);

        (await reader.GetAsync($"{Year}/annex.csv?version=preview")).ShouldBeProblem(status);
    }

    [Test, Order(5)]
    public async Task WhatIsPublished_IsWhatThePreviewShowed_ForAnybody_InEveryFormat()
    {
        var preview = Rows((await _coordinator.GetAsync($"{Year}/annex?version=preview")).ShouldBe(200));
        await Findings.SettleAllAsync(World, 2020);
        (
            await _coordinator.PostAsync(
                $"{Year}/publications",
                new { notice = "Pagalba skaičiuojama asmenimis, o ne priemonėmis." }
            )
        ).ShouldBe(200);

        var published = (await Host.Nobody.GetAsync($"{Year}/annex")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows(published), Is.EqualTo(preview));
            foreach (var format in Formats)
            {
                var text = await TextOfAsync(await Host.Nobody.GetAsync($"{Year}/{format}"));
                Assert.That(text, Does.Contain(Spoken), format);
                Assert.That(text, Does.Not.Contain(Start(_internal)), format);
            }
        }

        await TellsNoFewPeopleAsync(Host.Nobody, "version=2");
    }

    [Test, Order(6)]
    public async Task Evidence_IsForTheInternalVariantOnly()
    {
        const string address = "https://vrm.lrv.lt/posedis";
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.HandInOnceAsync(await Host.SignedInAs("vrm"));
        if (await obligation.StateAsync() == "Submitted")
        {
            (await obligation.AcceptAsync(_coordinator)).ShouldBe(200);
        }

        var path = $"{World.Plan}/years/2021/annex";
        foreach (var format in new[] { "", ".json", ".xlsx", ".ods" })
        {
            Assert.That(
                await TextOfAsync(await _coordinator.GetAsync(path + format)),
                Does.Contain(address),
                $"internal {format}"
            );
            Assert.That(
                await TextOfAsync(await _coordinator.GetAsync($"{path}{format}?version=preview")),
                Does.Not.Contain(address),
                $"public {format}"
            );
        }
    }

    /// <summary>In answer and files alike, "&lt;5" stands for the municipality's number and nothing for the item's own.</summary>
    private async Task TellsNoFewPeopleAsync(ApiClient reader, string version)
    {
        var row = (await reader.GetAsync($"{Year}/annex.json?{version}"))
            .ShouldBe(200)
            .Json.List("rows")
            .Single(r => r.Text("itemId") == $"{Item}");
        var sheets = Host
            .Services.GetRequiredService<IOfficeReader>()
            .ReadWorkbook((await reader.GetAsync($"{Year}/annex.xlsx?{version}")).ShouldBe(200).Bytes);
        var data = Records(sheets.Single(s => s.Name == "Duomenys"))
            .Where(r => r["Eilutės ID"] == $"{Item}" && Few.Contains(r["Vykdytojo kodas"]))
            .ToList();
        var open = CsvText
            .Rows((await reader.GetAsync($"{Year}/annex.csv?variant=open&{version}")).ShouldBe(200).Text, ',')
            .Single(r => r["item_id"] == $"{Item}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Has("achieved"), Is.False, "the sum would tell the parts");
            Assert.That(
                row.List("executorResults")
                    .Where(p => p.Has("achieved"))
                    .Select(p => p.Number("achieved")!.Value)
                    .Where(n => n is > 0 and < 5),
                Is.Empty
            );
            Assert.That(data.Select(r => r["Pasiekta"]), Is.EqualTo(["<5", "<5"]));
            Assert.That(data.Select(r => r["Numatyta"]), Has.All.Empty, "with the status it would tell the number");
            Assert.That(data.Select(r => r["Eilutės pasiekta"]), Has.All.Empty);
            Assert.That(open["achieved"], Is.Empty);
        }
    }

    private static List<string> Rows(Answer annex) => annex.Json.List("rows").ConvertAll(r => r.GetRawText());

    /// <summary>As much of a text as no document breaks into pieces.</summary>
    private static string Start(string text) => text[..Math.Min(text.Length, 40)];

    private static IEnumerable<Dictionary<string, string>> Records(UploadedSheet sheet)
    {
        const int header = 2;
        var titles = Enumerable
            .Range(1, sheet.Cells.Keys.Max(c => c.Column))
            .ToDictionary(column => sheet.At(header, column)!.Text, column => column, StringComparer.Ordinal);
        return Enumerable
            .Range(header + 1, sheet.LastRow - header)
            .Select(row => titles.ToDictionary(t => t.Key, t => sheet.At(row, t.Value)?.Text ?? ""));
    }

    private static async Task<string> TextOfAsync(Answer answer)
    {
        answer.ShouldBe(200);
        if (answer.Bytes is not [0x50, 0x4B, ..])
        {
            return answer.Text;
        }

        using var package = new ZipArchive(new MemoryStream(answer.Bytes));
        var text = new StringBuilder();
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.Replace("\u00A0", " ").ToString();
    }
}
