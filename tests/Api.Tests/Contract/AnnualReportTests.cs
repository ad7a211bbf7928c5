using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A report is written: numbers stay the data's, words the writer's, versions as they were saved.</summary>
public sealed class AnnualReportTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Path => World.AnnualReport(2021);

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test, Order(1)]
    public async Task BeforeItIsStarted_ThereAreFiguresAndNoSections()
    {
        var report = await World.ReadAsync(2021);

        Assert.That(
            (report.Flag("started"), report.Flag("published"), report.Flag("mayWrite")),
            Is.EqualTo((false, false, true))
        );
        Assert.That(report.List("sections"), Is.Empty);
        Assert.That(report.Figure("items").Text("value"), Is.Not.EqualTo("0"));
        (await _coordinator.GetAsync($"{Path}.docx")).ShouldBeProblem(404, "not_found");
        (await _coordinator.GetAsync($"{Path}/versions")).ShouldBeProblem(404, "not_found");
        (await _coordinator.PutAsync($"{Path}/sections/results", Body(), "\"0\"")).ShouldBeProblem(404, "not_found");
    }

    [Test, Order(2)]
    public async Task StartingTwice_LeavesWhatIsWritten()
    {
        var first = await World.StartedAsync(2021);
        await WriteAsync("results", Words("Mano tekstas."));

        var again = await World.StartedAsync(2021);

        Assert.That(again.Text("startedBy"), Is.EqualTo(first.Text("startedBy")));
        Assert.That(again.Words("results"), Is.EqualTo("Mano tekstas."));
    }

    [Test, Order(3)]
    public async Task ReadersOfTheMinistrysWork_SeeIt_AndCannotWrite()
    {
        await World.StartedAsync(2021);
        var commission = (await (await Host.SignedInAs("komisija")).GetAsync(Path)).ShouldBe(200).Json;

        Assert.That((commission.Flag("mayWrite"), commission.Flag("published")), Is.EqualTo((false, false)));
        (await (await Host.SignedInAs("vrm")).GetAsync(Path)).ShouldBeProblem(403, "forbidden");
    }

    [Test]
    public async Task ChangedData_ChangeTheNumberInTheSameText_AndAVersionKeepsItsOwn()
    {
        await WriteAsync(
            "task-1",
            Words("Panaudota "),
            new
            {
                kind = "figure",
                key = "task.1.spent",
                form = "exact",
            },
            Words(".")
        );
        var version = (await SaveAsync(final: false)).Int("no");
        var before = (await World.ReadAsync(2021)).Words("task-1");

        await (await World.GivenAsync("01.01.01", "VRM")).HandInAsync(await Host.SignedInAs("vrm"));

        var after = (await World.ReadAsync(2021)).Words("task-1");
        Assert.That(after, Is.Not.EqualTo(before).And.Contain("1 000,50 EUR"));
        Assert.That((await VersionAsync(version)).SavedWords("task-1"), Is.EqualTo(before));
        var comparison = (await _coordinator.GetAsync($"{Path}/versions/comparison?from={version}")).ShouldBe(200).Json;
        var changed = comparison.List("sections").Single(s => s.Text("key") == "task-1");
        Assert.That(changed.Text("change"), Is.EqualTo("changed"));
        Assert.That(
            string.Concat(changed.List("words").Where(w => w.Text("change") == "added").Select(w => w.Text("text"))),
            Does.Contain("000,50")
        );
    }

    [Test]
    public async Task StoredText_HoldsNoWordOfTheData()
    {
        await World.StartedAsync(2021);
        await RedraftAsync("plan");

        var stored = await Host.Store.OneAsync<string>(
            "SELECT body FROM annual_report_sections WHERE year = 2021 AND key = 'plan'"
        );

        Assert.That(stored, Does.Contain("plan.title").And.Not.Contain("žmonėmis").And.Not.Contain("2021"));
    }

    [Test]
    public async Task Section_IsWrittenAgainstItsVersion()
    {
        var section = await World.SectionAsync(2021, "proposals");
        var path = $"{Path}/sections/proposals";

        (await _coordinator.PutAsync(path, Body(Words("A")))).ShouldBeProblem(428, "version_required");
        var written = (await _coordinator.PutAsync(path, Body(Words("A")), section.IfMatch())).ShouldBe(200);
        Assert.That(written.ETag, Is.EqualTo(written.Json.IfMatch()));
        var stale = (await _coordinator.PutAsync(path, Body(Words("B")), section.IfMatch())).ShouldBeProblem(
            412,
            "version_stale"
        );
        Assert.That(stale.Json.Int("current.version"), Is.EqualTo(written.Json.Int("version")));
        (await _coordinator.PutAsync($"{Path}/sections/nera", Body(), "\"1\"")).ShouldBeProblem(404, "not_found");
    }

    [Test]
    public async Task UnknownFigure_IsRefused_ByName()
    {
        var unknown = await TryAsync("proposals", new { kind = "figure", key = "items.invented" });
        Assert.That(unknown.ShouldBeProblem(422, "unknown_figure").Json.Text("detail"), Does.Contain("items.invented"));
        (
            await TryAsync(
                "proposals",
                new
                {
                    kind = "figure",
                    key = "items",
                    form = "dative",
                }
            )
        ).ShouldBeProblem(422, "unknown_figure_form");
    }

    [Test]
    public async Task NoteInANote_IsRefused() =>
        (
            await TryAsync(
                "proposals",
                new { kind = "footnote", note = new[] { new { kind = "footnote", note = new[] { Words("A") } } } }
            )
        ).ShouldBeProblem(400, "validation_failed");

    [Test]
    public async Task OwnHeading_Stays_AndTheUsualOneIsTheDatas()
    {
        var usual = (await World.SectionAsync(2021, "next-year")).Text("usualHeading");
        Assert.That(usual, Is.EqualTo("Uždaviniai 2022 metams"));

        var own = await WriteAsync("next-year", "Kas toliau", Words("A"));
        Assert.That(own.Text("heading"), Is.EqualTo("Kas toliau"));
        var back = await WriteAsync("next-year", usual!, Words("A"));
        Assert.That(back.Text("heading"), Is.EqualTo(usual));
        Assert.That(
            await Host.Store.OneAsync<string>(
                "SELECT heading FROM annual_report_sections WHERE year = 2021 AND key = 'next-year'"
            ),
            Is.Empty
        );
    }

    [Test]
    public async Task TypedNumber_IsPointedOut_WithItsPlace()
    {
        await WriteAsync("results", Words("Iš viso surengta 14 posėdžių."));

        var warning = (await World.ReadAsync(2021)).List("typedNumbers").Single(w => w.Text("sectionKey") == "results");

        Assert.That(
            (warning.Text("number"), warning.Int("block"), warning.Text("context")),
            Is.EqualTo(("14", 0, "Iš viso surengta 14 posėdžių."))
        );
    }

    [Test]
    public async Task FirstDraftAgain_ReplacesThisSectionAlone()
    {
        await WriteAsync("annex", Words("Savo žodžiais."));
        await WriteAsync("proposals", Words("Lieka."));

        await RedraftAsync("annex");

        var report = await World.ReadAsync(2021);
        Assert.That(report.Words("annex"), Does.StartWith("Priede pateikiami"));
        Assert.That(report.Words("proposals"), Is.EqualTo("Lieka."));
    }

    [Test]
    public async Task Version_IsSealed_AndSavedOnceWithOneKey()
    {
        await World.StartedAsync(2021);
        var body = new { note = "Rytinė", final = false };
        var first = (await _coordinator.PostAsync($"{Path}/versions", body, "rytas")).ShouldBe(200).Json;
        var again = (await _coordinator.PostAsync($"{Path}/versions", body, "rytas")).ShouldBe(200).Json;

        Assert.That(again.Int("no"), Is.EqualTo(first.Int("no")));
        Assert.That(first.Text("sha256"), Does.Match("^[0-9a-f]{64}$"));
        (await _coordinator.GetAsync($"{Path}/versions/999")).ShouldBeProblem(404, "not_found");
        Assert.That(
            (await _coordinator.GetAsync($"{Path}/versions")).ShouldBe(200).Json.List("items")[0].Int("no"),
            Is.GreaterThanOrEqualTo(first.Int("no"))
        );
    }

    [Test]
    public async Task HiddenSection_IsInNoVersion()
    {
        var section = await World.SectionAsync(2021, "commission");
        (
            await _coordinator.PutAsync(
                $"{Path}/sections/commission",
                new
                {
                    heading = "",
                    isHidden = true,
                    blocks = new[] { Block(Words("Slepiama.")) },
                },
                section.IfMatch()
            )
        ).ShouldBe(200);

        var version = await VersionAsync((await SaveAsync(final: false)).Int("no"));

        Assert.That(
            version.List("sections").Select(s => s.Text("key")),
            Has.No.Member("commission").And.Member("annex")
        );
        Assert.That(
            (await World.ReadAsync(2021)).List("gaps").Select(g => g.Text("sectionKey")),
            Has.No.Member("commission")
        );
    }

    [Test]
    public async Task Remarks_AreKeptInOrder_AndSettledOnce()
    {
        await World.StartedAsync(2021);
        (await _coordinator.PostAsync($"{Path}/comments", new { sectionKey = "nera", text = "Kur?" })).ShouldBeProblem(
            404,
            "not_found"
        );
        var id = (
            await _coordinator.PostAsync(
                $"{Path}/comments",
                new
                {
                    sectionKey = "task-1",
                    quote = " neįgyvendintas ",
                    text = " Ar tikrai? ",
                }
            )
        ).ShouldBe(200).Json.Text("id");

        var settled = (await _coordinator.PostAsync($"{Path}/comments/{id}/resolution")).ShouldBe(200).Json;

        Assert.That((settled.Text("quote"), settled.Text("text")), Is.EqualTo(("neįgyvendintas", "Ar tikrai?")));
        Assert.That((await World.ReadAsync(2021)).List("comments").Single().Has("resolvedAt"), Is.True);
    }

    [Test]
    public async Task EnglishReader_GetsEnglishLabels_AndTheDocumentsOwnWords()
    {
        await World.StartedAsync(2020);
        var english = (await _coordinator.InEnglish().GetAsync(World.AnnualReport(2020))).ShouldBe(200).Json;

        var spent = english.Figure("task.1.planned");
        Assert.That((spent.Text("label"), spent.Text("value")), Is.EqualTo(("Planned money", "29,300.00 EUR")));
        Assert.That(spent.List("forms")[0].Text("text"), Is.EqualTo("29,3\u00A0tūkst.\u00A0EUR"));
        Assert.That(
            english.Figure("items").Text("stated.sentence"),
            Is.EqualTo("The report says 54, the data say 53.")
        );
    }

    private async Task<JsonElement> SaveAsync(bool final)
    {
        await World.StartedAsync(2021);
        return (await _coordinator.PostAsync($"{Path}/versions", new { final })).ShouldBe(200).Json;
    }

    private async Task<JsonElement> VersionAsync(int no) =>
        (await _coordinator.GetAsync($"{Path}/versions/{no}")).ShouldBe(200).Json;

    private Task<JsonElement> WriteAsync(string key, params object[] runs) => WriteAsync(key, "", runs);

    private async Task<JsonElement> WriteAsync(string key, string heading, params object[] runs) => (
            await _coordinator.PutAsync(
                $"{Path}/sections/{key}",
                new
                {
                    heading,
                    isHidden = false,
                    blocks = new[] { Block(runs) },
                },
                (await World.SectionAsync(2021, key)).IfMatch()
            )
        ).ShouldBe(200).Json;

    private async Task<Answer> TryAsync(string key, params object[] runs) =>
        await _coordinator.PutAsync(
            $"{Path}/sections/{key}",
            Body(runs),
            (await World.SectionAsync(2021, key)).IfMatch()
        );

    private async Task RedraftAsync(string key) =>
        (
            await _coordinator.PostAsync(
                $"{Path}/sections/{key}/draft",
                ifMatch: (await World.SectionAsync(2021, key)).IfMatch()
            )
        ).ShouldBe(200);

    private static object Body(params object[] runs) =>
        new
        {
            heading = "",
            isHidden = false,
            blocks = new[] { Block(runs) },
        };

    private static object Block(params object[] runs) => new { kind = "paragraph", content = runs };

    private static object Words(string text) => new { kind = "text", text };
}
