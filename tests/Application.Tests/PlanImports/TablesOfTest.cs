using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>Documents as a reader of files hands them over, written as tables are seen.</summary>
internal static partial class TablesOfTest
{
    public const string AnnexHeadings =
        "Kodas | Priemonės ir veiksmai | Institucija | Numatytas vertinimo kriterijus | Rezultatas";

    public const string Heading =
        "Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas, patvirtintas Lietuvos Respublikos vidaus reikalų ministro 2020 m. birželio 12 d. įsakymu Nr. 1V-577";

    /// <summary>
    /// One table from lines with cells between bars. <c>^</c> is a cell merged with the one above, <c>«</c> one merged with the
    /// one to its left, <c>¶</c> a new paragraph; a line without bars is a row of one cell over the whole width.
    /// </summary>
    public static UploadedTable Table(int no, int width, params IEnumerable<string> lines) =>
        new(no, null, [.. lines.Select((line, i) => new UploadedRow(i + 1, Cells(line, width)))]);

    /// <summary>A document of 2020–2022 with one table of five columns.</summary>
    public static UploadedDocument AnnexOf(params IEnumerable<string> lines) =>
        new([Paragraph(Heading), Table(1, 5, lines.Prepend(AnnexHeadings))]);

    public static UploadedDocument Document(params IEnumerable<UploadedBlock> blocks) => new([.. blocks]);

    public static UploadedParagraph Paragraph(string text) => new("", [new UploadedRun(text)]);

    public static (PlanDraft Draft, IReadOnlyList<DraftDoubt> Doubts) Read(
        UploadedDocument document,
        int? year = null
    ) => PlanReader.Read(document, Oracle.Register(), new ReadingHints(year))!.Value;

    public static IEnumerable<(string Row, string Title, DraftItem Item)> Items(this PlanDraft draft) =>
        from measure in draft.Tasks.SelectMany(t => t.Measures)
        from row in measure
            .Actions.Select(a => ($"{measure.Code}/{a.No}", a.Title, a.Item))
            .Prepend((measure.Code, measure.Title, measure.Item!))
        where row.Item3 is not null
        select row;

    public static DraftItem Item(this PlanDraft draft, string row) => draft.Items().Single(i => i.Row == row).Item;

    public static string ExecutorsSaid(this DraftItem item) =>
        (item.IsMunicipal ? "sav:" : "") + string.Join(' ', item.Executors.Select(e => e.Code ?? $"?{e.Printed}"));

    private static List<UploadedTableCell> Cells(string line, int width)
    {
        if (!line.Contains('|', StringComparison.Ordinal))
        {
            return [Cell(0, width, line)];
        }

        var cells = new List<UploadedTableCell>();
        foreach (var (text, column) in line.Split('|').Select((t, i) => (t.Trim(), i)))
        {
            if (text == "«")
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
            }
            else
            {
                cells.Add(Cell(column, 1, text));
            }
        }

        return cells;
    }

    private static UploadedTableCell Cell(int column, int span, string text) =>
        text == "^"
            ? new UploadedTableCell(column, span, ContinuesAbove: true, [])
            : new UploadedTableCell(
                column,
                span,
                ContinuesAbove: false,
                [.. text.Split('¶').Select(p => Marked(p.Trim())).Where(p => p.Text.Length > 0)]
            );

    /// <summary>*italic* words.</summary>
    private static UploadedParagraph Marked(string text) =>
        new(
            "",
            [
                .. Italics()
                    .Split(text)
                    .Select((t, i) => new UploadedRun(t, Italic: i % 2 == 1))
                    .Where(r => r.Text.Length > 0),
            ]
        );

    [GeneratedRegex(@"\*")]
    private static partial Regex Italics();
}
