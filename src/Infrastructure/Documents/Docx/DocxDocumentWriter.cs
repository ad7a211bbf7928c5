using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>
/// A text document for A4 landscape. Table rows are written one by one and never kept.
/// </summary>
public sealed class DocxDocumentWriter : IDocumentWriter<FlowDocument>
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public string Extension => "docx";

    public async Task WriteAsync(FlowDocument document, Stream target, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Create();
        Write(document, file, cancellationToken);
        await TemporaryFile.CopyAsync(file, target, cancellationToken);
    }

    private static void Write(FlowDocument document, FileStream file, CancellationToken cancellationToken)
    {
        using var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxStyles.Build(document.Properties.LanguageTag);
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = DocxStyles.Settings(
            document.Properties.LanguageTag
        );
        main.AddNewPart<HeaderPart>(DocxPage.HeaderRelation).Header = DocxPage.Number();
        var references = new DocxReferences();
        WriteBody(main, document, references, cancellationToken);

        // Lists and links are known only after the text is written.
        main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = references.Numbering();
        references.AddLinks(main);
        DocxPage.Describe(package, document.Properties);
    }

    private static void WriteBody(
        MainDocumentPart main,
        FlowDocument document,
        DocxReferences references,
        CancellationToken cancellationToken
    )
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        writer.WriteElement(DocxText.Paragraph(document.Properties.Title, DocxStyles.Heading1));
        writer.WriteElement(DocxText.Paragraph(document.Note, DocxStyles.Note));
        DocxTable.Write(writer, document, references, cancellationToken);

        // Word wants a paragraph after the last table; this one is not an empty one.
        writer.WriteElement(DocxText.Paragraph(document.Closing, DocxStyles.Note));
        writer.WriteElement(Section());
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A4 landscape, margins 30 left, 10 right, 20 top and bottom; the first page has no number.</summary>
    private static SectionProperties Section() =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = DocxPage.HeaderRelation },
            new PageSize
            {
                Width = 16838,
                Height = 11906,
                Orient = PageOrientationValues.Landscape,
            },
            DocxPage.Margins(),
            new TitlePage()
        );
}
