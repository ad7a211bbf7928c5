using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment.Documents;

/// <summary>The register as data: one row per difference, one meaning per column.</summary>
public static class DifferenceTables
{
    public static CsvDocument Csv(DifferencesDto register, DifferenceWords words) =>
        new(Of(register, words, caption: null), CsvDialect.ExcelLithuanian);

    public static WorkbookDocument Workbook(DifferencesDto register, DifferenceWords words) =>
        new(
            new DocumentProperties(words.Title(register), words.Annex.System, words.Annex.LanguageTag, register.AsOf),
            [Of(register, words, words.Title(register))]
        );

    private static Table Of(DifferencesDto register, DifferenceWords words, string? caption)
    {
        var columns = Columns(register, words);
        return new Table(
            words.Sheet,
            "tblSkirtumai",
            caption,
            [.. columns.Select(column => words.Column(column.Name))],
            register.Rows.Select(row => (IReadOnlyList<Cell>)[.. columns.Select(column => column.Value(row))])
        );
    }

    private static List<(string Name, Func<DifferenceDto, Cell> Value)> Columns(
        DifferencesDto register,
        DifferenceWords words
    ) =>
        [
            ("report_year", _ => Cell.Of(register.Year)),
            ("task_no", row => Cell.Of(row.TaskNo)),
            ("measure_code", row => Cell.Of(row.MeasureCode)),
            ("action_no", row => Cell.Of(row.ActionNo)),
            ("subject", row => Cell.Of(words.Subject(row))),
            ("text", row => Cell.Of(row.Title)),
            ("criterion_text", row => Cell.Of(row.CriterionText)),
            ("target", row => Cell.Of(row.Target)),
            ("achieved", row => Cell.Of(row.Achieved)),
            ("unit", row => Cell.Of(row.Unit)),
            ("deviation_pct", row => Cell.Of(row.DeviationPercent)),
            ("difference", row => Cell.Of(words.Kinds(row))),
            ("status_suggested", row => Status(row.SuggestedStatus, words)),
            ("status_suggested_now", row => Status(row.SuggestedNow, words)),
            ("status_claimed", row => Status(row.ClaimedStatus, words)),
            ("status_final", row => Status(row.OfficialStatus, words)),
            ("status_justification", row => Cell.Of(row.Justification)),
            ("decided_by", row => Cell.Of(row.DecidedBy)),
            ("decided_at", row => Cell.Of((DateTimeOffset?)row.DecidedAt)),
        ];

    private static Cell Status(ImplementationStatus? status, DifferenceWords words) =>
        status is { } value ? Cell.Of(words.Annex.Of(value)) : Cell.Empty;
}
