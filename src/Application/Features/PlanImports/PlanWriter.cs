using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>
/// Adds to a plan what a draft has and it has not, and changes what the draft words otherwise. Nothing is taken away, and
/// years whose reporting is closed stay as they were judged.
/// </summary>
/// <param name="amendment">Null for a plan that is new, and for a document that changes nothing of the plan.</param>
internal sealed class PlanWriter(
    IAppDbContext db,
    AmendmentBook book,
    UseCase useCase,
    StoredPlan stored,
    IReadOnlyDictionary<string, Institution> register,
    Amendment? amendment,
    bool isNew
)
{
    private readonly List<(ItemYear Year, long Version, ItemWording Was, ItemWording Becomes)> _amended = [];
    private int _ids;
    private int _position;

    public List<string> Added { get; } = [];

    /// <summary>"01.02.03 (2021)".</summary>
    public List<string> Changed { get; } = [];

    public List<string> LeftAsItWas { get; } = [];

    public async Task WriteAsync(PlanDraft draft, CancellationToken ct)
    {
        var compared = new PlanComparison(stored, register).Compare(draft);
        AddStructure(draft);
        foreach (var year in compared)
        {
            Write(year);
        }

        RequireAct();
        await db.SaveChangesAsync(ct);
        foreach (var (year, version, was, becomes) in _amended)
        {
            await book.RecordAsync(year, (version, was), becomes, amendment!.Id, ct);
        }
    }

    public WrittenPlan Written() =>
        new(stored.Plan, stored.Items, stored.Years, stored.Obligations, register) { Wordings = stored.Wordings };

    private void RequireAct()
    {
        if (!isNew && amendment is null && Added.Count + Changed.Count > 0)
        {
            throw ProblemException.Rule(
                "amendment_required",
                "Dokumentas keičia patvirtintą planą, o šis keičiamas tik teisės aktu: nurodykite jo pavadinimą ar numerį ir datą.",
                "The document changes an approved plan, which changes only by a legal act: give its name or number and date."
            );
        }
    }

    private void AddStructure(PlanDraft draft)
    {
        _position = stored.Items.Values.Select(i => i.Position).DefaultIfEmpty(0).Max();
        foreach (var task in draft.Tasks)
        {
            var at = TaskOf(task);
            foreach (var measure in task.Measures)
            {
                var of = MeasureOf(measure, at);
                if (measure.Item is { } own)
                {
                    AddItem(WrittenPlan.RowOf(measure, null), of, action: null, own);
                }

                foreach (var action in measure.Actions)
                {
                    AddItem(WrittenPlan.RowOf(measure, action), of, ActionOf(action, of), action.Item);
                }
            }
        }
    }

    private PlanTask TaskOf(DraftTask task)
    {
        if (!stored.Tasks.TryGetValue(task.No, out var known))
        {
            known = new PlanTask(NextId(), stored.Plan.Id, task.No, CodeOf(task), task.Title.Trim());
            if (task.Criterion is { } criterion)
            {
                known.SetCriterion(criterion.Text ?? "", criterion.Kind, criterion.Target, criterion.Unit);
            }

            stored.Tasks.Add(task.No, known);
            db.Tasks.Add(known);
        }

        return known;
    }

    /// <summary>What the codes of its measures share: "01.02".</summary>
    private static string CodeOf(DraftTask task)
    {
        var heads = task.Measures.Select(m => m.Code[..m.Code.LastIndexOf('.')]).Distinct().ToList();
        return heads is [var one] ? one : FormattableString.Invariant($"{task.No:00}");
    }

    private Measure MeasureOf(DraftMeasure measure, PlanTask task)
    {
        if (!stored.Measures.TryGetValue(measure.Code, out var known))
        {
            known = new Measure(NextId(), stored.Plan.Id, task.Id, measure.PrintedCode.Trim(), measure.Title.Trim());
            stored.Measures.Add(known.Code, known);
            db.Measures.Add(known);
        }

        return known;
    }

    private PlanAction ActionOf(DraftAction action, Measure measure)
    {
        if (!stored.Actions.TryGetValue((measure.Id, action.No), out var known))
        {
            known = new PlanAction(NextId(), stored.Plan.Id, measure.Id, action.No, action.Title.Trim());
            stored.Actions.Add((measure.Id, action.No), known);
            db.Actions.Add(known);
        }

        return known;
    }

    private void AddItem(string row, Measure measure, PlanAction? action, DraftItem item)
    {
        if (stored.Items.ContainsKey(row))
        {
            return;
        }

        var added = new PlanItem(
            NextId(),
            stored.Plan.Id,
            measure.TaskId,
            measure.Id,
            action?.Id,
            ++_position,
            item.IsMunicipal
        );
        stored.Items.Add(row, added);
        db.Items.Add(added);
        Added.Add(row);
    }

    private void Write(ComparedYear compared)
    {
        var key = (Row: compared.Row.Cited, compared.Year.Year);
        if (stored.IsClosed(key.Year))
        {
            if (!compared.IsSame)
            {
                LeftAsItWas.Add(Said(key));
            }

            return;
        }

        if (compared.Was is null)
        {
            Add(key, compared.Becomes);
        }
        else if (!compared.IsSame)
        {
            Amend(key, compared.Was, compared.Becomes);
        }
    }

    private void Add((string Row, int Year) key, ItemWording wording)
    {
        var item = stored.Items[key.Row];
        var year = new ItemYear(item, key.Year, wording.Title, wording.Criterion, wording.PlannedEur);
        stored.Years.Add(key, year);
        stored.Wordings.Add(key, wording);
        db.ItemYears.Add(year);
        db.ItemYearVersions.Add(
            new ItemYearVersion(
                year,
                year.Version,
                amendment?.Id,
                wording.ToCanonicalJson(),
                useCase.Actor.Name,
                useCase.Now
            )
        );
        Owe(key, year, wording);
        if (!Added.Contains(key.Row))
        {
            Added.Add(Said(key));
        }
    }

    private void Amend((string Row, int Year) key, ItemWording was, ItemWording becomes)
    {
        var year = stored.Years[key];
        _amended.Add((year, year.Version, was, becomes));
        year.Amend(becomes.Title, becomes.Criterion, becomes.PlannedEur);
        year.JudgeOver(becomes.Span);
        stored.Wordings[key] = becomes;
        Owe(key, year, becomes);
        Changed.Add(Said(key));
        useCase.Audit($"item/{year.ItemId}/{year.Year}", was, becomes, amendment?.Cited);
    }

    /// <summary>Who owes what, where the year's reporting is already open for it.</summary>
    private void Owe((string Row, int Year) key, ItemYear year, ItemWording wording)
    {
        useCase.Touch(stored.Plan.Id, key.Year);
        if (!stored.Campaigns.ContainsKey(key.Year))
        {
            return;
        }

        foreach (var executor in wording.Executors)
        {
            if (!stored.Obligations.TryGetValue((key.Row, key.Year, executor.Code), out var obligation))
            {
                obligation = new Obligation(NextId(), year, register[executor.Code].Id, executor.Role);
                stored.Obligations.Add((key.Row, key.Year, executor.Code), obligation);
                db.Obligations.Add(obligation);
            }

            obligation.Plan(executor.PlannedKind, executor.PlannedValue, executor.PlannedEur, executor.Role);
        }
    }

    /// <summary>Ids in the document's order.</summary>
    private Guid NextId() => Guid.CreateVersion7(useCase.Now.AddMilliseconds(_ids++));

    private static string Said((string Row, int Year) key) => FormattableString.Invariant($"{key.Row} ({key.Year})");
}
