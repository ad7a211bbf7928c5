using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>The tidy tables: one thing per row, one meaning per column, an unknown left empty.</summary>
internal static class DataSheets
{
    private sealed record Part(AnnexRowDto Row, AnnexExecutorResultDto Result);

    private sealed record StatedReason(AnnexRowDto Row, AnnexExecutorResultDto? Result, Reason Reason);

    public static Table Parts(AnnexContext annex) =>
        Columns.Table(
            annex.Words.DataSheet,
            "tblDuomenys",
            annex.Words.DataCaption(annex.Annex.Year),
            annex,
            [
                .. ItemKey<Part>(part => part.Row),
                new("text", (part, _) => Cell.Of(part.Row.Title)),
                new("executor_code", (part, _) => Cell.Of(part.Result.Executor)),
                new("executor_name", (part, _) => Cell.Of(part.Result.ExecutorName)),
                new("executor_type", (part, context) => Kind(part.Result.Executor, context)),
                new("criterion_text", (part, _) => Cell.Of(part.Row.CriterionText)),
                new("criterion_type", (part, context) => Cell.Of(context.Words.Of(part.Row.Criterion.Kind))),
                new("unit", (part, _) => Cell.Of(part.Row.Criterion.Unit)),
                new("target", (part, _) => Cell.Of(part.Row.Criterion.Target)),
                new("target_date", (part, _) => Cell.Of(part.Row.Criterion.Deadline)),
                new("planned_kind", (part, context) => Cell.Of(context.Words.Of(part.Result.PlannedKind))),
                new("planned", (part, _) => Cell.Of(part.Result.PlannedCount)),
                new("achieved", (part, _) => Achieved(part.Result)),
                new("achieved_date", (part, _) => Cell.Of(part.Result.AchievedDate)),
                new("achieved_pct", (part, _) => Cell.Of(Percent(part.Result))),
                new("submission_state", (part, context) => Cell.Of(context.Words.Of(part.Result.State))),
                new("submitted_at", (part, _) => Cell.Of(part.Result.SubmittedAt)),
                new("status_part", (part, context) => Cell.Of(context.Words.Of(part.Result.Status))),
                new("status_claimed", (part, context) => Columns.Status(part.Result.ClaimedStatus, context.Words)),
                new("reasons", (part, context) => Columns.Reasons(part.Result.Reasons, context.Words)),
                new(
                    "result_text",
                    (part, _) => AnnexContext.IsHandedIn(part.Result) ? Cell.Of(part.Result.Text) : Cell.Empty
                ),
                new("evidence_count", (part, _) => Cell.Of(part.Result.EvidenceCount)),
                new("evidence_urls", (part, _) => Cell.Of(string.Join(" | ", part.Result.EvidenceUrls ?? []))),
                new("allocated_eur", (part, _) => Cell.Of(part.Result.AllocatedEur)),
                new("spent_eur", (part, _) => Cell.Of(part.Result.SpentEur)),
                new("spent_known", (part, context) => Cell.Of(context.Words.YesNo(part.Result.SpentEur is not null))),
                new("item_achieved", (part, _) => Cell.Of(part.Row.Achieved)),
                new("status_suggested", (part, context) => Cell.Of(context.Words.Of(part.Row.SuggestedStatus))),
                new("status_final", (part, context) => Columns.Status(part.Row.OfficialStatus, context.Words)),
                new("status_origin", (part, context) => Cell.Of(context.Words.Origin(part.Row.StatusOrigin))),
                new("status_justification", (part, _) => Cell.Of(part.Row.Justification)),
                new("published_version", (_, context) => Cell.Of(context.Annex.Version)),
                new("item_id", (part, _) => Cell.Of(part.Row.ItemId.ToString())),
                new("obligation_id", (part, _) => Cell.Of(part.Result.ObligationId.ToString())),
            ],
            annex.Rows.SelectMany(row => annex.Ordered(row).Select(result => new Part(row, result)))
        );

    public static Table Municipalities(AnnexContext annex) =>
        Columns.Table(
            annex.Words.MunicipalitiesSheet,
            "tblSavivaldybes",
            annex.Words.MunicipalitiesCaption(annex.Annex.Year),
            annex,
            [
                new Column<MunicipalityTally>("executor_name", (one, _) => Cell.Of(one.Name)),
                new("executor_code", (one, _) => Cell.Of(one.Code)),
                new("executor_type", (one, context) => Kind(one.Code, context)),
                new("parts_expected", (one, _) => Cell.Of(one.Expected)),
                new("parts_submitted", (one, _) => Cell.Of(one.Submitted)),
                new("parts_not_submitted", (one, _) => Cell.Of(one.Expected - one.Submitted)),
                new("parts_nothing_planned", (one, _) => Cell.Of(one.NothingPlanned)),
                new("implemented", (one, _) => Cell.Of(one.Count(ImplementationStatus.Implemented))),
                new("partially_implemented", (one, _) => Cell.Of(one.Count(ImplementationStatus.PartiallyImplemented))),
                new("not_implemented", (one, _) => Cell.Of(one.Count(ImplementationStatus.NotImplemented))),
                new("not_assessed", (one, _) => Cell.Of(one.Count(ImplementationStatus.NotAssessed))),
                new("pending", (one, _) => Cell.Of(one.Count(ImplementationStatus.Pending))),
                new("allocated_eur", (one, context) => Cell.Of(context.Institution(one.Code)?.AllocatedEur)),
                new("spent_eur", (one, context) => Cell.Of(context.Institution(one.Code)?.SpentEur)),
                new("spent_stated_by", (one, _) => Cell.Of(one.SpentStated)),
            ],
            MunicipalityTally.Of(annex)
        );

    /// <summary>One row per item, so that no amount stands in two rows; what executors stated is counted, not spread.</summary>
    public static Table Money(AnnexContext annex) =>
        Columns.Table(
            annex.Words.MoneySheet,
            "tblLesos",
            annex.Words.MoneyCaption(annex.Annex.Year),
            annex,
            [
                .. ItemKey<AnnexRowDto>(row => row),
                new("text", (row, _) => Cell.Of(row.Title)),
                new("executors", (row, _) => Cell.Of(string.Join(", ", row.Executors))),
                new("budget_planned_eur", (row, _) => Cell.Of(row.PlannedEur)),
                new("allocated_eur", (row, _) => Cell.Of(row.AllocatedEur)),
                new("spent_eur", (row, _) => Cell.Of(row.SpentEur)),
                new("spent_known", (row, context) => Cell.Of(context.Words.YesNo(row.SpentEur is not null))),
                new(
                    "spent_stated_by",
                    (row, _) => Cell.Of(row.ExecutorResults.Count(part => part.SpentEur is not null))
                ),
                new("parts_expected", (row, _) => Cell.Of(row.ExecutorResults.Count(AnnexContext.IsExpected))),
                new("item_id", (row, _) => Cell.Of(row.ItemId.ToString())),
            ],
            annex.Rows
        );

    public static Table Reasons(AnnexContext annex) =>
        Columns.Table(
            annex.Words.ReasonsSheet,
            "tblPriezastys",
            annex.Words.ReasonsCaption(annex.Annex.Year),
            annex,
            [
                .. ItemKey<StatedReason>(one => one.Row),
                new("text", (one, _) => Cell.Of(one.Row.Title)),
                new("executor_code", (one, _) => Cell.Of(one.Result?.Executor)),
                new("executor_name", (one, _) => Cell.Of(one.Result?.ExecutorName)),
                new("reason_code", (one, _) => Cell.Of(AnnexWords.Codes.Of(one.Reason))),
                new("reason", (one, context) => Cell.Of(context.Words.Of(one.Reason))),
                new("status", (one, context) => Cell.Of(context.Words.Of(one.Row.Status))),
            ],
            annex.Rows.SelectMany(row => StatedReasons(row, annex))
        );

    /// <summary>A reason is listed with the executor who gave it; one that only the item has stands without an executor.</summary>
    private static IEnumerable<StatedReason> StatedReasons(AnnexRowDto row, AnnexContext annex)
    {
        var parts = annex
            .Ordered(row)
            .SelectMany(part => part.Reasons.Select(reason => new StatedReason(row, part, reason)))
            .ToList();
        var own = row
            .Reasons.Where(reason => parts.TrueForAll(part => part.Reason != reason))
            .Select(reason => new StatedReason(row, null, reason));
        return own.Concat(parts);
    }

    private static IEnumerable<Column<T>> ItemKey<T>(Func<T, AnnexRowDto> item) =>
        [
            new("report_year", (_, context) => Cell.Of(context.Annex.Year)),
            new("task_no", (one, _) => Cell.Of(item(one).TaskNo)),
            new("task_title", (one, context) => Cell.Of(context.TaskTitle(item(one).TaskNo))),
            new("measure_code", (one, _) => Cell.Of(item(one).MeasureCode)),
            new("action_no", (one, _) => Cell.Of(item(one).ActionNo)),
        ];

    private static Cell Kind(string code, AnnexContext context) =>
        context.Institution(code) is { } institution ? Cell.Of(context.Words.Of(institution.Kind)) : Cell.Empty;

    /// <summary>A planned zero has no percentage: it is "not computable", never 0.</summary>
    private static decimal? Percent(AnnexExecutorResultDto part) =>
        part is { PlannedKind: PlannedKind.Number, PlannedCount: > 0, Achieved: { } achieved }
            ? Math.Round(achieved / part.PlannedCount.Value * 100, 1, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Few people are never told exactly (domain.md 13).</summary>
    private static Cell Achieved(AnnexExecutorResultDto part) =>
        part.AchievedShown == Shown.BelowFive ? Cell.Of("<5") : Cell.Of(part.Achieved);
}
