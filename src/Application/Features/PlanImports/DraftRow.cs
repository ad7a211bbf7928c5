using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>One row of a draft: an item with the measure or action that it is of.</summary>
internal sealed record DraftRow(DraftTask Task, DraftMeasure Measure, DraftAction? Action, DraftItem Item)
{
    /// <summary>"01.02.03", "01.02.03/1".</summary>
    public string Cited => WrittenPlan.RowOf(Measure, Action);

    public string Title => (Action?.Title ?? Measure.Title).Trim();

    public static IEnumerable<DraftRow> Of(PlanDraft draft) =>
        from task in draft.Tasks
        from measure in task.Measures
        from row in Of(task, measure)
        select row;

    /// <summary>What the row asks for in one year, of whom.</summary>
    /// <param name="title">What it is called where the document does not say.</param>
    public ItemWording Wording(DraftYear year, IReadOnlyDictionary<string, Institution> register, string title = "")
    {
        var criterion = year.Criterion;
        return new ItemWording(
            Title.Length > 0 ? Title : title,
            new YearCriterion(
                Blank(criterion.Text),
                criterion.Kind,
                criterion.Direction,
                criterion.Kind == CriterionKind.PerExecutor ? Combination.All : Combination.Sum,
                criterion.Target,
                Blank(criterion.Unit),
                criterion.Deadline
            ),
            year.PlannedEur,
            Span: null,
            [.. ExecutorsOf(criterion).Select((code, i) => Executor(code, i, criterion))]
        );

        ExecutorWording Executor(string code, int at, DraftCriterion criterion)
        {
            var part = criterion.Parts.FirstOrDefault(p => p.Executor == code);
            var kind =
                part is null ? PlannedKind.NotStated
                : part.AsNeeded ? PlannedKind.AsNeeded
                : part.Target is null ? PlannedKind.NotStated
                : PlannedKind.Number;
            return new ExecutorWording(
                code,
                register[code].Name,
                at == 0 || Item.IsMunicipal ? ExecutorRole.Lead : ExecutorRole.Joint,
                kind,
                kind == PlannedKind.Number ? part!.Target : null,
                PlannedEur: null
            );
        }
    }

    /// <summary>Those that it names, and municipalities that only the split of the target names.</summary>
    private IEnumerable<string> ExecutorsOf(DraftCriterion criterion) =>
        Item
            .Executors.Select(e => e.Code)
            .OfType<string>()
            .Concat(Item.IsMunicipal ? criterion.Parts.Select(p => p.Executor) : [])
            .Distinct();

    private static IEnumerable<DraftRow> Of(DraftTask task, DraftMeasure measure)
    {
        if (measure.Item is { } own)
        {
            yield return new DraftRow(task, measure, null, own);
        }

        foreach (var action in measure.Actions)
        {
            yield return new DraftRow(task, measure, action, action.Item);
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
