using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>The report's headings, and the contents that lead to them: a field whose entries stand in it already.</summary>
internal sealed class DocxHeadings(ReportDocument document)
{
    private const string Instruction = " TOC \\o \"1-2\" \\h \\z \\u ";

    public Paragraph Heading(int no)
    {
        var section = document.Sections[no];
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = FormattableString.Invariant($"Heading{section.Level}") }
            ),
            new BookmarkStart { Id = FormattableString.Invariant($"{no}"), Name = Bookmark(no) },
            DocxReportText.Run(section.Heading),
            new BookmarkEnd { Id = FormattableString.Invariant($"{no}") }
        );
    }

    /// <summary>Office fills the numbers of pages in when the field is updated; the entries are right before that.</summary>
    public SdtBlock Contents()
    {
        var entries = document.Sections.Select((_, no) => Entry(no)).ToList();
        if (entries.Count > 0)
        {
            entries[0].InsertAfter(Begin(), entries[0].ParagraphProperties);
            entries[^1].AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        }

        return new SdtBlock(
            new SdtProperties(
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())
            ),
            new SdtContentBlock([DocxText.Paragraph(document.Contents, DocxReportStyles.ContentsHeading), .. entries])
        );
    }

    private Paragraph Entry(int no)
    {
        var section = document.Sections[no];
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId
                {
                    Val = section.Level == 1 ? DocxReportStyles.Contents1 : DocxReportStyles.Contents2,
                }
            ),
            new Hyperlink(
                DocxReportText.Run(section.Heading),
                new Run(new TabChar()),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                Instruct($" PAGEREF {Bookmark(no)} \\h "),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                new Run(new Text("–")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End })
            )
            {
                Anchor = Bookmark(no),
                History = true,
            }
        );
    }

    private static Run Begin() =>
        new(
            new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true },
            new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve },
            new FieldChar { FieldCharType = FieldCharValues.Separate }
        );

    private static Run Instruct(string instruction) =>
        new(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve });

    private static string Bookmark(int no) => FormattableString.Invariant($"_Toc{no + 1:000000}");
}
