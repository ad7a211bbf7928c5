using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Tests.Annex;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ActionPlanMonitor.Application.Tests.AnnualReports;

/// <summary>The report as a Word document: portrait text with contents and notes, then the annex on landscape pages.</summary>
public sealed class ReportDocxTests
{
    private WordprocessingDocument _file = null!;

    private Body Body => _file.MainDocumentPart!.Document.Body!;

    private static IReadOnlyList<ReportDocumentSection> Sections =>
        [
            new("I. Komisija", 1, [ReportBlock.Paragraph(ReportInline.Placeholder("Įrašykite, kada posėdžiauta."))]),
            new(
                "1 uždavinys – stiprinti koordinavimą",
                2,
                [
                    ReportBlock.Paragraph(
                        ReportInline.Words("Neįgyvendinta: 01.01.01 priemonė"),
                        ReportInline.Footnote(ReportInline.Words("Pirma išnaša.")),
                        ReportInline.Words(" ir kita"),
                        ReportInline.Footnote(ReportInline.Words("Antra išnaša.")),
                        ReportInline.Words(".") with
                        {
                            Bold = true,
                        }
                    ),
                    new ReportBlock(ReportBlockKind.Subheading, [ReportInline.Words("Lėšos")]),
                    ReportBlock.Bullet(ReportInline.Words("Panaudota \u0001 10\u00A0tūkst.\u00A0EUR & <b>viskas</b>")),
                    ReportBlock.Bullet(ReportInline.Words("Kita")),
                ]
            ),
            new("Priedas", 1, [ReportBlock.Paragraph(ReportInline.Words("Priede pateikiama."))]),
        ];

    [OneTimeSetUp]
    public async Task Write() => _file = await OpenAsync(withAnnex: true);

    [OneTimeTearDown]
    public void Close() => _file.Dispose();

    [Test]
    public void File_HasNoOpenXmlErrors() => Assert.That(Errors(_file), Is.Empty);

    [Test]
    public async Task FileWithoutAnnex_HasNoOpenXmlErrors_AndOnlyPortraitPages()
    {
        using var file = await OpenAsync(withAnnex: false);
        Assert.That(Errors(file), Is.Empty);
        Assert.That(
            file.MainDocumentPart!.Document.Descendants<PageSize>().Select(p => p.Orient!.Value),
            Is.EqualTo([PageOrientationValues.Portrait])
        );
    }

    [Test]
    public void Pages_ArePortraitThenLandscape_WithOfficialMargins_NumberedFromTheSecond()
    {
        var sections = Body.Descendants<SectionProperties>().ToList();
        Assert.That(
            sections.Select(s => s.GetFirstChild<PageSize>()!.Orient!.Value),
            Is.EqualTo([PageOrientationValues.Portrait, PageOrientationValues.Landscape])
        );
        Assert.That(
            sections.Select(s => s.GetFirstChild<PageMargin>()!).Select(m => (m.Left!.Value, m.Right!.Value)),
            Is.All.EqualTo((1701u, 567u))
        );
        Assert.That(sections[0].GetFirstChild<TitlePage>(), Is.Not.Null, "no number on the first page");
        Assert.That(sections[1].GetFirstChild<TitlePage>(), Is.Null);
    }

    [Test]
    public void Headings_AreStyles_AndTheContentsLeadToThem()
    {
        Assert.That(
            Body.Elements<Paragraph>()
                .Where(p => Style(p)?.StartsWith("Heading", StringComparison.Ordinal) == true)
                .Select(p => (Style(p), p.InnerText)),
            Is.EqualTo([
                ("Heading1", "I. Komisija"),
                ("Heading2", "1 uždavinys – stiprinti koordinavimą"),
                ("Heading3", "Lėšos"),
                ("Heading1", "Priedas"),
            ])
        );
        var links = Body.Descendants<SdtBlock>().Single().Descendants<Hyperlink>().ToList();
        var marks = Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        Assert.That(links.Select(l => l.Anchor!.Value), Is.EqualTo(marks));
        Assert.That(
            links.Select(l => l.Elements<Run>().First().InnerText),
            Is.EqualTo(Sections.Select(s => s.Heading))
        );
        Assert.That(Body.Descendants<FieldCode>().First().Text, Does.Contain("TOC"));
    }

    [Test]
    public void Notes_AreRealOnes_NumberedWhereTheyAreCited()
    {
        var notes = _file
            .MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>()
            .Where(n => n.Type is null)
            .ToDictionary(n => n.Id!.Value, n => n.InnerText.Trim());
        Assert.That(
            Body.Descendants<FootnoteReference>().Select(r => notes[r.Id!.Value]),
            Is.EqualTo(["Pirma išnaša.", "Antra išnaša."])
        );
    }

    [Test]
    public void Text_IsPlainText_AndWhatIsToBeWrittenCannotBeOverlooked()
    {
        Assert.That(Body.InnerText, Does.Contain("Panaudota  10\u00A0tūkst.\u00A0EUR & <b>viskas</b>"));
        var toWrite = Body.Descendants<Run>().Single(r => r.RunProperties?.Highlight is not null);
        Assert.That(toWrite.InnerText, Is.EqualTo("[Įrašykite, kada posėdžiauta.]"));
        Assert.That(Body.Elements<Paragraph>().Count(p => Style(p) == "ListBullet"), Is.EqualTo(2));
    }

    [Test]
    public void Annex_IsTheTableOfTheAnnex()
    {
        var table = Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Single();
        Assert.That(table.Descendants<GridColumn>().Count(), Is.EqualTo(5));
        Assert.That(table.Descendants<TableHeader>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Document_IsLithuanian_AndSaysItsTitle()
    {
        var styles = _file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.That(styles.Descendants<Languages>().Single().Val!.Value, Is.EqualTo("lt-LT"));
        Assert.That(styles.Descendants<RunFonts>().Single().Ascii!.Value, Is.EqualTo("Times New Roman"));
        Assert.That(_file.PackageProperties.Title, Is.EqualTo("Metų ataskaita"));
        Assert.That(Body.Elements<Paragraph>().First().InnerText, Is.EqualTo("Metų ataskaita"));
    }

    private static async Task<WordprocessingDocument> OpenAsync(bool withAnnex)
    {
        var words = AnnexWords.For(Language.Lithuanian);
        var document = new ReportDocument(
            new DocumentProperties("Metų ataskaita", words.System, words.LanguageTag, DateTimeOffset.UnixEpoch),
            "Darbinis tekstas.",
            "Turinys",
            Sections,
            withAnnex ? AnnexDocument.Build(AnnexSample.Build(), words) : null
        );
        await using var services = new ServiceCollection().AddDocuments().BuildServiceProvider();
        var stream = new MemoryStream();
        await services
            .GetRequiredService<IDocumentWriter<ReportDocument>>()
            .WriteAsync(document, stream, CancellationToken.None);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    private static IEnumerable<string> Errors(WordprocessingDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(file)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
