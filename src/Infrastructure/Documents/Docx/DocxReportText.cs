using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>Blocks of the report in words as paragraphs.</summary>
internal static class DocxReportText
{
    public static Paragraph Block(ReportBlock block, DocxFootnotes notes) =>
        new([
            new ParagraphProperties(
                new ParagraphStyleId
                {
                    Val = block.Kind switch
                    {
                        ReportBlockKind.Paragraph => DocxReportStyles.BodyText,
                        ReportBlockKind.Subheading => "Heading3",
                        ReportBlockKind.Bullet => DocxReportStyles.Bullet,
                    },
                }
            ),
            .. block.Content.Select(run =>
                run is { Kind: ReportInlineKind.Footnote, Note: { } note } ? notes.Cite(note) : Run(run)
            ),
        ]);

    /// <summary>What is still to be written cannot be overlooked on paper.</summary>
    public static Run Run(ReportInline run)
    {
        var toWrite = run.Kind == ReportInlineKind.Placeholder;
        var written = Run(toWrite ? $"[{run.Text}]" : run.Text ?? "");
        if (run.Bold || run.Italic || toWrite)
        {
            written.RunProperties = new RunProperties
            {
                Bold = run.Bold ? new Bold() : null,
                Italic = run.Italic ? new Italic() : null,
                Highlight = toWrite ? new Highlight { Val = HighlightColorValues.Yellow } : null,
            };
        }

        return written;
    }

    public static Run Run(string text) =>
        new(
            new Text(OpenXmlText.Clean(text).ReplaceLineEndings(" ").Replace('\t', ' '))
            {
                Space = SpaceProcessingModeValues.Preserve,
            }
        );
}
