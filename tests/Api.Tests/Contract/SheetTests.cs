using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The Excel round trip: own rows out, differences back, what was chosen saved.</summary>
public sealed class SheetTests : WritingTests
{
    private ApiClient _vrm = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _vrm = await Host.SignedInAs("vrm");
        await Host.Store.RunAsync(
            """
            UPDATE obligations SET state = 'Draft', version = version + 1, receipt_number = NULL, submitted_at = NULL
            WHERE year = 2021 AND institution_id = (SELECT id FROM institutions WHERE code = 'VRM')
            """
        );
    }

    [Test]
    public async Task Template_HoldsOwnOpenRows_AndIsAFaultlessWorkbook()
    {
        var handedIn = await World.GivenAsync("01.04.14", "VRM");
        await handedIn.PutInStateAsync("Submitted");

        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);

        var owed = await Host.Store.ListAsync<Guid>(
            """
            SELECT o.id FROM obligations o JOIN institutions i ON i.id = o.institution_id
            WHERE i.code = 'VRM' AND o.year = 2021 AND o.answered_with_id IS NULL AND o.state = 'Draft'
            """
        );
        Assert.That(template.Faults(), Is.Empty);
        Assert.That(template.Rows.Select(template.KeyOf), Is.EquivalentTo(owed));
    }

    [Test]
    public async Task Template_UntouchedOrUploadedTwice_ChangesNothing()
    {
        var row = await World.GivenAsync("01.01.01", "VRM");
        (await row.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBe(200);
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        var before = await Host.Store.FingerprintAsync();

        var preview = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;

        Assert.That(preview.List("rows"), Is.Empty);
        Assert.That(preview.List("problems"), Is.Empty);
        Assert.That(preview.List("notices"), Is.Empty);
        Assert.That(preview.Int("unchanged"), Is.EqualTo(template.Rows.Count));
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    /// <summary>Three planted errors and one stale row: exactly those four are reported, the rest is saved once confirmed.</summary>
    [Test]
    public async Task Template_WithThreeErrorsAndAStaleRow_ReportsThose_AndSavesTheRest()
    {
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        var rows = template.Rows;
        foreach (var row in rows)
        {
            template
                .Set(row, "Ar vykdyta?", "Taip")
                .Set(row, "Aprašymas", $"Padaryta: {template.TextOf(row, "Kodas")}.")
                .Set(row, "Panaudota, Eur", "2,02 tūkst. Eur")
                .Set(row, "Finansavimo šaltinis", "Valstybės biudžetas");
        }

        template.Set(rows[0], "Dalyvių skaičius", "daug");
        template.Set(rows[1], "Panaudota, Eur", "1.163,81");
        template.Set(rows[2], "Institucijos vertinimas", "Puikiai");
        string[] planted =
        [
            template.AddressOf(rows[0], "Dalyvių skaičius"),
            template.AddressOf(rows[1], "Panaudota, Eur"),
            template.AddressOf(rows[2], "Institucijos vertinimas"),
        ];
        var stale = new ObligationOfTest(World, template.KeyOf(rows[3]));
        (await stale.SaveAsync(_vrm, new { narrative = "Kolegės tekstas." })).ShouldBe(200);

        var preview = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;
        var saved = await ConfirmAsync(preview);
        var before = await Host.Store.FingerprintAsync();
        var again = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;

        var conflicts = preview.List("rows").Where(r => r.List("changes").Exists(c => c.Flag("conflict"))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(preview.List("problems").Select(p => p.Text("cell")), Is.EqualTo(planted));
            Assert.That(preview.List("problems").Select(p => p.Text("sheet")), Is.All.EqualTo("Ataskaita"));
            Assert.That(preview.List("problems")[1].Text("message"), Does.Contain("1\u00a0163,81\u00a0Eur"));
            Assert.That(conflicts.Single().At("obligationId").GetGuid(), Is.EqualTo(stale.Id));
            Assert.That(
                conflicts[0].List("changes").Single(c => c.Flag("conflict")).Text("was"),
                Is.EqualTo("Kolegės tekstas.")
            );
            Assert.That(preview.List("notices"), Is.Empty);
            saved.ShouldBe(200);
            Assert.That(again.List("rows"), Is.Empty, "all of it is stored");
            Assert.That(again.List("problems"), Has.Count.EqualTo(3));
            Assert.That(again.Int("unchanged"), Is.EqualTo(rows.Count - 3));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }

        foreach (var row in rows)
        {
            var report = (await new ObligationOfTest(World, template.KeyOf(row)).ReadAsync(_vrm)).At("report");
            Assert.That(report.Text("done"), Is.EqualTo("yes"));
            Assert.That(report.Text("narrative"), Is.EqualTo($"Padaryta: {template.TextOf(row, "Kodas")}."));
            Assert.That(report.Number("spentEur"), Is.EqualTo(row == rows[1] ? null : 2020m));
        }
    }

    [Test]
    public async Task ColleaguesAnswer_InACellTheFileLeftAlone_IsNoConflict()
    {
        var row = await World.GivenAsync("01.01.01", "VRM");
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        (await row.SaveAsync(_vrm, new { narrative = "Kolegės.", participants = 5 })).ShouldBe(200);
        template.Set(template.RowOf(row), "Dalyvių skaičius", 7);

        var change = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json.List("rows").Single();

        Assert.That(change.Flag("stale"), Is.True);
        Assert.That(
            change.List("changes").Select(c => (c.Text("field"), c.Text("was"), c.Text("becomes"), c.Flag("conflict"))),
            Is.EqualTo([("participants", "5", "7", true)])
        );
        Assert.That(change.Text("filled.narrative"), Is.EqualTo("Kolegės."));
    }

    [Test]
    public async Task MovedColumns_PastedText_DatesAndFormulas_AreUnderstood()
    {
        var row = await World.GivenAsync("01.01.01", "VRM");
        var dated = await World.GivenAsync("01.01.01/1", "VRM");
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        var (first, second) = (template.RowOf(row), template.RowOf(dated));
        template
            .Set(first, "Pasiekta reikšmė", "per 250")
            .Set(first, "Panaudota, Eur", 1163.8099999999999m, formula: "SUM(A1:A2)")
            .Set(first, "Skirta, Eur", "nežinau")
            .Set(second, "Įvykdymo data", 44489)
            .Set(second, "Priežastis", "Nukelta į kitus metus; Other (explain)")
            .MoveColumn("Aprašymas", "AC")
            .Set(second, "Aprašymas", "1. Pirma.\n2. Antra.");

        var preview = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;

        var one = preview.List("rows").Single(r => r.At("obligationId").GetGuid() == row.Id).At("filled");
        var two = preview.List("rows").Single(r => r.At("obligationId").GetGuid() == dated.Id).At("filled");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Number("achieved"), Is.EqualTo(250));
            Assert.That(one.Text("achievedTyped"), Is.EqualTo("per 250"));
            Assert.That(two.Text("achievedDate"), Is.EqualTo("2021-10-20"));
            Assert.That(two.Text("narrative"), Is.EqualTo("1. Pirma.\n2. Antra."));
            Assert.That(
                two.List("reasons").Select(r => r.GetString()),
                Is.EquivalentTo(new[] { "movedToLaterYear", "other" })
            );
            Assert.That(
                preview.List("problems").Single().Text("cell"),
                Is.EqualTo(template.AddressOf(first, "Skirta, Eur"))
            );
            Assert.That(preview.List("notices").Single().GetString(), Does.StartWith("Formulės"));
        }
    }

    [Test]
    public async Task RowsTwiceOrFromNowhere_AreReported_AndNeverSaved()
    {
        var row = await World.GivenAsync("01.01.01", "VRM");
        var foreign = await World.GivenAsync("01.03.05", "UŽT");
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        template.Set(template.Copy(template.Rows[0]), "Eilutės raktas", foreign.Id.ToString());
        template.Set(template.Copy(template.Rows[0]), "Eilutės raktas", Guid.NewGuid().ToString());
        template.Set(template.Copy(template.RowOf(row)), "Aprašymas", "Antras.");

        var preview = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;

        Assert.That(preview.List("rows"), Is.Empty);
        Assert.That(preview.List("problems").Select(p => p.At("obligationId").GetGuid()), Is.EqualTo([row.Id, row.Id]));
        Assert.That(preview.List("notices").Single().GetString(), Does.StartWith("Praleistos lapo eilutės"));
    }

    [Test]
    public async Task HandedInMeanwhile_IsLeftAlone()
    {
        var row = await World.GivenAsync("01.01.01", "VRM");
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        template.Set(template.RowOf(row), "Aprašymas", "Per vėlai.");
        await row.PutInStateAsync("Submitted");

        var preview = (await template.UploadAsync(_vrm, World)).ShouldBe(200).Json;

        Assert.That(preview.List("rows"), Is.Empty);
        Assert.That(preview.List("notices").Single().GetString(), Does.Contain("01.01.01"));
    }

    [Test]
    public async Task FileThatIsNotThisTemplate_IsRefused_WithWhatToDo()
    {
        using var template = await TemplateOfTest.DownloadAsync(_vrm, World);
        var good = template.Bytes();
        using var damaged = TemplateOfTest.Of(good);
        damaged.Change("apm", "B4", new string('0', 64));
        using var renumbered = TemplateOfTest.Of(good);
        renumbered.Change("apm", "B6", "999");

        var answers = new Dictionary<string, Answer>
        {
            ["checksum"] = await damaged.UploadAsync(_vrm, World),
            ["version"] = await renumbered.UploadAsync(_vrm, World),
            ["year"] = await TemplateOfTest.UploadAsync(_vrm, World, good, year: 2020),
            ["stranger"] = await TemplateOfTest.UploadAsync(await Host.SignedInAs("uzt"), World, good),
            ["csv"] = await TemplateOfTest.UploadAsync(_vrm, World, "Kodas;2"u8.ToArray()),
            ["xls"] = await TemplateOfTest.UploadAsync(
                _vrm,
                World,
                [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]
            ),
        };

        Assert.That(
            answers.ToDictionary(a => a.Key, a => a.Value.ShouldBeProblem(422).Json.Text("code")),
            Is.EquivalentTo(
                new Dictionary<string, string?>
                {
                    ["checksum"] = "file_not_template",
                    ["version"] = "file_not_template",
                    ["year"] = "template_other_year",
                    ["stranger"] = "template_not_yours",
                    ["csv"] = "file_wrong_type",
                    ["xls"] = "file_wrong_type",
                }
            )
        );
        Assert.That(
            answers["checksum"].Json.Text("detail"),
            Is.EqualTo("Įkeltas failas turi būti parengtas pagal šabloną. Atsisiųskite šabloną iš naujo.")
        );
    }

    [Test]
    public async Task Coordinator_NamesTheExecutor_AndEnglishIsReadAsWell()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"{World.Plan}/years/2021/reporting-template.xlsx";

        (await coordinator.GetAsync(path)).ShouldBeProblem(400, "validation_failed").ShouldNameField("executor");
        var english = (await coordinator.InEnglish().GetAsync($"{path}?executor=VRM")).ShouldBe(200).Bytes;

        var preview = (await TemplateOfTest.UploadAsync(_vrm, World, english)).ShouldBe(200).Json;
        Assert.That(preview.List("rows"), Is.Empty);
        Assert.That(preview.List("problems"), Is.Empty);
    }

    /// <summary>Everything that is offered, the file's own answers where both changed.</summary>
    private Task<Answer> ConfirmAsync(JsonElement preview) =>
        _vrm.PutAsync(
            $"{World.Plan}/years/2021/reports",
            new
            {
                rows = preview
                    .List("rows")
                    .Select(r => new
                    {
                        obligationId = r.At("obligationId").GetGuid(),
                        version = r.Int("version"),
                        input = r.At("filled"),
                    }),
            }
        );
}
