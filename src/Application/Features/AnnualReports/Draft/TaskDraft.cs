using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using static ActionPlanMonitor.Application.Features.AnnualReports.Text.ReportBlock;
using static ActionPlanMonitor.Application.Features.AnnualReports.Text.ReportInline;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Draft;

/// <summary>One task: criterion and status, rows and executors, what was not met and why, money.</summary>
internal static class TaskDraft
{
    public static IReadOnlyList<ReportBlock> Of(TaskOutcome task, AssessedYear year)
    {
        var (row, prefix) = (TaskFigures.Row(task, year), TaskFigures.Prefix(task.No));
        return
        [
            Paragraph(Criterion(row, prefix)),
            Paragraph([
                Figure("year"),
                Words(" uždavinį sudarė "),
                Figure($"{prefix}.items", FigureForm.Nominative),
                Words(": "),
                Figure($"{prefix}.statuses"),
                Words("."),
                .. TaskFigures.Items(task, year).SelectMany(i => i.Parts).Any()
                    ? [Words(" Vykdytojai – "), Figure($"{prefix}.executors", FigureForm.Codes), Words(".")]
                    : Array.Empty<ReportInline>(),
            ]),
            Paragraph(
                Words("Neįgyvendintos priemonės ir veiksmai: "),
                Figure($"{prefix}.not.list"),
                Words(". Iš dalies įgyvendintos priemonės ir veiksmai: "),
                Figure($"{prefix}.partially.list"),
                Words(". Priežastys: "),
                Figure($"{prefix}.reasons"),
                Words(". Išsamesnė informacija pateikta Priede.")
            ),
            Paragraph(
                Words("Uždavinio priemonėms ir veiksmams įgyvendinti "),
                Figure($"{prefix}.planned", FigureForm.Told),
                Words(", "),
                Figure($"{prefix}.spent", FigureForm.Told),
                Words("; panaudotos lėšos nurodytos prie "),
                Figure($"{prefix}.spent.coverage"),
                Words(".")
            ),
        ];
    }

    private static IReadOnlyList<ReportInline> Criterion(TaskRow row, string prefix) =>
        [
            .. row.CriterionText is null
                ? [Words("Atskiro uždavinio vertinimo kriterijaus Plane nėra. ")]
                : Array.Empty<ReportInline>(),
            .. (row.CriterionText, TaskFigures.HasNumber(row)) switch
            {
                (null, _) => Array.Empty<ReportInline>(),
                (_, true) =>
                [
                    Words("Plane numatytas uždavinio vertinimo kriterijus – "),
                    Figure($"{prefix}.criterion"),
                    Words(" ("),
                    Figure($"{prefix}.target"),
                    Words("). "),
                    Figure("year"),
                    Words(" pasiekta kriterijaus reikšmė – "),
                    Figure($"{prefix}.achieved"),
                    Words("; atsižvelgiant į tai, uždavinio vertinimo kriterijus "),
                    Figure($"{prefix}.reached"),
                    Words(", uždavinys "),
                    Figure($"{prefix}.status"),
                    Words("."),
                ],
                (_, false) =>
                [
                    Words("Plane numatytas uždavinio vertinimo kriterijus – "),
                    Figure($"{prefix}.criterion"),
                    Words(". "),
                    .. row.Judgement is null
                        ? Array.Empty<ReportInline>()
                        : [Words("Ministerijos vertinimas – "), Figure($"{prefix}.judgement"), Words(". ")],
                ],
            },
            .. TaskFigures.HasNumber(row) && row.CriterionText is not null
                ? Array.Empty<ReportInline>()
                :
                [
                    Words("Įgyvendintų ir iš dalies įgyvendintų priemonių ir veiksmų dalis – "),
                    Figure($"{prefix}.done.share"),
                    Words("; atsižvelgiant į tai, laikytina, kad uždavinys "),
                    Figure($"{prefix}.status"),
                    Words("."),
                ],
        ];
}
