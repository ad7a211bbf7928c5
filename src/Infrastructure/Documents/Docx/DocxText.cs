using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

internal static class DocxText
{
    public static Paragraph Paragraph(string text, string style) => Paragraph([new Span(text)], style);

    /// <param name="list">Numbering instance when the paragraph is a point of a list.</param>
    /// <param name="references">Collects links; without it they stay plain text.</param>
    public static Paragraph Paragraph(
        IReadOnlyList<Span> spans,
        string style,
        bool keepNext = false,
        int? list = null,
        DocxReferences? references = null
    )
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (keepNext)
        {
            properties.KeepNext = new KeepNext();
        }

        if (list is { } number)
        {
            properties.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 },
                new NumberingId { Val = number }
            );
        }

        return new Paragraph([properties, .. spans.Select(span => Content(span, references))]);
    }

    private static OpenXmlElement Content(Span span, DocxReferences? references) =>
        span.Link is { } link && references is not null
            ? new Hyperlink(Run(span, DocxStyles.Hyperlink)) { Id = references.Link(link), History = true }
            : Run(span, null);

    private static Run Run(Span span, string? style)
    {
        var run = new Run();
        if (style is not null || span.Bold || span.Italic)
        {
            run.RunProperties = new RunProperties
            {
                RunStyle = style is null ? null : new RunStyle { Val = style },
                Bold = span.Bold ? new Bold() : null,
                Italic = span.Italic ? new Italic() : null,
            };
        }

        var text = OpenXmlText.Clean(span.Text).ReplaceLineEndings(" ").Replace('\t', ' ');
        run.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
