using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>The annex of what was read, as the year would answer it once it is saved.</summary>
internal static class DraftedAnnex
{
    private static readonly Dictionary<string, Institution> Register = Oracle.Register().ToDictionary(i => i.Code);

    /// <param name="like">Where what stands around the table comes from.</param>
    public static AnnexDto Of(PlanDraft draft, AnnexDto like) =>
        like with
        {
            Tasks = [.. draft.Tasks.Select(t => new AnnexTaskDto(t.No, t.Title))],
            Rows =
            [
                .. from task in draft.Tasks
                from measure in task.Measures
                from row in RowsOf(task.No, measure)
                select row,
            ],
        };

    private static IEnumerable<AnnexRowDto> RowsOf(int task, DraftMeasure measure)
    {
        if (measure.Item is { } own)
        {
            yield return Row(task, measure, null, own);
        }

        foreach (var action in measure.Actions)
        {
            yield return Row(task, measure, action, action.Item);
        }
    }

    private static AnnexRowDto Row(int task, DraftMeasure measure, DraftAction? action, DraftItem item)
    {
        var result = item.Result!;
        var parts = Parts(item, result).ToList();
        var status = result.Status ?? ImplementationStatus.Pending;
        return new AnnexRowDto
        {
            ItemId = Guid.NewGuid(),
            TaskNo = task,
            MeasureCode = measure.Code,
            ActionNo = action?.No,
            Title = action?.Title ?? measure.Title,
            ParentTitle = action is null ? null : measure.Title,
            IsMunicipal = item.IsMunicipal,
            Executors = item.IsMunicipal ? ["Savivaldybės"] : [.. item.Executors.Select(e => e.Code!)],
            CriterionText = item.Years.Single(y => y.Year == 2020).Criterion.Text,
            Criterion = new AnnexCriterionDto(CriterionKind.None, null, null, null),
            SuggestedStatus = status,
            OfficialStatus = status,
            Status = status,
            StatusOrigin = "official",
            Justification = result.Justification,
            Reasons = [],
            ResultText = parts is [{ Text: { } only }] ? only : null,
            ExecutorResults = parts,
        };
    }

    private static IEnumerable<AnnexExecutorResultDto> Parts(DraftItem item, DraftResult result)
    {
        var told = result.Parts.ToDictionary(p => p.Code!);
        var together = item.Executors.Where(e => !told.ContainsKey(e.Code!)).ToList();
        foreach (var executor in item.Executors.Select(e => e.Code!).Union(told.Keys))
        {
            var institution = Register[executor];
            yield return told.TryGetValue(executor, out var part)
                ? RandomAnnex.Part(
                    institution,
                    part.Status ?? result.Status ?? ImplementationStatus.NotAssessed,
                    part.NotReported || part.NothingPlanned ? ReportState.NotStarted : ReportState.Accepted,
                    part.Text
                ) with
                {
                    PlannedKind = part.NothingPlanned ? PlannedKind.Nothing : PlannedKind.NotStated,
                }
                : RandomAnnex.Part(
                    institution,
                    result.Status ?? ImplementationStatus.NotAssessed,
                    executor == together[0].Code ? ReportState.Accepted : ReportState.NotStarted,
                    executor == together[0].Code ? result.Text : null
                ) with
                {
                    AnsweredWith = executor == together[0].Code ? null : together[0].Code,
                };
        }
    }
}
