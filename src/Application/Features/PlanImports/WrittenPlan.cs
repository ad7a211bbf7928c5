using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>The plan that a draft became (new, or added to), for what is written beside it in the same transaction.</summary>
/// <param name="Items">By row as cited: "01.02.03", "01.02.03/1".</param>
/// <param name="Years">Of the items, by row and year: tracked, saved by the caller.</param>
/// <param name="Obligations">By row, year and the executor's code: tracked, saved by the caller.</param>
/// <param name="Institutions">The register, with what the draft added to it, by code.</param>
internal sealed record WrittenPlan(
    Plan Plan,
    IReadOnlyDictionary<string, PlanItem> Items,
    IReadOnlyDictionary<(string Row, int Year), ItemYear> Years,
    IDictionary<(string Row, int Year, string Executor), Obligation> Obligations,
    IReadOnlyDictionary<string, Institution> Institutions
)
{
    /// <summary>
    /// What the plan asks of whom, by row and year. Obligations stand in a campaign: until a year has one, these are kept
    /// beside the plan, and whoever opens the year owes by them.
    /// </summary>
    public IReadOnlyDictionary<(string Row, int Year), ItemWording> Wordings { get; init; } =
        new Dictionary<(string Row, int Year), ItemWording>();

    /// <summary>How a draft's row is cited.</summary>
    public static string RowOf(DraftMeasure measure, DraftAction? action) =>
        action is null ? measure.Code : FormattableString.Invariant($"{measure.Code}/{action.No}");
}
