using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>Collects, while the text is written, the notes under its pages; they are numbered in the order they are cited.</summary>
internal sealed class DocxFootnotes
{
    /// <summary>Two numbers are the separators' that every document has.</summary>
    private const int FirstId = 1;

    private readonly List<Footnote> _notes = [];

    /// <returns>The mark that cites the note.</returns>
    public Run Cite(IReadOnlyList<ReportInline> note)
    {
        var id = FirstId + _notes.Count;
        _notes.Add(
            new Footnote(
                new Paragraph([
                    new ParagraphProperties(new ParagraphStyleId { Val = DocxReportStyles.FootnoteText }),
                    new Run(
                        new RunProperties(new RunStyle { Val = DocxReportStyles.FootnoteMark }),
                        new FootnoteReferenceMark()
                    ),
                    DocxReportText.Run(" "),
                    .. note.Select(run => DocxReportText.Run(run)),
                ])
            )
            {
                Id = id,
            }
        );
        return new Run(
            new RunProperties(new RunStyle { Val = DocxReportStyles.FootnoteMark }),
            new FootnoteReference { Id = id }
        );
    }

    public Footnotes Build() =>
        new([
            Separator(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()),
            Separator(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()),
            .. _notes,
        ]);

    private static Footnote Separator(FootnoteEndnoteValues type, int id, DocumentFormat.OpenXml.OpenXmlElement mark) =>
        new(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DocxReportStyles.FootnoteText }),
                new Run(mark)
            )
        )
        {
            Type = type,
            Id = id,
        };
}
