using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>The sheets of a workbook as tables.</summary>
internal static class WorkbookTables
{
    public static UploadedDocument Read(ReadOnlyMemory<byte> file) =>
        new([
            .. WorkbookReader
                .Read(file)
                .Select((sheet, i) => new UploadedTable(i + 1, sheet.Name, Rows(sheet)))
                .Where(table => table.Rows.Count > 0),
        ]);

    private static List<UploadedRow> Rows(UploadedSheet sheet)
    {
        var covered = Covered(sheet);
        var merges = sheet.Merges.ToLookup(m => (m.Row, m.Column));
        return
        [
            .. sheet
                .Cells.GroupBy(c => c.Key.Row)
                .OrderBy(row => row.Key)
                .Select(row => new UploadedRow(
                    row.Key,
                    [
                        .. row.Select(c => Cell(c.Key.Column, c.Value, merges[c.Key].FirstOrDefault()))
                            .Concat(covered[row.Key].Select(c => new UploadedTableCell(c.Column, c.Span, true, [])))
                            .OrderBy(c => c.Column),
                    ]
                )),
        ];
    }

    /// <summary>Cells below the first row of a merged block: they go on with what stands above.</summary>
    private static ILookup<int, (int Column, int Span)> Covered(UploadedSheet sheet) =>
        sheet
            .Merges.Where(m => sheet.At(m.Row, m.Column) is not null)
            .SelectMany(m =>
                Enumerable
                    .Range(m.Row + 1, m.LastRow - m.Row)
                    .Select(row => (Row: row, Cell: (m.Column - 1, m.LastColumn - m.Column + 1)))
            )
            .ToLookup(c => c.Row, c => c.Cell);

    private static UploadedTableCell Cell(int column, UploadedCell cell, CellMerge? merge) =>
        new(
            column - 1,
            merge is null ? 1 : merge.LastColumn - merge.Column + 1,
            ContinuesAbove: false,
            [
                .. cell
                    .Text.Normalize()
                    .ReplaceLineEndings("\n")
                    .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => new UploadedParagraph("", [new UploadedRun(line)])),
            ],
            cell.Kind == UploadedCellKind.Number
            && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : null
        );
}
