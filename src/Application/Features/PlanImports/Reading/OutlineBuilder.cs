using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Which row is a task, a measure, an action, and what belongs to what.</summary>
internal sealed partial class OutlineBuilder(Doubts doubts)
{
    private readonly List<OutlinedTask> _tasks = [];
    private OutlinedTask? _task;
    private OutlinedMeasure? _measure;

    public IReadOnlyList<OutlinedTask> Build(IEnumerable<RawRow> rows)
    {
        foreach (var row in rows)
        {
            switch (row)
            {
                case RawTask task:
                    Take(task);
                    break;
                case RawItem item:
                    Take(item);
                    break;
                default:
                    break;
            }
        }

        return _tasks;
    }

    private void Take(RawTask row)
    {
        var no = row.No ?? (_tasks.Count == 0 ? 1 : _tasks.Max(t => t.No) + 1);
        _measure = null;
        _task = _tasks.Find(t => t.No == no);
        if (_task is null)
        {
            _tasks.Add(_task = new OutlinedTask(no, row.Title, row));
        }
        else if (!_task.Title.Equals(row.Title, StringComparison.OrdinalIgnoreCase))
        {
            Look(
                "task_twice",
                row.Place,
                DoubtField.Title,
                row.Title,
                Speech.Say(
                    $"{no} uždavinys jau buvo, pavadintas kitaip.",
                    $"Task {no} stood before, with another title."
                ),
                _task.Title
            );
        }
    }

    private void Take(RawItem row)
    {
        var code = row.CodeStandsAbove || row.Code.IsEmpty ? null : PlanCode.Of(row.Code.Text);
        if (code is null && !row.Code.IsEmpty && !row.CodeStandsAbove)
        {
            doubts.Decide(
                "code_unclear",
                null,
                row.Code.Place,
                DoubtField.Code,
                row.Code.Text,
                Speech.Say("Tai ne priemonės kodas.", "This is no code of a measure.")
            );
        }

        if (code is { WasRepaired: true })
        {
            doubts.Look(
                "code_repaired",
                code.Measure,
                row.Code.Place,
                DoubtField.Code,
                row.Code.Text,
                Speech.Say(
                    "Kode buvo ne skaitmenys ar ne taškai.",
                    "There were other characters than digits and dots in the code."
                ),
                code.Measure
            );
        }

        if (code?.Measure is not { } measure)
        {
            TakeAction(row, code?.Action);
        }
        else if (code.Action is { } action)
        {
            EnterMeasure(code, measure, row, title: "", own: null);
            AddAction(row, action, ActionMark.Of(TitleOf(row))?.Rest ?? TitleOf(row));
        }
        else if (ActionOf(measure) is { } no)
        {
            AddAction(row, no, ActionMark.Of(TitleOf(row))?.Rest ?? TitleOf(row));
        }
        else
        {
            TakeMeasure(code, measure, row);
        }
    }

    private void TakeMeasure(PlanCode code, string measure, RawItem row)
    {
        var title = TitleOf(row);
        var starts = ActionMark.StartsIn(title);
        if (starts.Count == 0)
        {
            EnterMeasure(code, measure, row, title.TrimEnd(':', ' '), own: row);
            return;
        }

        EnterMeasure(code, measure, row, title[..starts[0]].Trim(' ', ':', '.', '\n'), own: null);
        AddActions(row, title, starts);
    }

    private void TakeAction(RawItem row, int? numbered)
    {
        if (_measure is null)
        {
            doubts.Decide(
                "row_without_measure",
                null,
                row.Place,
                DoubtField.Code,
                row.Title.Text,
                Speech.Say(
                    "Neaišku, kuriai priemonei priklauso eilutė be kodo, todėl ji nepaimta.",
                    "It is not clear which measure a row without a code belongs to, so it was left out."
                )
            );
            return;
        }

        var title = TitleOf(row);
        var starts = ActionMark.StartsIn(title);
        if (starts.Count > 1)
        {
            AddActions(row, title, starts);
            return;
        }

        var mark = ActionMark.Of(title);
        var no = mark?.No ?? numbered;
        if (no is null || mark is { IsPlain: false })
        {
            doubts.Look(
                "action_not_named",
                _measure.Code,
                row.Place,
                DoubtField.Title,
                title,
                Speech.Say(
                    "Eilutė be kodo ir be žodžio „veiksmas“ palaikyta veiksmu.",
                    "A row without a code and without the word “veiksmas” was taken as an action."
                )
            );
        }

        AddAction(
            row,
            no ?? (_measure.Actions.Count == 0 ? 1 : _measure.Actions.Max(a => a.No) + 1),
            mark?.Rest ?? title
        );
    }

    /// <summary>Actions in the cell of their measure, or several in one cell: each takes its own line of the criteria.</summary>
    private void AddActions(RawItem row, string title, IReadOnlyList<int> starts)
    {
        var lines = row
            .Values.Where(v => v.Column == ValueColumn.Criterion)
            .SelectMany(v => v.Cell.Paragraphs)
            .ToList();
        var isSplit =
            starts.Count > 1
            && lines.Count == starts.Count
            && row.Values.Count(v => v.Column == ValueColumn.Criterion) == 1;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : title.Length;
            var mark = ActionMark.Of(title[starts[i]..end])!;
            var at = i;
            var own = isSplit
                ? row with
                {
                    Values =
                    [
                        .. row.Values.Select(v =>
                            v.Column == ValueColumn.Criterion
                                ? v with
                                {
                                    Cell = v.Cell with { Paragraphs = [lines[at]] },
                                }
                                : v
                        ),
                    ],
                }
                : row;
            AddAction(own, mark.No, mark.Rest);
        }

        if (starts.Count > 1)
        {
            doubts.Decide(
                "actions_in_one_row",
                _measure!.Code,
                row.Place,
                DoubtField.Criterion,
                title,
                Speech.Say(
                    "Viename langelyje keli veiksmai: patikrinkite kiekvieno kriterijų ir rezultatą.",
                    "There are several actions in one cell: check the criterion and the result of each."
                )
            );
        }
    }

    private void EnterMeasure(PlanCode code, string measure, RawItem row, string title, RawItem? own)
    {
        EnterTask(code, measure, row);
        _measure = _task!.Measures.Find(m => m.Code == measure);
        if (_measure is not null && own is null)
        {
            return;
        }

        if (_measure is not null)
        {
            doubts.Decide(
                "code_twice",
                measure,
                row.Code.Place,
                DoubtField.Code,
                row.Code.Text,
                Speech.Say("Toks kodas jau buvo.", "The same code stood before."),
                _measure.Title
            );
        }

        _measure = new OutlinedMeasure(measure, code.Printed, title) { Row = own };
        _task.Measures.Add(_measure);
        if (title.Length == 0)
        {
            doubts.Decide(
                "measure_without_title",
                measure,
                row.Place,
                DoubtField.Title,
                row.Code.Text,
                Speech.Say(
                    "Prie kodo – tik veiksmas: priemonės pavadinimo dokumente nėra.",
                    "Only an action stands at the code: the document has no title of the measure."
                ),
                Speech.Say("Įrašykite pavadinimą iš plano.", "Enter the title from the plan.")
            );
        }
    }

    private void EnterTask(PlanCode code, string measure, RawItem row)
    {
        if (_task is null)
        {
            var no = code.Task ?? 1;
            _tasks.Add(_task = new OutlinedTask(no, "", row: null));
            doubts.Decide(
                "task_without_title",
                measure,
                row.Place,
                DoubtField.Title,
                row.Code.Text,
                Speech.Say($"{no} uždavinio pavadinimo dokumente nėra.", $"The document has no title of task {no}."),
                Speech.Say("Įrašykite pavadinimą iš plano.", "Enter the title from the plan.")
            );
        }
        else if (code.Task is { } said && said != _task.No)
        {
            doubts.Look(
                "code_of_other_task",
                measure,
                row.Code.Place,
                DoubtField.Code,
                row.Code.Text,
                Speech.Say(
                    $"Kodas – lyg {said} uždavinio, o eilutė stovi prie {_task.No} uždavinio.",
                    $"The code is like one of task {said}, and the row stands under task {_task.No}."
                ),
                Speech.Say($"Palikta prie {_task.No} uždavinio.", $"It was left under task {_task.No}.")
            );
        }
    }

    /// <summary>"01.02.03.1" right under 01.02.03 is its first action.</summary>
    private int? ActionOf(string code) =>
        _measure is not null
        && code.StartsWith(_measure.Code + ".", StringComparison.Ordinal)
        && PlanCode.Of(code[(_measure.Code.Length + 1)..]) is { Measure: null, Action: { } no }
            ? no
            : null;

    private void AddAction(RawItem row, int no, string title)
    {
        if (_measure!.Actions.Exists(a => a.No == no))
        {
            doubts.Decide(
                "action_twice",
                FormattableString.Invariant($"{_measure.Code}/{no}"),
                row.Place,
                DoubtField.Code,
                title,
                Speech.Say($"{no} veiksmas jau buvo.", $"Action {no} stood before.")
            );
        }

        _measure.Actions.Add(new OutlinedAction(no, title.Trim(), row));
    }

    private void Look(string code, CellPlace place, string field, string found, string message, string? proposal) =>
        doubts.Look(code, null, place, field, found, message, proposal);

    private static string TitleOf(RawItem row) => Spaces().Replace(row.Title.Text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
