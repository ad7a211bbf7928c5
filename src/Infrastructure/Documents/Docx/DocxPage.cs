using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>What the pages of every document share: margins, the number at the top, what the file says of itself.</summary>
internal static class DocxPage
{
    public const string HeaderRelation = "rHeader";

    /// <summary>30 left, 10 right, 20 top and bottom.</summary>
    public static PageMargin Margins() =>
        new()
        {
            Left = (uint)DocxTable.Twips(30),
            Right = (uint)DocxTable.Twips(10),
            Top = DocxTable.Twips(20),
            Bottom = DocxTable.Twips(20),
            Header = (uint)DocxTable.Twips(10),
            Footer = (uint)DocxTable.Twips(10),
            Gutter = 0,
        };

    public static Header Number() =>
        new(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Header }),
                new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }
            )
        );

    public static void Describe(WordprocessingDocument package, DocumentProperties document)
    {
        var properties = package.PackageProperties;
        properties.Title = OpenXmlText.Clean(document.Title);
        properties.Creator = document.Author;
        properties.Language = document.LanguageTag;
        properties.Created = document.Created.UtcDateTime;
        properties.Modified = document.Created.UtcDateTime;
    }
}
