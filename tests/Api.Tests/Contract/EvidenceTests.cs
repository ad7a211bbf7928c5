using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Files of evidence: what goes in comes out, to whom it may, and stays where it was handed in.</summary>
public sealed class EvidenceTests : WritingTests
{
    public static IEnumerable<TestCaseData> Taken =>
        [
            Case("pdf", "ataskaita.pdf", FilesOfTest.Pdf(), "application/pdf"),
            Case("png", "paveikslas.png", FilesOfTest.Png, "image/png"),
            Case("jpeg", "nuotrauka.jpeg", FilesOfTest.Jpeg, "image/jpeg"),
            Case("docx", "protokolas.docx", FilesOfTest.Docx(), Office + ".wordprocessingml.document"),
            Case("xlsx", "lentelė.xlsx", FilesOfTest.Xlsx(), Office + ".spreadsheetml.sheet"),
            Case("odt", "a.odt", FilesOfTest.Package(Odf + ".text", "content.xml"), Odf + ".text"),
            Case("ods", "a.ods", FilesOfTest.Package(Odf + ".spreadsheet", "content.xml"), Odf + ".spreadsheet"),
            Case(
                "text",
                "pastabos.txt",
                Encoding.UTF8.GetBytes("MZ mokymai: ąčęėįšųūž\r\n"),
                "text/plain; charset=utf-8"
            ),
            Case("adoc", "sutartis.adoc", FilesOfTest.Package(FilesOfTest.Adoc, "a.exe"), FilesOfTest.Adoc),
            Case("adoc", "nauja.adoc", FilesOfTest.Package(FilesOfTest.Asice, "META-INF/s.xml"), FilesOfTest.Adoc),
            Case("asice", "sutartis.asice", FilesOfTest.Package(FilesOfTest.Asice, "b.docx"), FilesOfTest.Asice),
        ];

    private const string Office = "application/vnd.openxmlformats-officedocument";
    private const string Odf = "application/vnd.oasis.opendocument";

    [TestCaseSource(nameof(Taken))]
    public async Task File_ComesOutAsItWentIn(string name, byte[] bytes, string type, string contentType)
    {
        var vrm = await Host.SignedInAs("vrm");

        var stored = (await vrm.UploadAsync(name, bytes)).ShouldBe(200).Json;
        var answer = (await vrm.GetAsync($"/api/v1/evidence/{stored.Text("id")}")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stored.Text("type"), Is.EqualTo(type));
            Assert.That(stored.Flag("signed"), Is.EqualTo(type is "adoc" or "asice"));
            Assert.That(answer.Bytes, Is.EqualTo(bytes), "byte for byte");
            Assert.That(answer.ContentHeaders.ContentType?.ToString(), Is.EqualTo(contentType));
            Assert.That(answer.ContentHeaders.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
            Assert.That(
                answer.ContentHeaders.ContentDisposition?.ToString(),
                Does.Contain($"filename*=UTF-8''{Uri.EscapeDataString(name)}")
            );
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
            Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("sandbox;"));
            Assert.That(answer.Headers.CacheControl?.Private, Is.True);
            Assert.That(
                await Host.Store.OneAsync<string>(
                    "SELECT sha256 FROM evidence_contents WHERE file_id = @id",
                    ("id", stored.At("id").GetGuid())
                ),
                Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes)))
            );
        }
    }

    [Test]
    public async Task SameBytesAgain_AreTheSameFile_ButAnotherInstitutionsAreItsOwn()
    {
        var vrm = await Host.SignedInAs("vrm");
        var bytes = FilesOfTest.Pdf("tas pats");

        var first = await vrm.GivenFileAsync("pirmas.pdf", bytes);
        var again = (await vrm.UploadAsync("kitas-vardas.pdf", bytes)).ShouldBe(200).Json;
        var others = await (await Host.SignedInAs("uzt")).GivenFileAsync("pirmas.pdf", bytes);

        Assert.That(again.At("id").GetGuid(), Is.EqualTo(first));
        Assert.That(again.Text("fileName"), Is.EqualTo("pirmas.pdf"));
        Assert.That(others, Is.Not.EqualTo(first));
    }

    [Test]
    public async Task SameBytes_ManyTimesAtOnce_AreOneFile()
    {
        var vrm = await Host.SignedInAs("vrm");
        var bytes = FilesOfTest.Pdf("vienu metu");

        var ids = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => vrm.GivenFileAsync($"{i}.pdf", bytes)));

        Assert.That(ids.Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    public async Task Report_ShowsLinksAndFiles_AndTheyAreHandedInTogether()
    {
        var vrm = await Host.SignedInAs("vrm");
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var file = await vrm.GivenFileAsync("protokolas.pdf", FilesOfTest.Pdf("protokolas"));

        (await obligation.SaveAsync(vrm, With(new { url = "https://vrm.lt" }, new { fileId = file }))).ShouldBe(200);
        (await obligation.SubmitAsync(vrm)).ShouldBe(200);

        var evidence = (await obligation.ReadAsync(coordinator)).List("report.evidence");
        var content = await Host.Store.OneAsync<string>(
            "SELECT content FROM report_events WHERE obligation_id = @id",
            ("id", obligation.Id)
        );
        var listed = (await vrm.GetAsync("/api/v1/evidence")).ShouldBe(200).Json;
        var shown = listed.List("items").Single(i => i.At("id").GetGuid() == file);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evidence[0].GetRawText(), Is.EqualTo("""{"url":"https://vrm.lt"}"""));
            Assert.That(evidence[1].At("fileId").GetGuid(), Is.EqualTo(file));
            Assert.That(evidence[1].Text("fileName"), Is.EqualTo("protokolas.pdf"));
            Assert.That(evidence[1].Text("type"), Is.EqualTo("pdf"));
            Assert.That(content, Does.Contain($"\"evidenceFiles\":[\"{file}\"]"));
            Assert.That(shown.List("usedIn").Single().Text("measureCode"), Is.EqualTo("01.01.01"));
            Assert.That(shown.Flag("removable"), Is.False);
            Assert.That(listed.List("links").Select(l => l.Text("url")), Has.Member("https://vrm.lt"));
            Assert.That(listed.Int("limits.file"), Is.EqualTo(10 * 1024 * 1024));
        }

        (await coordinator.GetAsync($"/api/v1/evidence/{file}")).ShouldBe(200);
        (await vrm.DeleteAsync($"/api/v1/evidence/{file}")).ShouldBeProblem(409, "evidence_handed_in");
        var refused = Assert.ThrowsAsync<PostgresException>(() =>
            Host.Store.RunAsync("DELETE FROM evidence_files WHERE id = @id", ("id", file))
        );
        Assert.That(refused!.SqlState, Is.EqualTo(PostgresErrorCodes.IntegrityConstraintViolation));
    }

    [Test]
    public async Task AnothersFile_InAReport_LooksLikeNone()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.08", "VRM");
        var others = await (await Host.SignedInAs("uzt")).GivenFileAsync("uzt.pdf", FilesOfTest.Pdf("uzt"));

        var strangers = await obligation.SaveAsync(vrm, With(new { fileId = others }));
        var unknown = await obligation.SaveAsync(vrm, With(new { fileId = Guid.NewGuid() }));

        strangers.ShouldBeProblem(400, "validation_failed").ShouldNameField("evidence");
        Assert.That(
            unknown.ShouldBeProblem(400).Json.At("errors").GetRawText(),
            Is.EqualTo(strangers.Json.At("errors").GetRawText())
        );
    }

    [Test]
    public async Task Evidence_OfBothKindsAtOnce_OrTooManyFiles_IsRefused()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.08", "VRM");
        var file = await vrm.GivenFileAsync("vienas.pdf", FilesOfTest.Pdf("vienas"));
        object many = With([.. Enumerable.Repeat<object>(new { fileId = file }, 21)]);

        (await obligation.SaveAsync(vrm, With(new { url = "https://vrm.lt", fileId = file }))).ShouldBeProblem(400);
        (await obligation.SaveAsync(vrm, With(new { }))).ShouldBeProblem(400);
        (await obligation.SaveAsync(vrm, many)).ShouldBeProblem(400).ShouldNameField("evidence");
    }

    [Test]
    public async Task File_InADraft_IsTakenOutOfItFirst_AndThenRemoved()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.08", "VRM");
        var file = await vrm.GivenFileAsync("juodraštis.pdf", FilesOfTest.Pdf("juodraštis"));
        var path = $"/api/v1/evidence/{file}";
        (await obligation.SaveAsync(vrm, With(new { fileId = file }))).ShouldBe(200);

        (await vrm.DeleteAsync(path)).ShouldBeProblem(409, "evidence_in_draft");
        (await obligation.SaveAsync(vrm, With())).ShouldBe(200);
        (await vrm.DeleteAsync(path)).ShouldBe(204);

        (await vrm.GetAsync(path)).ShouldBeProblem(404, "not_found");
        Assert.That(
            await Host.Store.OneAsync<long>("SELECT count(*) FROM evidence_contents WHERE file_id = @id", ("id", file)),
            Is.Zero,
            "the bytes went with it"
        );
        var audit = await (await Host.SignedInAs("koordinatorius")).GetAsync($"/api/v1/audit?resource=evidence/{file}");
        Assert.That(
            audit.ShouldBe(200).Json.List("items").Select(a => a.Text("useCase")),
            Is.EquivalentTo(["UploadEvidence", "DeleteEvidence"])
        );
    }

    [TestCase("komisija")]
    [TestCase("analitikas")]
    public async Task OtherReaders_OpenFilesOfAcceptedReportsAlone(string userName)
    {
        var (kaunas, reader) = (await Host.SignedInAs("kaunas"), await Host.SignedInAs(userName));
        var obligation = await World.GivenAsync("01.04.02", "kauno-miesto");
        await obligation.PutInStateAsync("Draft");
        var file = await kaunas.GivenFileAsync($"{userName}.pdf", FilesOfTest.Pdf(userName));
        (await obligation.SaveAsync(kaunas, With(new { fileId = file }))).ShouldBe(200);

        foreach (var (state, status) in new[] { ("Submitted", 404), ("Accepted", 200), ("Returned", 404) })
        {
            await obligation.PutInStateAsync(state);
            (await reader.GetAsync($"/api/v1/evidence/{file}")).ShouldBe(status);
        }
    }

    [Test]
    public async Task StrangersFile_LooksExactlyLikeNoFile()
    {
        var file = await (await Host.SignedInAs("vrm")).GivenFileAsync("savas.pdf", FilesOfTest.Pdf("savas"));
        var other = await Host.SignedInAs("uzt");

        foreach (var id in new[] { file, Guid.NewGuid() })
        {
            (await other.GetAsync($"/api/v1/evidence/{id}")).ShouldBeProblem(404, "not_found");
            (await other.DeleteAsync($"/api/v1/evidence/{id}")).ShouldBeProblem(404, "not_found");
        }
    }

    private static object With(params object[] evidence) =>
        JsonSerializer.Deserialize<object>(
            JsonSerializer.Serialize(
                new
                {
                    done = "yes",
                    achieved = 2,
                    narrative = "Surengti posėdžiai.",
                    spendingUnknown = true,
                    evidence,
                }
            )
        )!;

    private static TestCaseData Case(string type, string name, byte[] bytes, string contentType) =>
        new TestCaseData(name, bytes, type, contentType).SetArgDisplayNames(type, name);
}
