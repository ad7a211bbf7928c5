namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// The five columns of the annex as a sheet that can be filtered and sorted: every row says its own code and objective,
/// no cell is merged, and each executor's part is a row of its own.
/// </summary>
internal static class AnnexSheet
{
    public static Table Build(AnnexContext context)
    {
        var words = context.Words;
        return new Table(
            words.AnnexSheet,
            "tblPriedas",
            Caption: null,
            [
                new TableColumn("code", words.CodeHeader, ColumnFormat.Text, 11),
                new TableColumn("text", words.MeasuresHeader, ColumnFormat.Text, 48),
                new TableColumn("institution", words.InstitutionHeader, ColumnFormat.Text, 26),
                new TableColumn("criterion", words.CriterionHeader, ColumnFormat.Text, 34),
                new TableColumn("result", words.ResultHeader, ColumnFormat.Text, 90),
                words.Column("task_title") with
                {
                    Title = words.Column("task_no").Title,
                },
            ],
            Rows(context),
            words.PageHeader(context.Annex.Year, context.Moment(context.Annex.AsOf))
        );
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(AnnexContext context)
    {
        var result = new AnnexResult(context);
        string? measure = null;
        foreach (var row in context.Rows)
        {
            // A measure's own row stands before those of its actions.
            measure = row.ActionNo is null ? row.MeasureCode : measure;
            var code = Cell.Of(row.MeasureCode);
            var hasOwnRow = string.Equals(measure, row.MeasureCode, StringComparison.Ordinal);
            var text = Cell.Of(Text(row, context.Words, hasOwnRow));
            var task = Cell.Of(context.Words.TaskBand(row.TaskNo, context.TaskTitle(row.TaskNo)));
            yield return
            [
                code,
                text,
                Cell.Of(string.Join(", ", row.Executors)),
                Cell.Of(context.Criterion(row)),
                Cell.Of(result.ItemLine(row)),
                task,
            ];
            var parts = context.Answering(row);
            if (!row.IsMunicipal && parts.Count < 2)
            {
                continue;
            }

            foreach (var part in parts)
            {
                yield return
                [
                    code,
                    text,
                    Cell.Of(context.ShortName(part)),
                    Cell.Of(context.PlannedText(part)),
                    Cell.Of(result.PartText(part)),
                    task,
                ];
            }
        }
    }

    /// <summary>An action whose measure has no row of its own carries the measure's words, as the printed annex does.</summary>
    private static string Text(AnnexRowDto row, AnnexWords words, bool measureHasOwnRow) =>
        row.ActionNo is not { } no ? row.Title
        : row.ParentTitle is { } parent && !measureHasOwnRow
            ? $"{parent.TrimEnd(':', '.', ' ')}: {words.Action(no)} {row.Title}"
        : $"{words.Action(no)} {row.Title}";
}
