using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Where something stands in a file, as a person counts.</summary>
/// <param name="Sheet">The workbook's sheet; null in a Word document.</param>
/// <param name="Column">From 1; null for the whole row.</param>
internal sealed record CellPlace(int Table, string? Sheet, int Row, int? Column = null)
{
    public string Said
    {
        get
        {
            var table = Sheet is null
                ? Speech.Say($"{Table} lentelė", $"table {Table}")
                : Speech.Say($"lapas „{Sheet}“", $"sheet “{Sheet}”");
            var row = Speech.Say($"{Row} eilutė", $"row {Row}");
            return Column is null
                ? $"{table}, {row}"
                : $"{table}, {row}, {Speech.Say($"{Column} stulpelis", $"column {Column}")}";
        }
    }

    public static CellPlace Of(UploadedTable table, UploadedRow row, int? column = null) =>
        new(table.No, table.Name, row.No, column + 1);
}
