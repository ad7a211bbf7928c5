using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

internal enum HeadingKind
{
    Code,
    Title,
    Executors,
    Criterion,
    Target,
    Term,
    Money,
    Result,

    /// <summary>A year alone, under a heading of the row above.</summary>
    Year,
    Other,
}

/// <param name="From">First column of the grid that it stands over.</param>
internal sealed record TableColumn(HeadingKind Kind, int? Year, bool InThousands, int From, string Heading);

/// <summary>
/// Which column holds what. The words differ from ministry to ministry, the order too, and years may stand in a second row
/// under the criterion or the money.
/// </summary>
internal sealed partial class TableHeadings
{
    private const int Within = 30;
    private const int MostRows = 3;
    private const int LongestHeading = 160;

    private TableHeadings(int firstRow, int lastRow, int width, IReadOnlyList<TableColumn> columns)
    {
        (FirstRow, LastRow, Width, Columns) = (firstRow, lastRow, width, columns);
    }

    /// <summary>Positions among the table's rows, from 0.</summary>
    public int FirstRow { get; }

    public int LastRow { get; }

    /// <summary>Columns of the grid.</summary>
    public int Width { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public TableColumn? Of(HeadingKind kind) => Columns.FirstOrDefault(c => c.Kind == kind);

    public static int WidthOf(UploadedTable table) =>
        table.Rows.SelectMany(r => r.Cells).Select(c => c.Column + c.Span).DefaultIfEmpty(0).Max();

    public static TableHeadings? Find(UploadedTable table)
    {
        for (var at = 0; at < Math.Min(Within, table.Rows.Count); at++)
        {
            if (AreHeadings(table.Rows[at]))
            {
                var last = at;
                while (
                    last + 1 < table.Rows.Count
                    && last + 1 - at < MostRows
                    && IsSecond(table.Rows[at], table.Rows[last + 1])
                )
                {
                    last++;
                }

                var width = WidthOf(table);
                return new TableHeadings(at, last, width, ColumnsOf(table.Rows.Skip(at).Take(last - at + 1), width));
            }
        }

        return null;
    }

    /// <summary>A title and two more of what a plan's table has.</summary>
    public static bool AreHeadings(UploadedRow row)
    {
        var kinds = row
            .Cells.Where(c => c.Text.Length is > 0 and < LongestHeading)
            .Select(c => KindOf(c.Text))
            .Where(k => k is not (HeadingKind.Other or HeadingKind.Year))
            .ToHashSet();
        return kinds.Contains(HeadingKind.Title)
            && kinds.Count >= 3
            && (kinds.Contains(HeadingKind.Executors) || kinds.Contains(HeadingKind.Criterion));
    }

    /// <summary>"1 | 2 | 3 | 4 | 5" under the headings.</summary>
    public static bool AreNumbers(UploadedRow row)
    {
        var texts = row.Cells.Select(c => c.Text.Trim('.', ' ')).ToList();
        return texts.Count >= 3
            && texts.Select((t, i) => t == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
    }

    public bool Repeats(UploadedRow row) => AreHeadings(row) || AreNumbers(row) || AreYears(row);

    private static bool AreYears(UploadedRow row)
    {
        var texts = row.Cells.Where(c => c.Text.Length > 0).Select(c => KindOf(c.Text)).ToList();
        return texts.Count > 0 && texts.TrueForAll(k => k == HeadingKind.Year);
    }

    private static bool IsSecond(UploadedRow first, UploadedRow row)
    {
        var words = row.Cells.Where(c => c.Text.Length > 0 && !c.ContinuesAbove).ToList();
        return words.Count > 0
            && words.TrueForAll(c => c.Text.Length < LongestHeading && KindOf(c.Text) != HeadingKind.Other)
            && (words.Exists(c => KindOf(c.Text) == HeadingKind.Year) || row.Cells.Any(c => c.ContinuesAbove))
            && !words.Exists(c => first.At(c.Column) is { } above && KindOf(above.Text) == HeadingKind.Code);
    }

    private static List<TableColumn> ColumnsOf(IEnumerable<UploadedRow> rows, int width)
    {
        var lines = rows.ToList();
        var columns = new List<TableColumn>();
        List<UploadedTableCell?>? before = null;
        var lastHeading = "";
        for (var c = 0; c < width; c++)
        {
            var cells = lines.ConvertAll(r => r.At(c) is { ContinuesAbove: false } cell ? cell : null);
            if (before is not null && cells.Zip(before).All(p => ReferenceEquals(p.First, p.Second)))
            {
                continue;
            }

            before = cells;
            var heading = string.Join(' ', cells.Select(x => x?.Text ?? "").Where(t => t.Length > 0));
            var kind = KindOf(heading);
            if (kind == HeadingKind.Year)
            {
                // A workbook's heading that was not merged over its years stands over the first of them only.
                heading = $"{lastHeading} {heading}";
                kind = KindOf(heading);
            }
            else if (heading.Length > 0)
            {
                lastHeading = lines[0].At(c)?.Text ?? "";
            }

            if (heading.Length > 0)
            {
                columns.Add(new TableColumn(kind, YearIn(heading), InThousands(heading), c, heading));
            }
        }

        return OnlyOne(OnlyOne(columns, HeadingKind.Code), HeadingKind.Title);
    }

    /// <summary>Of several, the one that says it outright: "Kodas" before "Eil. Nr.".</summary>
    private static List<TableColumn> OnlyOne(List<TableColumn> columns, HeadingKind kind)
    {
        var all = columns.Where(c => c.Kind == kind).ToList();
        var best = all.Find(c => CodeWord().IsMatch(TypedInput.CleanLong(c.Heading))) ?? all.FirstOrDefault();
        return columns.ConvertAll(c => c.Kind == kind && c != best ? c with { Kind = HeadingKind.Other } : c);
    }

    private static HeadingKind KindOf(string text)
    {
        var words = TypedInput.CleanLong(text);
        return words.Length == 0 ? HeadingKind.Other
            : YearAlone().IsMatch(words) ? HeadingKind.Year
            : CodeWord().IsMatch(words) || RunningNumber().IsMatch(words) ? HeadingKind.Code
            : Partners().IsMatch(words) ? HeadingKind.Other
            : Criterion().IsMatch(words) ? HeadingKind.Criterion
            : Result().IsMatch(words) ? HeadingKind.Result
            : Target().IsMatch(words) ? HeadingKind.Target
            : Money().IsMatch(words) ? HeadingKind.Money
            : Term().IsMatch(words) ? HeadingKind.Term
            : Executors().IsMatch(words) ? HeadingKind.Executors
            : Title().IsMatch(words) ? HeadingKind.Title
            : HeadingKind.Other;
    }

    private static int? YearIn(string heading) =>
        Years().Matches(heading) is [var only] ? int.Parse(only.Value, CultureInfo.InvariantCulture) : null;

    private static bool InThousands(string heading) =>
        TypedInput.CleanLong(heading).Contains("tukst", StringComparison.Ordinal);

    [GeneratedRegex(@"^20[0-9]{2} ?(m\.?|metai|metu|metams|metais)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Years();

    [GeneratedRegex(@"\bkodas\b")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"^(eil(es)?\.? ?)?(nr|numeris)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex RunningNumber();

    [GeneratedRegex("partner|pastab|matavimo vienet|finansavimo saltin|lesu saltin")]
    private static partial Regex Partners();

    [GeneratedRegex("kriterij|rodikl")]
    private static partial Regex Criterion();

    [GeneratedRegex("rezultat|faktine reiksme|pasiekta reiksme|igyvendinimo bukle|ivykdym")]
    private static partial Regex Result();

    [GeneratedRegex("siektin|planuojama reiksme|reiksme")]
    private static partial Regex Target();

    [GeneratedRegex(@"\bles(os|u)\b|asignavim|finansavim|\beur\b|eurais", RegexOptions.ExplicitCapture)]
    private static partial Regex Money();

    [GeneratedRegex("termin|igyvendinimo laik|vykdymo laik|igyvendinimo metai|igyvendinimo data")]
    private static partial Regex Term();

    [GeneratedRegex("vykdytoj|institucij|atsaking")]
    private static partial Regex Executors();

    [GeneratedRegex("priemon|veiksm|uzdavin")]
    private static partial Regex Title();
}
