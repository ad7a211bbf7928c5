using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What ways through other formats do to tables.</summary>
internal static class TornTables
{
    /// <summary>A line drawn with dashes, as tables in plain text have them.</summary>
    public static bool IsRule(UploadedTableCell cell) => cell.Text.All(c => c is '-' or '–' or '—');

    /// <summary>A page whose empty column was lost before that of the results: the last one is theirs all the same.</summary>
    public static UploadedTable Widened(UploadedTable table, TableHeadings? above, Doubts doubts)
    {
        var last = TableHeadings.WidthOf(table) - 1;
        if (
            table.Name is not null
            || last < 2
            || above?.Width != last + 2
            || above.Of(HeadingKind.Result)?.From != last + 1
        )
        {
            return table;
        }

        var first = table.Rows.First(row => row.Cells.Count > 0);
        doubts.Look(
            "column_missing",
            null,
            CellPlace.Of(table, first),
            DoubtField.Result,
            string.Join(" | ", first.Cells.Select(c => c.Text).Where(t => t.Length > 0)),
            Speech.Say(
                "Šioje lentelės dalyje vienu stulpeliu mažiau nei aukščiau.",
                "This part of the table has one column fewer than above."
            ),
            Speech.Say("Paskutinis stulpelis laikomas rezultatu.", "The last column was taken as the result.")
        );
        return table with
        {
            Rows =
            [
                .. table.Rows.Select(row =>
                    row with
                    {
                        Cells = [.. row.Cells.Select(c => c.Column == last ? c with { Column = last + 1 } : c)],
                    }
                ),
            ],
        };
    }
}
