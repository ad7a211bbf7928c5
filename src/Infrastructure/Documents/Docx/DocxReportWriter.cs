using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>The annual report: A4 portrait with contents and notes, then the annex on landscape pages.</summary>
public sealed class DocxReportWriter : IDocumentWriter<ReportDocument>
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public string Extension => "docx";

    public async Task WriteAsync(ReportDocument document, Stream target, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Create();
        Write(document, file, cancellationToken);
        await TemporaryFile.CopyAsync(file, target, cancellationToken);
    }

    private static void Write(ReportDocument document, FileStream file, CancellationToken cancellationToken)
    {
        using var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        var language = document.Properties.LanguageTag;
        main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxReportStyles.Build(language);
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = DocxReportStyles.Settings(language);
        main.AddNewPart<HeaderPart>(DocxPage.HeaderRelation).Header = DocxPage.Number();
        var (references, notes) = (new DocxReferences(), new DocxFootnotes());
        WriteBody(main, document, references, notes, cancellationToken);

        // Lists, links and notes are known only after the text is written.
        main.AddNewPart<FootnotesPart>("rFootnotes").Footnotes = notes.Build();
        main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = DocxReportStyles.WithBullets(
            references.Numbering()
        );
        references.AddLinks(main);
        DocxPage.Describe(package, document.Properties);
    }

    private static void WriteBody(
        MainDocumentPart main,
        ReportDocument document,
        DocxReferences references,
        DocxFootnotes notes,
        CancellationToken cancellationToken
    )
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        writer.WriteElement(DocxText.Paragraph(document.Properties.Title, DocxReportStyles.Title));
        if (document.Note is { } note)
        {
            writer.WriteElement(DocxText.Paragraph(note, DocxStyles.Note));
        }

        var headings = new DocxHeadings(document);
        writer.WriteElement(headings.Contents());
        foreach (var (section, no) in document.Sections.Select((s, i) => (s, i)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteElement(headings.Heading(no));
            foreach (var block in section.Blocks)
            {
                writer.WriteElement(DocxReportText.Block(block, notes));
            }
        }

        if (document.Annex is { } annex)
        {
            writer.WriteElement(EndOfSection(Page(landscape: false, withTitlePage: true)));
            writer.WriteElement(DocxText.Paragraph(annex.Properties.Title, DocxReportStyles.AnnexTitle));
            writer.WriteElement(DocxText.Paragraph(annex.Note, DocxStyles.Note));
            DocxTable.Write(writer, annex, references, cancellationToken);
            writer.WriteElement(DocxText.Paragraph(annex.Closing, DocxStyles.Note));
        }

        writer.WriteElement(Page(landscape: document.Annex is not null, withTitlePage: document.Annex is null));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A section of pages ends with the paragraph that holds what its pages are like.</summary>
    private static Paragraph EndOfSection(SectionProperties page) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxReportStyles.SectionEnd }, page));

    /// <summary>Margins 30 left, 10 right, 20 top and bottom; numbers from the second page on.</summary>
    private static SectionProperties Page(bool landscape, bool withTitlePage)
    {
        const uint longer = 16838;
        const uint shorter = 11906;
        var page = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = DocxPage.HeaderRelation },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = landscape ? longer : shorter,
                Height = landscape ? shorter : longer,
                Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            DocxPage.Margins()
        );
        if (withTitlePage)
        {
            page.AppendChild(new TitlePage());
        }

        return page;
    }
}
