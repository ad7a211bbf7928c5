using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>
/// The platform's own workbook: on its sheet of the annex every row says its code and its task, and each executor's part is
/// a row of its own. Put back as the annex is printed, it is read like any other; its other sheets say the same again.
/// </summary>
internal static partial class AnnexWorkbook
{
    private const int Institution = 2;
    private const int Result = 4;
    private const int Task = 5;

    private static readonly AnnexWords Words = AnnexWords.Lithuanian;

    private static readonly string[] Headings =
    [
        Words.CodeHeader,
        Words.MeasuresHeader,
        Words.InstitutionHeader,
        Words.CriterionHeader,
        Words.ResultHeader,
        Words.Column("task_no").Title,
    ];

    public static UploadedDocument AsPrinted(UploadedDocument document)
    {
        var sheet = document.Tables.FirstOrDefault(t => t.Name == Words.AnnexSheet && IsAnnex(t));
        return sheet is null
            ? document
            : new UploadedDocument([
                .. document.Tables.Where(t => t.Name == Words.AboutSheet),
                sheet with
                {
                    Rows =
                    [
                        sheet.Rows[0] with
                        {
                            Cells = [.. sheet.Rows[0].Cells.Where(c => c.Column < Task)],
                        },
                        .. new Printing(sheet.Rows.Skip(1)).Rows(),
                    ],
                },
            ]);
    }

    private static bool IsAnnex(UploadedTable table) =>
        table.Rows is [var first, ..]
        && Headings.Select((heading, i) => first.At(i)?.Text == heading).All(same => same);

    /// <summary>"Priemonė: 2 veiksmas. …", where the measure has no row of its own.</summary>
    [GeneratedRegex(
        @"^(?:.*?: )?(?<action>[0-9]+ veiksmas\. .*)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Action();

    private sealed class Printing(IEnumerable<UploadedRow> rows)
    {
        private readonly List<string> _sentNothing = [];
        private readonly List<string> _plannedNothing = [];
        private List<UploadedParagraph> _result = [];
        private UploadedRow? _item;
        private string? _task;
        private string? _measure;

        public IEnumerable<UploadedRow> Rows()
        {
            foreach (var row in rows)
            {
                if (_item is not null && Text(row, 0) == Text(_item, 0) && Text(row, 1) == Text(_item, 1))
                {
                    AddPart(row);
                    continue;
                }

                if (_item is not null)
                {
                    yield return Printed();
                }

                if (Text(row, Task) != _task)
                {
                    _task = Text(row, Task);
                    yield return new UploadedRow(row.No, [Cell(0, Task, _task)]);
                }

                (_item, _result) = (row, [.. row.At(Result)?.Paragraphs ?? []]);
            }

            if (_item is not null)
            {
                yield return Printed();
            }
        }

        private void AddPart(UploadedRow row)
        {
            var name = Text(row, Institution);
            var said = row.At(Result)?.Paragraphs ?? [];
            switch (said is [var only] ? only.Text : "")
            {
                case var text when text == $"{Words.NothingPlanned}.":
                    _plannedNothing.Add(name);
                    break;
                case var text when text.StartsWith(Words.NotSubmitted, StringComparison.Ordinal):
                    _sentNothing.Add(name);
                    break;
                default:
                    _result.AddRange(said.Select((p, i) => i == 0 ? Paragraph($"{name}. {p.Text}") : p));
                    break;
            }
        }

        private UploadedRow Printed()
        {
            Name(_plannedNothing, Words.PlannedNothing);
            Name(_sentNothing, Words.SentNothing);
            var title = Text(_item!, 1);
            var code = Text(_item!, 0);
            if (code == _measure && Action().Match(title) is { Success: true } action)
            {
                (code, title) = ("", action.Groups["action"].Value);
            }
            else
            {
                _measure = code;
            }

            var printed = new UploadedRow(
                _item!.No,
                [
                    Cell(0, 1, code),
                    Cell(1, 1, title),
                    .. _item.Cells.Where(c => c.Column is > 1 and < Result),
                    new UploadedTableCell(Result, 1, ContinuesAbove: false, _result),
                ]
            );
            _item = null;
            return printed;
        }

        /// <summary>At the end of the result, unless it says so already: that of one executor does.</summary>
        private void Name(List<string> names, Func<string, string> sentence)
        {
            if (names.Count > 0 && sentence(Words.Join(names)) is var said && _result.TrueForAll(p => p.Text != said))
            {
                _result.Add(Paragraph(said));
            }

            names.Clear();
        }

        private static string Text(UploadedRow row, int column) => row.At(column)?.Text ?? "";

        private static UploadedTableCell Cell(int column, int span, string text) =>
            new(column, span, ContinuesAbove: false, text.Length == 0 ? [] : [Paragraph(text)]);

        private static UploadedParagraph Paragraph(string text) => new("", [new UploadedRun(text)]);
    }
}
