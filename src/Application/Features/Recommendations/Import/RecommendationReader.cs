using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Import;

/// <summary>
/// Finds recommendations and what came of them in a document: two columns under a header, in either order; or, where the
/// columns were lost, recommendations and results that take turns.
/// </summary>
public sealed partial class RecommendationReader(InstitutionNames names)
{
    private readonly List<FoundRecommendation> _found = [];
    private readonly List<string> _loose = [];

    public static FoundTable Read(UploadedDocument document, InstitutionNames names)
    {
        var reader = new RecommendationReader(names);
        if (!reader.ReadColumns(document))
        {
            reader.ReadTurns([.. document.Tables.Any() ? CellsOf(document) : ParagraphsOf(document)]);
        }

        return reader._found.Count > 0
            ? new FoundTable(reader._found, reader._loose)
            : throw ProblemException.Rule(
                "recommendations_not_found",
                "Faile nerasta rekomendacijų lentelės. Reikia dviejų stulpelių: REKOMENDACIJA ir REZULTATAI.",
                "There is no table of recommendations in the file. It takes two columns: REKOMENDACIJA and REZULTATAI."
            );
    }

    public static bool IsNoData(string text) =>
        RecommendationWords.All.Any(w =>
            string.Equals(Letters(w.NoData), Letters(text), StringComparison.OrdinalIgnoreCase)
        );

    public static RecommendationStrength? StrengthIn(string text) =>
        StrengthWord().Match(text) is { Success: true } word
            ? word.Value.StartsWith("s", StringComparison.OrdinalIgnoreCase)
            || word.Value.StartsWith("p", StringComparison.OrdinalIgnoreCase)
                ? RecommendationStrength.Proposed
                : RecommendationStrength.Recommended
            : null;

    /// <returns>False where no table has the two headers.</returns>
    private bool ReadColumns(UploadedDocument document)
    {
        RecommendationColumns? columns = null;
        foreach (var table in document.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (RecommendationColumns.Of(row) is { } header)
                {
                    columns = header;
                }
                else if (columns is not null)
                {
                    ReadRow(table, row, columns);
                }
            }
        }

        return columns is not null;
    }

    private void ReadRow(UploadedTable table, UploadedRow row, RecommendationColumns columns)
    {
        var text = RecommendationText.Tidy(row.At(columns.Recommendation)?.Text);
        var place = Place(table, row);
        if (text.Length > 0)
        {
            _found.Add(new FoundRecommendation(place, text, Details(row, columns), OrderIsGuessed: false));
        }

        if (row.At(columns.Results) is { ContinuesAbove: false } results && results.Column != columns.Recommendation)
        {
            var from = columns.From is { } column ? RecommendationText.Line(row.At(column)?.Text) : null;
            AddResults(results.Paragraphs, from, place);
        }
    }

    private static FoundDetails? Details(UploadedRow row, RecommendationColumns columns)
    {
        string Of(int? column) => column is { } at ? RecommendationText.Line(row.At(at)?.Text) : "";

        return columns.HaveDetails
            ? new FoundDetails(
                Names(Of(columns.Addressees)),
                Value(Of(columns.Strength), (RecommendationWords w, RecommendationStrength s) => w.Of(s)),
                Value(Of(columns.State), (RecommendationWords w, RecommendationState s) => w.Of(s)),
                Names(Of(columns.RelatedItems))
            )
            : null;
    }

    private void ReadTurns(List<(string Place, IReadOnlyList<UploadedParagraph> Paragraphs)> blocks)
    {
        var header = blocks.FindIndex(b => RecommendationColumns.IsRecommendationHeader(TextOf(b.Paragraphs)));
        var told = blocks.Skip(header + 1).Where(b => !RecommendationColumns.IsHeader(TextOf(b.Paragraphs))).ToList();
        var speaks = told.Exists(b => StrengthIn(TextOf(b.Paragraphs)) is not null);
        if (!speaks && !told.Exists(b => IsNoData(TextOf(b.Paragraphs))))
        {
            return;
        }

        var isTurn = true;
        foreach (var (place, paragraphs) in told)
        {
            var text = TextOf(paragraphs);
            if (speaks ? StrengthIn(text) is not null : isTurn && !IsNoData(text))
            {
                _found.Add(
                    new FoundRecommendation(place, RecommendationText.Tidy(text), null, OrderIsGuessed: !speaks)
                );
            }
            else
            {
                AddResults(paragraphs, from: null, place);
            }

            isTurn = !isTurn;
        }
    }

    private void AddResults(IReadOnlyList<UploadedParagraph> paragraphs, string? from, string place)
    {
        var of = _found.Count > 0 ? _found[^1] : null;
        foreach (var paragraph in paragraphs.Where(p => p.Text.Length > 0))
        {
            if (of is null)
            {
                _loose.Add(place);
                return;
            }

            if (IsNoData(paragraph.Text))
            {
                of.SayNoData();
            }
            else
            {
                of.Add(Results(paragraph, from));
            }
        }
    }

    /// <param name="from">What the column about it says; null where there is no such column.</param>
    private IEnumerable<FoundResult> Results(UploadedParagraph paragraph, string? from)
    {
        if (from is null && Lead(paragraph) is { } lead)
        {
            var rest = RecommendationText.Line(
                paragraph.Text[(paragraph.Text.IndexOf(':', StringComparison.Ordinal) + 1)..]
            );
            return rest.Length == 0 ? [] : [new FoundResult(lead, rest, FromIsSaid: true)];
        }

        var marked = paragraph.Mark.Length == 0 ? paragraph.Text : $"{paragraph.Mark} {paragraph.Text}";
        return RecommendationText
            .Lines(marked)
            .Select(line =>
                from is null
                    ? new FoundResult(names.AtStart(line), line, FromIsSaid: false)
                    : new FoundResult(from.Length == 0 ? null : from, line, FromIsSaid: true)
            );
    }

    /// <summary>"VRM:" in bold before a result.</summary>
    private static string? Lead(UploadedParagraph paragraph)
    {
        var bold = string.Concat(paragraph.Runs.TakeWhile(r => r.Bold).Select(r => r.Text)).Trim();
        return bold.Length is > 1 and <= 200 && bold.IndexOf(':', StringComparison.Ordinal) == bold.Length - 1
            ? bold[..^1].Trim()
            : null;
    }

    private static IEnumerable<(string, IReadOnlyList<UploadedParagraph>)> CellsOf(UploadedDocument document) =>
        from table in document.Tables
        from row in table.Rows
        from cell in row.Cells
        where cell.Text.Length > 0
        select (Place(table, row), cell.Paragraphs);

    private static IEnumerable<(string, IReadOnlyList<UploadedParagraph>)> ParagraphsOf(UploadedDocument document) =>
        document
            .Blocks.OfType<UploadedParagraph>()
            .Select((p, i) => (Speech.Say($"{i + 1} pastraipa", $"paragraph {i + 1}"), Paragraph: p))
            .Where(p => p.Paragraph.Text.Length > 0)
            .Select(p => (p.Item1, (IReadOnlyList<UploadedParagraph>)[p.Paragraph]));

    private static string TextOf(IReadOnlyList<UploadedParagraph> paragraphs) =>
        string.Join('\n', paragraphs.Select(p => p.Text)).Trim();

    private static string Place(UploadedTable table, UploadedRow row) =>
        table.Name is { } sheet
            ? Speech.Say($"lapas „{sheet}“, {row.No} eilutė", $"sheet “{sheet}”, row {row.No}")
            : Speech.Say($"{table.No} lentelė, {row.No} eilutė", $"table {table.No}, row {row.No}");

    private static List<string> Names(string cell) =>
        [
            .. cell.Split(
                RecommendationSheet.Separator,
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ),
        ];

    private static T? Value<T>(string word, Func<RecommendationWords, T, string> say)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(value =>
                RecommendationWords.All.Any(w => string.Equals(say(w, value), word, StringComparison.OrdinalIgnoreCase))
            )
            .Select(value => (T?)value)
            .FirstOrDefault();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    [GeneratedRegex(
        @"\b(rekomenduotina|siūlytina|recommended|proposed)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex StrengthWord();
}
