using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>
/// From the tables of a document to the rows of a plan: columns in any order, tables and rows that pages cut apart, merged
/// cells, headings repeated or standing after the first task.
/// </summary>
internal sealed partial class PlanTableReader(Doubts doubts)
{
    private const int LongestCriterion = 300;

    private readonly List<string> _words = [];
    private readonly List<RawRow> _rows = [];
    private readonly Dictionary<int, RawCell> _above = [];
    private readonly HashSet<string> _notKept = new(StringComparer.Ordinal);
    private TableHeadings? _headings;
    private RawTask? _announced;
    private bool _hasResults;

    /// <returns>Null when no table is a plan's.</returns>
    public RawPlan? Read(UploadedDocument document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case UploadedParagraph { Text.Length: > 0 } paragraph:
                    _words.Add(paragraph.Text);
                    _announced = null;
                    if (TaskIn(paragraph.Text) is { } task)
                    {
                        _announced = new RawTask(new CellPlace(0, null, 0), task.No, task.Title, Criterion: null);
                    }

                    break;
                case UploadedTable table:
                    Read(table);
                    break;
                default:
                    break;
            }
        }

        return _rows.OfType<RawItem>().Any() || _headings is not null ? new RawPlan(_words, _rows, _hasResults) : null;
    }

    private void Read(UploadedTable table)
    {
        var own = TableHeadings.Find(table);
        table = own is null ? TornTables.Widened(table, _headings, doubts) : table;
        var goesOn = own is null && table.Name is null && _headings?.Width == TableHeadings.WidthOf(table);
        if (own is null && !goesOn)
        {
            foreach (var row in table.Rows.Take(5))
            {
                _words.AddRange(row.Cells.Select(c => c.Text).Where(t => t.Length > 0));
            }

            return;
        }

        _headings = own ?? _headings!;
        _hasResults |= _headings.Of(HeadingKind.Result) is not null;
        _above.Clear();
        if (_announced is { } announced)
        {
            _rows.Add(announced with { Place = CellPlace.Of(table, table.Rows[0]) });
            _announced = null;
        }

        NameColumnsNotKept(table);
        for (var at = 0; at < table.Rows.Count; at++)
        {
            if (own is null || at < own.FirstRow || at > own.LastRow)
            {
                ReadRow(table, table.Rows[at], isAboveHeadings: own is not null && at < own.FirstRow);
            }
        }
    }

    private void ReadRow(UploadedTable table, UploadedRow row, bool isAboveHeadings)
    {
        var said = row.Cells.Where(c => c.Text.Length > 0).ToList();
        if (said.TrueForAll(TornTables.IsRule) || (!isAboveHeadings && _headings!.Repeats(row)))
        {
            return;
        }

        if (said.Count == 1 && TaskIn(said[0].Text) is { } task)
        {
            AddTask(new RawTask(CellPlace.Of(table, row), task.No, task.Title, Criterion: null));
            return;
        }

        if (isAboveHeadings)
        {
            _words.AddRange(said.Select(c => c.Text));
            return;
        }

        if (
            said.Count == 1
            && _rows.LastOrDefault() is RawTask { Criterion: null } above
            && TaskCriterion().Match(said[0].Text) is { Success: true } criterion
        )
        {
            var words = new UploadedParagraph("", [new UploadedRun(criterion.Groups["words"].Value)]);
            _rows[^1] = above with { Criterion = new RawCell(CellPlace.Of(table, row), [words]) };
            return;
        }

        if (said.Count == 1 && said[0].Span > 1 && said[0].Span * 2 >= _headings!.Width)
        {
            doubts.Look(
                "row_not_kept",
                null,
                CellPlace.Of(table, row),
                DoubtField.Title,
                said[0].Text,
                Speech.Say(
                    "Per visą lentelę einanti eilutė nėra uždavinys, todėl nepaimta.",
                    "A row over the whole table is not a task, so it was left out."
                )
            );
            return;
        }

        ReadItem(table, row);
    }

    private void ReadItem(UploadedTable table, UploadedRow row)
    {
        var merged = new HashSet<int>();
        var code = Cell(HeadingKind.Code);
        var title = Cell(HeadingKind.Title);
        if (
            code is not null
            && title is not null
            && row.At(_headings!.Of(HeadingKind.Code)!.From) == row.At(_headings.Of(HeadingKind.Title)!.From)
        )
        {
            code = code with { Paragraphs = [] };
        }

        var executors = Cell(HeadingKind.Executors);
        var values = _headings!
            .Columns.Select(c => (Column: c, Kind: ValueOf(c.Kind)))
            .Where(c => c.Kind is not null)
            .Select(c => new RawValue(c.Kind!.Value, c.Column.Year, c.Column.InThousands, CellAt(c.Column)))
            .ToList();
        if (title is not null && TaskIn(title.Text) is { } task)
        {
            AddTask(
                new RawTask(
                    CellPlace.Of(table, row),
                    task.No ?? NumberIn(code),
                    task.Title,
                    values.Find(v => v.Column == ValueColumn.Criterion && !v.Cell.IsEmpty)?.Cell
                )
            );
            return;
        }

        var executorsColumn = _headings.Of(HeadingKind.Executors)?.From;
        var item = new RawItem(CellPlace.Of(table, row), code ?? Nothing(), title ?? Nothing(), executors ?? Nothing())
        {
            Inherited =
                executorsColumn is { } at && merged.Contains(at) ? InheritedExecutors.Merged
                : executors is null or { IsEmpty: true } ? InheritedExecutors.Empty
                : InheritedExecutors.No,
            CodeStandsAbove = _headings.Of(HeadingKind.Code) is { } of && merged.Contains(of.From),
            Values = values,
            Result = Cell(HeadingKind.Result),
        };
        item = WithResultInPlace(item);
        var titleMerged = _headings.Of(HeadingKind.Title) is { } t && merged.Contains(t.From);
        Add(item, titleMerged, executorsMerged: item.Inherited == InheritedExecutors.Merged, merged);

        RawCell? Cell(HeadingKind kind) => _headings!.Of(kind) is { } column ? CellAt(column) : null;

        RawCell Nothing() => new(CellPlace.Of(table, row), []);

        RawCell CellAt(TableColumn column)
        {
            var place = CellPlace.Of(table, row, column.From);
            var cell = row.At(column.From);
            if (cell is { ContinuesAbove: true })
            {
                merged.Add(column.From);
                return _above.GetValueOrDefault(column.From) ?? new RawCell(place, []);
            }

            return _above[column.From] = new RawCell(place, cell?.Paragraphs ?? [], cell?.Number);
        }
    }

    private void Add(RawItem item, bool titleMerged, bool executorsMerged, HashSet<int> merged)
    {
        var above = _rows.LastOrDefault() as RawItem;
        var noCode = item.Code.IsEmpty || item.CodeStandsAbove;
        if (above is null || !noCode)
        {
            _rows.Add(item.CodeStandsAbove && above is null ? item with { CodeStandsAbove = false } : item);
            return;
        }

        var startsAction = ActionMark.Of(item.Title.Text) is not null;
        var saysNothingElse =
            item.Inherited != InheritedExecutors.No && item.Values.All(v => v.Cell.IsEmpty || IsMerged(v));
        var goesOn =
            titleMerged
            || item.Title.IsEmpty
            || (!startsAction && (char.IsLower(item.Title.Text[0]) || saysNothingElse) && !item.CodeStandsAbove);
        if (!goesOn)
        {
            _rows.Add(item);
            return;
        }

        if (!titleMerged && !item.Title.IsEmpty && !char.IsLower(item.Title.Text[0]))
        {
            doubts.Look(
                "row_joined",
                null,
                item.Place,
                DoubtField.Title,
                item.Title.Text,
                Speech.Say(
                    "Eilutė be kodo palaikyta ankstesnės eilutės tęsiniu.",
                    "A row without a code was taken as going on from the row above."
                )
            );
        }

        _rows[^1] = above with
        {
            Title = titleMerged ? above.Title : above.Title.Then(item.Title, Joining.OneSentence),
            Executors = executorsMerged ? above.Executors : above.Executors.Then(item.Executors, Joining.Lines),
            Inherited =
                above.Inherited == InheritedExecutors.Empty && !item.Executors.IsEmpty
                    ? item.Inherited
                    : above.Inherited,
            Values =
            [
                .. above.Values.Zip(
                    item.Values,
                    (one, next) => IsMerged(next) ? one : one with { Cell = one.Cell.Then(next.Cell, Joining.Lines) }
                ),
            ],
            Result =
                item.Result is null || (above.Result is not null && ReferenceEquals(above.Result, item.Result))
                    ? above.Result
                    : above.Result?.Then(item.Result, Joining.Text) ?? item.Result,
        };

        bool IsMerged(RawValue value) => merged.Contains((value.Cell.Place.Column ?? 0) - 1) && !IsOwn(value);
        bool IsOwn(RawValue value) => value.Cell.Place.Row == item.Place.Row;
    }

    /// <summary>Where a cell got lost, the result stands one column too far to the left.</summary>
    private RawItem WithResultInPlace(RawItem item)
    {
        if (item.Result is null or { IsEmpty: false })
        {
            return item;
        }

        var goesOn = item.Code.IsEmpty && item.Title.IsEmpty && item.Executors.IsEmpty;
        var strayed = item.Values.FirstOrDefault(v =>
            v.Column == ValueColumn.Criterion
            && v.Cell.Place.Row == item.Place.Row
            && (StatusFirst().IsMatch(v.Cell.Text) || (goesOn && v.Cell.Text.Length > LongestCriterion))
        );
        if (strayed is null)
        {
            return item;
        }

        doubts.Look(
            "result_in_criterion",
            null,
            strayed.Cell.Place,
            DoubtField.Result,
            strayed.Cell.Text,
            Speech.Say("Kriterijaus stulpelyje – rezultatas.", "A result stands in the column of the criterion."),
            Speech.Say("Paimta kaip rezultatas.", "Taken as the result.")
        );
        return item with
        {
            Values = [.. item.Values.Select(v => v == strayed ? v with { Cell = new RawCell(v.Cell.Place, []) } : v)],
            Result = strayed.Cell,
        };
    }

    private void AddTask(RawTask task)
    {
        // Said over the table and again in it.
        if (_rows.LastOrDefault() is RawTask last && last.No == task.No)
        {
            _rows[^1] = task;
        }
        else
        {
            _rows.Add(task);
        }
    }

    private void NameColumnsNotKept(UploadedTable table)
    {
        foreach (var column in _headings!.Columns.Where(c => c.Kind == HeadingKind.Other && _notKept.Add(c.Heading)))
        {
            doubts.Look(
                "column_not_kept",
                null,
                CellPlace.Of(table, table.Rows[_headings.FirstRow], column.From),
                DoubtField.Title,
                column.Heading,
                Speech.Say("Tokio stulpelio plane nėra, jis nepaimtas.", "A plan has no such column, it was left out.")
            );
        }
    }

    private static ValueColumn? ValueOf(HeadingKind kind) =>
        kind switch
        {
            HeadingKind.Criterion => ValueColumn.Criterion,
            HeadingKind.Target => ValueColumn.Target,
            HeadingKind.Term => ValueColumn.Term,
            HeadingKind.Money => ValueColumn.Money,
            _ => null,
        };

    /// <summary>"1 uždavinys – stiprinti …", "1. Uždavinys: …", "Uždavinys. …".</summary>
    private static (int? No, string Title)? TaskIn(string text)
    {
        var match = TaskRow().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var no = match.Groups["no"];
        var title = match.Groups["title"].Value.Trim(' ', '„', '“', '"', '.', '\n');
        return title.Length == 0
            ? null
            : (
                no.Success ? int.Parse(no.Value, CultureInfo.InvariantCulture) : null,
                char.ToUpper(title[0], CultureInfo.GetCultureInfo("lt-LT")) + Spaces().Replace(title[1..], " ")
            );
    }

    /// <summary>"01.02." or "2" beside a task: the second task.</summary>
    private static int? NumberIn(RawCell? code) =>
        code is not null && Numbers().Matches(code.Text) is { Count: > 0 } numbers
            ? int.Parse(numbers[^1].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"^\s*((?<no>[0-9]{1,2})\s*(-?(asis|as))?\s*\.?\s*)?uždavinys\s*((?<no>[0-9]{1,2})(?![0-9]))?\s*[.:–—-]*\s*(?<title>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TaskRow();

    /// <summary>"Uždavinio vertinimo kriterijus – …" under a task.</summary>
    [GeneratedRegex(
        @"^\s*(uždavinio\s+)?(vertinimo\s+)?kriterij(us|ai)\s*[:–—-]\s*(?<words>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TaskCriterion();

    [GeneratedRegex(
        @"^\s*(ne)?[įi]gyvendint[ao]s?( iš dalies)?\s*\.",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex StatusFirst();

    [GeneratedRegex("[0-9]{1,2}")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
