using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>The plan as approved: act, tasks with their criteria, measures, actions and the items that carry a criterion.</summary>
internal sealed class PlanStructure
{
    /// <summary>The annex of 2020 has no row of its own for 01.02.01; its title is in the plan's act, which is not at hand.</summary>
    private const string UnknownTitle = "Priemonės pavadinimas 2020 m. ataskaitos priede nenurodytas";

    private readonly SequentialIds _ids;
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);

    private PlanStructure(PlanDocument document, SequentialIds ids)
    {
        _ids = ids;
        var record = document.Plan;
        var act = record.ApprovingAct;
        Plan = new Plan(
            ids.Next(),
            record.TitleLt,
            record.PeriodFrom,
            record.PeriodTo,
            new LegalAct(act.IssuerLt, act.TypeLt, act.Number, act.Date)
        );
        Policy = new PolicyVersion(
            Plan.Id,
            version: 1,
            new DateOnly(record.PeriodFrom, 1, 1),
            validTo: null,
            AssessmentPolicy.TwentyTwentyPractice
        );
    }

    public Plan Plan { get; }

    public PolicyVersion Policy { get; }

    public Dictionary<int, PlanTask> Tasks { get; } = [];

    public IReadOnlyCollection<Measure> Measures => _measures.Values;

    public List<PlanAction> Actions { get; } = [];

    /// <summary>By <see cref="ItemRecord.Key"/>, in the plan's order.</summary>
    public Dictionary<string, PlanItem> Items { get; } = new(StringComparer.Ordinal);

    public static PlanStructure Of(PlanDocument document, Supplement supplement, SequentialIds ids)
    {
        var structure = new PlanStructure(document, ids);
        foreach (var task in document.Tasks)
        {
            structure.AddTask(task);
        }

        foreach (var item in document.Items)
        {
            structure.AddItem(item, supplement);
        }

        return structure;
    }

    public void AddTo(AppDbContext db)
    {
        db.Add(Plan);
        db.Add(Policy);
        db.AddRange(Tasks.Values);
        db.AddRange(Measures);
        db.AddRange(Actions);
        db.AddRange(Items.Values);
    }

    private void AddTask(TaskRecord record)
    {
        var task = new PlanTask(_ids.Next(), Plan.Id, record.No, record.Code, record.TitleLt);
        var criterion = record.Criterion;
        task.SetCriterion(
            criterion.TextLt,
            Vocabulary.CriterionKind(criterion.Type),
            criterion.Target.AsNumber(),
            criterion.Unit
        );
        Tasks.Add(record.No, task);
    }

    private void AddItem(ItemRecord record, Supplement supplement)
    {
        var task = Tasks[record.Task];
        var measure = MeasureOf(record, task, supplement);
        PlanAction? action = null;
        if (record.ActionNo is { } no)
        {
            action = new PlanAction(_ids.Next(), Plan.Id, measure.Id, no, record.TitleLt);
            Actions.Add(action);
        }

        Items.Add(
            record.Key,
            new PlanItem(_ids.Next(), Plan.Id, task.Id, measure.Id, action?.Id, record.No, record.IsMunicipal)
        );
    }

    private Measure MeasureOf(ItemRecord record, PlanTask task, Supplement supplement)
    {
        if (_measures.TryGetValue(record.MeasureCode, out var known))
        {
            return known;
        }

        var printed = supplement.PrintedCodes.FirstOrDefault(code => code.TrimEnd('.') == record.MeasureCode);
        var title = record.ActionNo is null ? record.TitleLt : record.ParentTitleLt ?? UnknownTitle;
        var measure = new Measure(_ids.Next(), Plan.Id, task.Id, printed ?? record.MeasureCode, title);
        _measures.Add(measure.Code, measure);
        return measure;
    }
}
