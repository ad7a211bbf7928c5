using DocumentFormat.OpenXml.Spreadsheet;
using Model = ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

internal static class XlsxTable
{
    /// <param name="last">The sheet's last row.</param>
    public static Table Build(Model.Table table, uint id, int last)
    {
        // A table needs a data row: an empty answer keeps one blank row in its range.
        var header = XlsxSheet.HeaderRow(table);
        var corner = SheetReference.Of(table.Columns.Count - 1, Math.Max(last, header + 1));
        var range = $"{SheetReference.Of(0, header)}:{corner}";
        return new Table(
            new AutoFilter { Reference = range },
            new TableColumns(
                table.Columns.Select(
                    (column, index) => new TableColumn { Id = (uint)index + 1, Name = XlsxText.Prepare(column.Title) }
                )
            )
            {
                Count = (uint)table.Columns.Count,
            },
            new TableStyleInfo
            {
                Name = "TableStyleLight1",
                ShowFirstColumn = false,
                ShowLastColumn = false,
                ShowRowStripes = true,
                ShowColumnStripes = false,
            }
        )
        {
            Id = id,
            Name = table.TableName,
            DisplayName = table.TableName,
            Reference = range,
            TotalsRowShown = false,
        };
    }
}
