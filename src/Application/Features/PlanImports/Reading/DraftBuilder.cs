using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>From outlined rows to the draft of a plan.</summary>
internal sealed class DraftBuilder
{
    private readonly ExecutorCell _executors;
    private readonly ItemYears _years;
    private readonly CriterionReader _criteria;
    private readonly ResultReader _results;
    private readonly Doubts _doubts;
    private readonly int? _resultsYear;
    private readonly int _firstYear;
    private ExecutorsRead? _above;

    /// <param name="years">Those that a column without a year is for.</param>
    public DraftBuilder(ExecutorMatcher matcher, Doubts doubts, IReadOnlyList<int> years, int? resultsYear)
    {
        _executors = new ExecutorCell(matcher, doubts);
        _criteria = new CriterionReader(matcher);
        _years = new ItemYears(_criteria, doubts, years);
        _results = new ResultReader(matcher, doubts);
        _doubts = doubts;
        _resultsYear = resultsYear;
        _firstYear = years.Count > 0 ? years[0] : 2000;
    }

    public IReadOnlyList<DraftTask> Build(IEnumerable<OutlinedTask> tasks) => [.. tasks.Select(Task)];

    private DraftTask Task(OutlinedTask task) =>
        new()
        {
            No = task.No,
            Title = task.Title,
            Criterion = task.Row?.Criterion is { IsEmpty: false } cell ? Criterion(task, cell) : null,
            Measures = [.. task.Measures.Select(Measure)],
        };

    private DraftCriterion Criterion(OutlinedTask task, RawCell cell)
    {
        var reading = _criteria.Read(cell.Text, new CriterionContext(_firstYear, [], IsMunicipal: false));
        foreach (var doubt in reading.Doubts)
        {
            _doubts.Look(
                doubt.Code,
                null,
                cell.Place,
                doubt.Field,
                $"{task.No}: {cell.Text}",
                doubt.Message,
                doubt.Proposal
            );
        }

        return reading.Criterion;
    }

    private DraftMeasure Measure(OutlinedMeasure measure)
    {
        DraftItem? item = null;
        if (measure.Row is { } row)
        {
            var carries = Carries(row);
            if (carries || measure.Actions.Count == 0)
            {
                item = Item(row, measure.Code);
            }
            else
            {
                Remember(row, measure.Code);
            }
        }

        var actions = measure.Actions.Select(a => new DraftAction(
            a.No,
            a.Title,
            Item(a.Row, FormattableString.Invariant($"{measure.Code}/{a.No}"))
        ));
        return new DraftMeasure(measure.Code, measure.PrintedCode, measure.Title, item, [.. actions]);
    }

    private static bool Carries(RawItem row) =>
        row.Values.Any(v =>
            v.Column is ValueColumn.Criterion or ValueColumn.Target && !CriterionReader.NothingSaid(v.Cell.Text)
        ) || row.Result is { IsEmpty: false };

    private DraftItem Item(RawItem row, string cited)
    {
        var executors = Executors(row, cited);
        var item = new DraftItem
        {
            IsMunicipal = executors.IsMunicipal,
            Executors = executors.Executors,
            Years = _years.Read(row, cited, executors),
        };
        if (_resultsYear is not null && row.Result is { } result)
        {
            item = item with { Result = _results.Read(result, cited, item) };
        }

        if (!Carries(row))
        {
            _doubts.Look(
                "criterion_missing",
                cited,
                row.Place,
                DoubtField.Criterion,
                row.Title.Text,
                Speech.Say("Vertinimo kriterijus nenurodytas.", "No evaluation criterion is given."),
                Speech.Say("Palikta be kriterijaus.", "It was left without one.")
            );
        }

        if (item is { IsMunicipal: true, Executors.Count: 0, Result: null or { Parts.Count: 0 } })
        {
            _doubts.Look(
                "municipalities_not_named",
                cited,
                row.Executors.Place,
                DoubtField.Executors,
                row.Executors.Text,
                Speech.Say(
                    "Savivaldybės neišvardytos: kol jos nepridėtos, eilutės niekas neprivalo teikti.",
                    "The municipalities are not named: until they are added, nobody owes the row."
                )
            );
        }

        return item;
    }

    private ExecutorsRead Executors(RawItem row, string cited)
    {
        if (row.Inherited != InheritedExecutors.Empty)
        {
            return _above = _executors.Read(row.Executors, cited);
        }

        if (_above is null or { Executors.Count: 0, IsMunicipal: false })
        {
            _doubts.Decide(
                "executor_missing",
                cited,
                row.Executors.Place,
                DoubtField.Executors,
                row.Title.Text,
                Speech.Say("Vykdytojas nenurodytas.", "No executor is given.")
            );
            return new ExecutorsRead([], IsMunicipal: false);
        }

        _doubts.Look(
            "executor_from_above",
            cited,
            row.Executors.Place,
            DoubtField.Executors,
            row.Title.Text,
            Speech.Say("Vykdytojo langelis tuščias.", "The executor's cell is empty."),
            Speech.Say(
                $"Paimtas ankstesnės eilutės vykdytojas: {Named(_above)}.",
                $"The executor of the row above was taken: {Named(_above)}."
            )
        );
        return _above;
    }

    /// <summary>A measure that only heads its actions still says who carries them out.</summary>
    private void Remember(RawItem row, string cited)
    {
        if (row.Inherited != InheritedExecutors.Empty)
        {
            _above = _executors.Read(row.Executors, cited);
        }
    }

    private static string Named(ExecutorsRead read) =>
        read.Executors.Count == 0
            ? Speech.Say("savivaldybės", "municipalities")
            : string.Join(", ", read.Executors.Select(e => e.Code ?? e.Printed));
}
