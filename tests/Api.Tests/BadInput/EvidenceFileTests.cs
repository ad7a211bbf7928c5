using System.Text;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>What is taken as evidence and what is not: by the bytes, never by the name.</summary>
public sealed class EvidenceFileTests : WritingTests
{
    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static IEnumerable<TestCaseData> Refused =>
        [
            Case("empty", "tuscias.pdf", [], "evidence_empty"),
            Case("program as PDF", "ataskaita.pdf", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0], "evidence_program"),
            Case("program of Linux", "ataskaita.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2], "evidence_program"),
            Case("script", "paleisti.txt", Text("#!/bin/sh\nrm -rf x\n"), "evidence_program"),
            Case("script by name", "paleisti.js", Text("alert(1)"), "evidence_program"),
            Case("two endings", "ataskaita.pdf.bat", Text("del x"), "evidence_program"),
            Case("page as text", "puslapis.txt", Text("  <!DOCTYPE html><script>1</script>"), "evidence_web_page"),
            Case("page", "puslapis.html", Text("Labas"), "evidence_web_page"),
            Case("SVG as PNG", "paveikslas.png", Text("<svg onload='x'/>"), "evidence_web_page"),
            Case("PDF by name only", "ataskaita.pdf", Text("Tai ne PDF"), "evidence_type"),
            Case("text of another alphabet", "tekstas.txt", [0xE0, 0xFD, 0xEB, 0x20], "evidence_type"),
            Case("text with controls", "tekstas.txt", Text("a\u0007b\0c"), "evidence_type"),
            Case("picture by another name", "ataskaita.docx", FilesOfTest.Png, "evidence_name"),
            Case("document by another name", "lentele.xlsx", FilesOfTest.Docx(), "evidence_name"),
            Case("archive", "viskas.zip", FilesOfTest.Package(null, "a.txt"), "evidence_type"),
            Case("archive as document", "viskas.docx", FilesOfTest.Package(null, "a.exe"), "evidence_type"),
            Case("macros", "a.docx", FilesOfTest.Docx("word/vbaProject.bin"), "evidence_macros"),
            Case("macros of old kind", "a.xlsx", FilesOfTest.Xlsx("xl/macrosheets/sheet1.xml"), "evidence_macros"),
            Case(
                "macros of OpenDocument",
                "a.odt",
                FilesOfTest.Package("application/vnd.oasis.opendocument.text", "content.xml", "Basic/script-lc.xml"),
                "evidence_macros"
            ),
            Case(
                "locked",
                "a.docx",
                [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
                "evidence_encrypted"
            ),
            Case("old", "a.doc", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], "evidence_type"),
            Case("cut short", "a.docx", FilesOfTest.Docx()[..^30], "evidence_damaged"),
            Case(
                "PDF that is an archive too",
                "a.pdf",
                [.. FilesOfTest.Pdf(), .. FilesOfTest.Docx()],
                "evidence_damaged"
            ),
            Case("bomb", "a.docx", FilesOfTest.Bomb(), "evidence_too_large_inside"),
        ];

    private static byte[] Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    [TestCaseSource(nameof(Refused))]
    public async Task File_ThatNobodyShouldHaveToOpen_IsRefusedWithASentence(string name, byte[] bytes, string code)
    {
        var vrm = await Host.SignedInAs("vrm");
        var before = await Host.Store.FingerprintAsync();

        var lithuanian = (await vrm.UploadAsync(name, bytes)).ShouldBeProblem(422, code);
        var english = (await vrm.InEnglish().UploadAsync(name, bytes)).ShouldBeProblem(422, code);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(english.Json.Text("detail"), Is.Not.EqualTo(lithuanian.Json.Text("detail")));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before), "nothing was kept");
        }
    }

    [TestCase("../../etc/passwd.pdf", "passwd.pdf")]
    [TestCase(@"C:\Darbas\Ataskaita 2021.pdf", "Ataskaita 2021.pdf")]
    [TestCase("ataskaita\u202Efdp.pdf", "ataskaitafdp.pdf")]
    [TestCase("ž\u0007e\u200Bm\u0117.pdf", "žemė.pdf")]
    [TestCase("s\u030Cunys.pdf", "šunys.pdf")]
    [TestCase("kas: <tai> | ką?.pdf", "kas_ _tai_ _ ką_.pdf")]
    [TestCase("be galūnės", "be galūnės.pdf")]
    [TestCase(".pdf", "failas.pdf")]
    [TestCase("ATASKAITA.PDF", "ATASKAITA.PDF")]
    public async Task Name_IsCleaned(string given, string kept)
    {
        var vrm = await Host.SignedInAs("vrm");

        var stored = (await vrm.UploadAsync(given, FilesOfTest.Pdf(given))).ShouldBe(200).Json;

        Assert.That(stored.Text("fileName"), Is.EqualTo(kept));
    }

    [Test]
    public async Task Name_TooLong_IsShortened_AndKeepsItsEnding()
    {
        var vrm = await Host.SignedInAs("vrm");

        var stored = (await vrm.UploadAsync(new string('ą', 400) + ".pdf", FilesOfTest.Pdf("ilgas"))).ShouldBe(200);

        Assert.That(stored.Json.Text("fileName"), Is.EqualTo(new string('ą', 251) + ".pdf"));
    }

    [TestCase("multipart/form-data; boundary=x", "--x\r\n", 400, "validation_failed")]
    [TestCase("multipart/form-data; boundary=x", "--x\r\n\r\nbe failo\r\n--x--\r\n", 400, "validation_failed")]
    [TestCase("multipart/form-data", "--x--\r\n", 400, "validation_failed")]
    [TestCase("application/json", "{}", 415, "unsupported_media_type")]
    [TestCase("multipart/form-data; boundary=x", "", 400, "validation_failed")]
    public async Task Form_ThatCannotBeRead_IsRefused(string type, string body, int status, string code)
    {
        var vrm = await Host.SignedInAs("vrm");

        var answer = await vrm.SendTextAsync(HttpMethod.Post, "/api/v1/evidence", body, contentType: type);

        answer.ShouldBeProblem(status, code);
    }

    private static TestCaseData Case(string what, string name, byte[] bytes, string code) =>
        new TestCaseData(name, bytes, code).SetArgDisplayNames(what);
}

/// <summary>Over real sockets: how much of a file the server reads.</summary>
public sealed class EvidenceSizeTests : WritingTests
{
    private const int Largest = 10 * 1024 * 1024;

    protected override Task<ApiHost> NewHostAsync() => ApiHost.StartAsync(overSockets: true);

    [Test]
    public async Task File_OfTenMegabytes_IsTaken_AndOneByteMoreIsNot()
    {
        var vrm = await Host.SignedInAs("vrm");
        var file = FilesOfTest.Pdf().Concat(new byte[Largest]).Take(Largest).ToArray();

        var taken = (await vrm.UploadAsync("didelis.pdf", file)).ShouldBe(200).Json;
        var refused = await vrm.UploadAsync("per-didelis.pdf", [.. file, 0]);

        Assert.That(taken.Int("size"), Is.EqualTo(Largest));
        refused.ShouldBeProblem(413, "evidence_too_large");
        Assert.That(refused.Json.Text("detail"), Does.Contain("10 MB"));
    }

    [Test]
    public async Task File_FarTooLarge_IsRefusedBeforeItIsRead()
    {
        var vrm = await Host.SignedInAs("vrm");

        (await vrm.UploadAsync("milzinas.pdf", new byte[3 * Largest])).ShouldBeProblem(413);
    }

    [Test]
    public async Task OtherRoutes_TakeNoMoreThanBefore()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");

        (await obligation.SaveAsync(vrm, new { narrative = new string('a', 300 * 1024) })).ShouldBeProblem(413);
    }

    [Test]
    public async Task Room_OfAnInstitution_HasAnEnd()
    {
        var uzt = await Host.SignedInAs("uzt");
        await uzt.GivenFileAsync("pirmas.pdf", FilesOfTest.Pdf("pirmas"));
        await Host.Store.RunAsync(
            """
            INSERT INTO evidence_files (id, institution_id, file_name, type, size, sha256, uploaded_by, uploaded_at)
            SELECT gen_random_uuid(), f.institution_id, 'x.pdf', f.type, 10485760, n::text, 'Testas', now()
            FROM evidence_files f, generate_series(1, 50) n WHERE f.file_name = 'pirmas.pdf'
            """
        );

        (await uzt.UploadAsync("dar.pdf", FilesOfTest.Pdf("dar"))).ShouldBeProblem(422, "evidence_full");
    }
}
