using System.IO.Compression;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A text laid out over the officer's rows, for confirmation.</summary>
public sealed class WordTextTests : WritingTests
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private string Path => $"{World.Plan}/years/2021/word-text";

    [Test]
    public async Task PastedText_IsLaidOut_ByCodeThenByWhatFollows()
    {
        var vrm = await Host.SignedInAs("vrm");
        var row = await World.GivenAsync("01.01.01", "VRM");
        await row.PutInStateAsync("Draft");
        var before = await Host.Store.FingerprintAsync();
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(
                    "Įžanga be ryšio.\n1.1.1. Įvyko du posėdžiai.\nProtokolai paskelbti.\n09.09.09 Kitų darbas."
                ),
                "text"
            },
        };

        var split = (await vrm.SendAsync(HttpMethod.Post, Path, form)).ShouldBe(200).Json;

        var paragraphs = split.List("paragraphs");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                paragraphs.Select(p => p.Has("rowId") ? p.At("rowId").GetGuid() : (Guid?)null),
                Is.EqualTo(new Guid?[] { null, row.Id, row.Id, null })
            );
            Assert.That(paragraphs[1].Text("confidence"), Is.EqualTo("code"));
            Assert.That(paragraphs[2].Text("confidence"), Is.EqualTo("follows"));
            Assert.That(split.List("rows").Select(r => r.At("obligationId").GetGuid()), Has.Member(row.Id));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }
    }

    [Test]
    public async Task WordDocument_KeepsListsAndLinks()
    {
        var vrm = await Host.SignedInAs("vrm");
        await (await World.GivenAsync("01.01.01", "VRM")).PutInStateAsync("Draft");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Document()), "file", "tekstas.docx" } };

        var split = (await vrm.SendAsync(HttpMethod.Post, Path, form)).ShouldBe(200).Json;

        Assert.That(
            split.List("paragraphs").Select(p => p.Text("text")),
            Is.EqualTo([
                "01.01.01. Posėdžiai",
                "1. Pirmas",
                "2. Antras, žr. protokolą (https://vrm.lrv.lt/p)",
                "• Ženklas",
            ])
        );
    }

    [Test]
    public async Task NothingOrAnotherFile_IsRefused()
    {
        var vrm = await Host.SignedInAs("vrm");
        using var empty = new MultipartFormDataContent { { new StringContent(" "), "text" } };
        using var wrong = new MultipartFormDataContent
        {
            { new ByteArrayContent("%PDF"u8.ToArray()), "file", "a.docx" },
        };

        (await vrm.SendAsync(HttpMethod.Post, Path, empty))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("text");
        (await vrm.SendAsync(HttpMethod.Post, Path, wrong)).ShouldBeProblem(422, "file_wrong_type");
        (await vrm.PostAsync(Path, new { text = "a" }))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("file");
    }

    private static byte[] Document()
    {
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            );
            Part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"https://vrm.lrv.lt/p\"/>"
                    + "<Relationship Id=\"r2\" Target=\"numbering.xml\"/></Relationships>"
            );
            Part(
                "word/numbering.xml",
                $"<w:numbering xmlns:w=\"{Main}\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"
            );
            Part(
                "word/document.xml",
                $"<w:document xmlns:w=\"{Main}\" xmlns:r=\"{Relation}\"><w:body><w:p><w:r><w:t>01.01.01. Posėdžiai</w:t></w:r></w:p>"
                    + Item(0, "<w:r><w:t>Pirmas</w:t></w:r><w:del><w:r><w:delText>ne</w:delText></w:r></w:del>")
                    + Item(
                        0,
                        "<w:r><w:t xml:space=\"preserve\">Antras, žr. </w:t></w:r><w:hyperlink r:id=\"r1\"><w:r><w:t>protokolą</w:t></w:r></w:hyperlink>"
                    )
                    + Item(1, "<w:r><w:t>Ženklas</w:t></w:r>")
                    + "</w:body></w:document>"
            );

            void Part(string name, string xml)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return file.ToArray();

        static string Item(int level, string content) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>{content}</w:p>";
    }
}
