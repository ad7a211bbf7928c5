using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>The annex as data: one workbook, or one table of items for a separated file.</summary>
public static class AnnexTables
{
    /// <param name="rows">Where the rows are read from, once for each sheet; null: the annex holds them itself.</param>
    public static WorkbookDocument Workbook(
        AnnexDto annex,
        AnnexWords words,
        IReadOnlyCollection<AnnexRowDto>? rows = null
    )
    {
        var context = new AnnexContext(annex, words, rows);
        var title = AnnexTitle.Of(annex, words);
        return new WorkbookDocument(
            new DocumentProperties(title, words.System, words.LanguageTag, annex.AsOf),
            [
                About(context, title),
                AnnexSheet.Build(context),
                DataSheets.Parts(context),
                DataSheets.Municipalities(context),
                DataSheets.Money(context),
                DataSheets.Reasons(context),
                Dictionary(context),
            ]
        );
    }

    /// <summary>One row per item. In the open variant values are codes and headers machine names.</summary>
    /// <param name="rows">Written as they come; null: the annex holds them itself.</param>
    public static CsvDocument Items(
        AnnexDto annex,
        AnnexWords words,
        CsvDialect dialect,
        IAsyncEnumerable<AnnexRowDto>? rows = null
    )
    {
        var open = dialect == CsvDialect.OpenData;
        var context = new AnnexContext(annex, open ? AnnexWords.Codes : words);
        var columns = ItemColumns(open);
        return new CsvDocument(
            Columns.Table(words.DataSheet, "tblEilutes", null, context, columns, annex.Rows),
            dialect
        )
        {
            Coming = rows?.Select(row => Columns.Cells(row, columns, context)),
        };
    }

    private static List<Column<AnnexRowDto>> ItemColumns(bool open) =>
        [
            new("task_no", (row, _) => Cell.Of(row.TaskNo)),
            new("measure_code", (row, _) => Cell.Of(row.MeasureCode)),
            new("action_no", (row, _) => Cell.Of(row.ActionNo)),
            new("text", (row, _) => Cell.Of(row.Title)),
            new("executors", (row, _) => Cell.Of(string.Join(open ? "|" : ", ", row.Executors))),
            new("criterion_text", (row, _) => Cell.Of(row.CriterionText)),
            new("criterion_type", (row, context) => Cell.Of(context.Words.Of(row.Criterion.Kind))),
            new("unit", (row, _) => Cell.Of(row.Criterion.Unit)),
            new("target", (row, context) => open ? Cell.Of(row.Criterion.Target) : Target(row, context.Words)),
            new("target_date", (row, _) => Cell.Of(row.Criterion.Deadline)),
            new("achieved", (row, context) => open ? Cell.Of(row.Achieved) : Achieved(row, context.Words)),
            new("status_suggested", (row, context) => Cell.Of(context.Words.Of(row.SuggestedStatus))),
            new("status_claimed", (row, context) => Columns.Status(row.ClaimedStatus, context.Words)),
            new("status_final", (row, context) => Columns.Status(row.OfficialStatus, context.Words)),
            new("status", (row, context) => Cell.Of(context.Words.Of(row.Status))),
            new("status_origin", (row, context) => Cell.Of(context.Words.Origin(row.StatusOrigin))),
            new("status_justification", (row, _) => Cell.Of(row.Justification)),
            new("reasons", (row, context) => Columns.Reasons(row.Reasons, context.Words)),
            new("budget_planned_eur", (row, _) => Cell.Of(row.PlannedEur)),
            new("allocated_eur", (row, _) => Cell.Of(row.AllocatedEur)),
            new("spent_eur", (row, _) => Cell.Of(row.SpentEur)),
            new("parts_expected", (row, _) => Cell.Of(row.ExecutorResults.Count(AnnexContext.IsExpected))),
            new("parts_submitted", (row, _) => Cell.Of(Columns.HandedIn(row))),
            new("result_text", (row, context) => Cell.Of(Columns.ResultText(row, context))),
            new("is_municipal", (row, context) => Cell.Of(context.Words.YesNo(row.IsMunicipal))),
            new("parent_text", (row, _) => Cell.Of(row.ParentTitle)),
            new("report_year", (_, context) => Cell.Of(context.Annex.Year)),
            new("item_id", (row, _) => Cell.Of(row.ItemId.ToString())),
        ];

    private static Cell Target(AnnexRowDto row, AnnexWords words) =>
        row.Criterion.Target is null && row.Criterion.Kind == CriterionKind.AsNeeded
            ? Cell.Of(words.AsNeeded)
            : Cell.Of(row.Criterion.Target);

    /// <summary>"Nobody answered" is said in words; an answer without a number stays empty.</summary>
    private static Cell Achieved(AnnexRowDto row, AnnexWords words) =>
        row.Achieved is null && row.ExecutorResults.Count > 0 && !row.ExecutorResults.Any(AnnexContext.IsHandedIn)
            ? Cell.Of(words.NotSubmitted)
            : Cell.Of(row.Achieved);

    private static Table About(AnnexContext context, string title) =>
        Columns.Table(
            context.Words.AboutSheet,
            "tblApie",
            title,
            context,
            [
                new Column<(string Field, Cell Value)>("field", (row, _) => Cell.Of(row.Field)),
                new("value", (row, _) => row.Value),
            ],
            context.Words.About(context.Annex, context.Rows.Count)
        );

    private static Table Dictionary(AnnexContext context)
    {
        var words = context.Words;
        var entries = AnnexWords
            .Columns.Where(column => column.MeaningLt.Length > 0)
            .Select(column =>
                (
                    Kind: words.ColumnEntry,
                    Code: column.Name,
                    words.Column(column.Name).Title,
                    Meaning: (string?)words.Meaning(column)
                )
            )
            .Concat(words.Values());
        return Columns.Table(
            words.DictionarySheet,
            "tblZodynas",
            words.DictionaryCaption,
            context,
            [
                new Column<(string Kind, string Code, string Title, string? Meaning)>(
                    "entry_kind",
                    (row, _) => Cell.Of(row.Kind)
                ),
                new("name", (row, _) => Cell.Of(row.Code)),
                new("title", (row, _) => Cell.Of(row.Title)),
                new("meaning", (row, _) => Cell.Of(row.Meaning)),
            ],
            entries
        );
    }
}

/// <summary>A column of the one list with the way its value is read.</summary>
internal sealed record Column<T>(string Name, Func<T, AnnexContext, Cell> Value);

internal static class Columns
{
    public static Table Table<T>(
        string sheet,
        string table,
        string? caption,
        AnnexContext context,
        IReadOnlyList<Column<T>> columns,
        IEnumerable<T> rows
    ) =>
        new(
            sheet,
            table,
            caption,
            [.. columns.Select(column => context.Words.Column(column.Name))],
            rows.Select(row => Cells(row, columns, context))
        );

    public static IReadOnlyList<Cell> Cells<T>(T row, IReadOnlyList<Column<T>> columns, AnnexContext context) =>
        [.. columns.Select(column => column.Value(row, context))];

    public static Cell Status(ImplementationStatus? status, AnnexWords words) =>
        status is { } value ? Cell.Of(words.Of(value)) : Cell.Empty;

    public static Cell Reasons(IReadOnlyList<Reason> reasons, AnnexWords words) =>
        Cell.Of(string.Join(" | ", reasons.Select(words.Of)));

    public static int HandedIn(AnnexRowDto row) =>
        row.ExecutorResults.Count(part => AnnexContext.IsExpected(part) && AnnexContext.IsHandedIn(part));

    /// <summary>The item's own text; where nobody wrote one, what its executors said, in the order of the annex.</summary>
    public static string? ResultText(AnnexRowDto row, AnnexContext context) =>
        AnnexContext.OwnText(row)
        ?? string.Join(
            '\n',
            context
                .Ordered(row)
                .Where(part => AnnexContext.IsHandedIn(part) && !string.IsNullOrWhiteSpace(part.Text))
                .Select(part => row.ExecutorResults.Count == 1 ? part.Text : $"{context.ShortName(part)}. {part.Text}")
        );
}
