using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A year as it was published: the open record, its corrections and their difference (domain.md 9.7).</summary>
public sealed partial class PublicationTests : WritingTests
{
    private const string Notice = "Pataisytas URM pagalbos tekstas ir vertinimo nuostatos.";

    private static readonly string[] Shown = ["dashboard", "annex", "annex.csv", "annex.docx", "annex.xlsx"];

    private ApiClient _coordinator = null!;

    private string Year => $"{World.Plan}/years/2020";

    private string Publications => $"{Year}/publications";

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test, Order(1)]
    public async Task Year2020_HasItsImportedVersion_WithTheFindingsThatStood()
    {
        var version = (await Host.Nobody.GetAsync(Publications)).ShouldBe(200).Json.List("items").Single();
        var content = (await Host.Nobody.GetAsync($"{Publications}/1/content")).ShouldBe(200);

        var record = content.Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(version.Text("publishedAt"), Does.StartWith("2021-03-24"));
            Assert.That(version.Text("sha256"), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(content.Bytes))));
            Assert.That(content.ETag, Is.EqualTo($"\"{version.Text("sha256")}\""));
            Assert.That(content.ContentHeaders.ContentType?.MediaType, Is.EqualTo("application/json"));
            Assert.That(record.Text("edition.origin"), Is.EqualTo("imported"));
            Assert.That(record.Text("judgedOn"), Is.EqualTo("2021-03-24"));
            Assert.That(record.Int("counts.implemented"), Is.EqualTo(32));
            Assert.That(record.Text("policy.settings.name"), Is.EqualTo("2020 practice"));
            Assert.That(
                record.List("findings").Select(f => f.Text("code")),
                Is.SupersetOf(["items_count", "unmet_count", "planned_sum"])
            );
            Assert.That(content.Text, Does.Contain("mažiau kaip 5 asmenys").And.Not.Contain("apnakvindinimas 3"));
        }

        (await Host.Nobody.GetAsync($"{Publications}/1/content", content.ETag)).ShouldBe(304);
    }

    [Test, Order(2)]
    public async Task PublishedAndLive_AreBuiltAlike_AndSayWhichTheyAre([Values("dashboard", "annex")] string what)
    {
        var live = (await _coordinator.GetAsync($"{Year}/{what}")).ShouldBe(200).Json;
        var published = (await Host.Nobody.GetAsync($"{Year}/{what}")).ShouldBe(200).Json;

        string[] own = ["source", "version", "publishedAt", "asOf"];
        string[] texts = ["resultText", "text"];
        string[] evidence = ["evidenceCount", "evidenceUrls"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                (live.Text("source"), live.Has("version"), published.Text("source"), published.Int("version")),
                Is.EqualTo(("live", false, "published", 1))
            );
            Assert.That(published.Text("publishedAt"), Does.StartWith("2021-03-24"));
            Assert.That(Without(published, own, texts, evidence), Is.EqualTo(Without(live, own, texts, evidence)));
        }
    }

    [Test, Order(3)]
    public async Task Item_AsPublished_ExplainsItselfInBothLanguages()
    {
        var path = $"/api/v1/items/{World.Items["01.04.01/1"]}/assessment?year=2020";
        var published = (await Host.Nobody.GetAsync(path)).ShouldBe(200);
        var live = (await _coordinator.GetAsync(path)).ShouldBe(200).Json;
        var english = (await Host.Nobody.InEnglish().GetAsync(path)).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(published.Json.Text("explanation"), Is.EqualTo(live.Text("explanation")));
            Assert.That(english.Text("explanation"), Is.Not.EqualTo(live.Text("explanation")));
            Assert.That(published.Json.Text("rule"), Is.EqualTo(live.Text("rule")));
            Assert.That(published.Json.Text("source"), Is.EqualTo("published"));
            Assert.That(published.ETag, Is.Null, "what was published is not edited");
        }
    }

    [Test, Order(4)]
    public async Task Visitor_SeesPublishedYearsAlone()
    {
        var plan = (await Host.Nobody.GetAsync("/api/v1/plans")).ShouldBe(200).Json.List("items").Single();

        Assert.That(plan.List("years").Select(y => y.GetInt32()), Is.EqualTo([2020]));
        (await Host.Nobody.GetAsync($"{World.Plan}/years/2021/dashboard")).ShouldBeProblem(401, "unauthenticated");
        (await Host.Nobody.GetAsync($"{Publications}/diff?from=1&to=live")).ShouldBeProblem(401, "unauthenticated");
        (await Host.Nobody.GetAsync($"{Publications}/diff?from=1&to=x")).ShouldBeProblem(400).ShouldNameField("to");
        (await Host.Nobody.GetAsync($"{Year}/annex?version=0")).ShouldBeProblem(400).ShouldNameField("version");
    }

    [Test, Order(5)]
    public async Task DeadSession_IsToldSo_WhereNobodyElseNeedsOne()
    {
        var kaunas = await Host.SignInAgainAs("kaunas");
        (await kaunas.DeleteAsync("/api/v1/session")).ShouldBe(204);

        (await kaunas.GetAsync($"{Year}/dashboard")).ShouldBeProblem(401, "unauthenticated");
        Assert.That(
            (await kaunas.GetAsync("/api/v1/session")).ShouldBe(401).Headers.GetValues("Set-Cookie").Single(),
            Does.Contain("1970"),
            "its owner goes on as a visitor"
        );
    }

    [Test, Order(6)]
    public async Task Publishing_OfAnOpenYear_IsRefused() =>
        (await _coordinator.PostAsync($"{World.Plan}/years/2021/publications", new { })).ShouldBeProblem(
            409,
            "year_not_closed"
        );

    [Test, Order(7)]
    public async Task Publishing_WithABlockingFinding_IsRefused_AndSaysWhich()
    {
        var refused = (await _coordinator.PostAsync(Publications, new { notice = Notice })).ShouldBeProblem(
            409,
            "blocking_findings"
        );
        var readiness = (await _coordinator.GetAsync($"{Publications}/readiness")).ShouldBe(200).Json;

        var codes = refused.Json.List("blockers").Select(b => b.Text("code")).ToList();
        Assert.That(codes, Is.SupersetOf(["items_count", "unmet_count"]));
        Assert.That(readiness.List("blockers").Select(b => b.Text("code")), Is.EqualTo(codes));
        Assert.That(await Host.Store.OneAsync<long>("SELECT count(*) FROM publications"), Is.EqualTo(1));
    }

    [Test, Order(8)]
    public async Task Correction_LeavesTheEarlierVersionByteForByte_AndTheDifferenceIsExactlyTheEdits()
    {
        await Findings.SettleAllAsync(World, 2020);
        var before = await EverythingOfAsync(1);
        (await _coordinator.PostAsync(Publications, new { notice = "Trumpai." })).ShouldBeProblem(
            422,
            "notice_required"
        );

        var obligation = await World.GivenAsync("01.03.02", "URM", 2020);
        var text = (await _coordinator.GetAsync($"{obligation.Path}/public-text")).ShouldBe(200);
        (
            await _coordinator.PutAsync(
                $"{obligation.Path}/public-text",
                new { text = "Konsulai padėjo 11 piliečių penkiose atstovybėse." },
                text.ETag
            )
        ).ShouldBe(200);
        (
            await _coordinator.PostAsync(
                $"{World.Plan}/policies",
                PolicyBody.Of("2020-01-01", p => p["lateCountsAs"] = "partiallyImplemented"),
                ifMatch: "\"1\""
            )
        ).ShouldBe(200);

        var key = Guid.NewGuid().ToString();
        var published = (await _coordinator.PostAsync(Publications, new { notice = Notice }, key)).ShouldBe(200).Json;
        var again = (await _coordinator.PostAsync(Publications, new { notice = Notice }, key)).ShouldBe(200).Json;
        var diff = (await Host.Nobody.GetAsync($"{Publications}/diff?from=1&to=2")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((published.Int("version"), again.Int("version")), Is.EqualTo((2, 2)), "not twice");
            Assert.That(published.Text("notice"), Is.EqualTo(Notice));
            Assert.That(
                await EverythingOfAsync(1),
                Is.EqualTo(before),
                "the earlier version and all that is made of it"
            );
            Assert.That(
                diff.List("changes").Where(c => c.Text("row") != "finding").Select(Edit),
                Is.EquivalentTo([
                    "part 01.03.02 URM answer.text",
                    "year policy.settings.lateCountsAs",
                    "year policy.settings.name",
                    "year policy.version",
                ])
            );
            Assert.That(diff.At("from.counts").GetRawText(), Is.EqualTo(diff.At("to.counts").GetRawText()));
            Assert.That(
                (await _coordinator.GetAsync($"{Publications}/diff?from=2&to=live")).ShouldBe(200).Json.List("changes"),
                Is.Empty
            );
            Assert.That((await Host.Nobody.GetAsync($"{Year}/annex")).Json.Int("version"), Is.EqualTo(2));
            Assert.That(
                (await _coordinator.GetAsync($"/api/v1/audit?resource=plan/{World.PlanId}/publication/2020"))
                    .ShouldBe(200)
                    .Json.List("items")
                    .Single()
                    .Text("reason"),
                Is.EqualTo(Notice)
            );
        }
    }

    private static string Edit(JsonElement change) =>
        string.Join(
            ' ',
            new[] { "row", "measureCode", "executor", "field" }
                .Select(name => change.At(name).GetString())
                .Where(s => !string.IsNullOrEmpty(s))
        );

    /// <summary>The record of a version and everything a reader gets that is made of it.</summary>
    private async Task<List<string>> EverythingOfAsync(int version)
    {
        var hashes = new List<string>();
        foreach (
            var path in Shown
                .Select(what => $"{Year}/{what}?version={version}")
                .Append($"{Publications}/{version}/content")
        )
        {
            var answer = (await Host.Nobody.GetAsync(path)).ShouldBe(200);
            hashes.Add($"{path} {answer.ETag} {Convert.ToHexStringLower(SHA256.HashData(ContentOf(answer.Bytes)))}");
        }

        return hashes;
    }

    /// <summary>A package of Office has a moment and made-up names of its own; what a reader reads in it is what was published.</summary>
    private static byte[] ContentOf(byte[] file)
    {
        if (file is not [0x50, 0x4B, ..])
        {
            return file;
        }

        using var package = new ZipArchive(new MemoryStream(file));
        var text = new StringBuilder();
        foreach (var entry in package.Entries.Where(IsText).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var part = new StreamReader(entry.Open());
            text.Append(LinkName().Replace(part.ReadToEnd(), ""));
        }

        Assert.That(text.Length, Is.GreaterThan(10_000));
        return Encoding.UTF8.GetBytes(text.ToString());

        static bool IsText(ZipArchiveEntry entry) =>
            entry.FullName == "word/document.xml"
            || entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\br:id=""[^""]*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkName();

    /// <summary>The answer without the named members, wherever they stand.</summary>
    private static string Without(JsonElement json, params string[][] names) =>
        string.Join(
            '\n',
            Leaves(json, "")
                .Where(leaf => !names.Any(set => set.Any(n => leaf.Path.EndsWith($".{n}", StringComparison.Ordinal))))
        );

    private static IEnumerable<(string Path, string Value)> Leaves(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Leaves(p.Value, $"{path}.{p.Name}")),
            JsonValueKind.Array => json.EnumerateArray().SelectMany((e, i) => Leaves(e, $"{path}[{i}]")),
            _ => [(path, json.GetRawText())],
        };
}
