using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.WordText;

/// <summary>How sure it is that a paragraph belongs to a row.</summary>
public enum Confidence
{
    /// <summary>The row's code stands in it.</summary>
    Code,

    /// <summary>It follows a paragraph that was certain.</summary>
    Follows,

    /// <summary>It shares the words of the measure.</summary>
    Words,
}

/// <param name="Words">The measure's title and criterion.</param>
public sealed record RowToFind(Guid Id, string MeasureCode, int? ActionNo, string Title, string? Words);

/// <param name="IsHeading">It only names the row: nothing for the description.</param>
public sealed record AssignedParagraph(string Text, Guid? RowId, Confidence? Confidence, bool IsHeading);

/// <summary>
/// Proposes which paragraph of a text belongs to which of an officer's rows: by the code that stands in it, by the row
/// named before it, by the measure's own words. What is not clear stays unassigned; a person decides in any case.
/// </summary>
public static partial class ParagraphAssigner
{
    private const int ShortestWord = 4;
    private const int Stem = 6;

    /// <summary>Share of a measure's telling words that has to be met.</summary>
    private const double Enough = 0.25;

    /// <summary>How much better the best row has to be than the next.</summary>
    private const double Ahead = 1.5;

    public static IReadOnlyList<AssignedParagraph> Assign(IReadOnlyList<RowToFind> rows, IEnumerable<string> paragraphs)
    {
        var telling = new TellingWords(rows);
        var result = new List<AssignedParagraph>();
        RowToFind? current = null;
        string? measure = null;
        foreach (var text in paragraphs)
        {
            if (CodesIn(text) is { Count: > 0 } codes)
            {
                measure = codes.Find(code => rows.Any(r => r.MeasureCode == code));
                current = measure is null ? null : RowOf(rows, measure, ActionIn(text));
                result.Add(
                    new AssignedParagraph(
                        text,
                        current?.Id,
                        current is null ? null : Confidence.Code,
                        current is not null && telling.IsHeading(text, current)
                    )
                );
                continue;
            }

            if (measure is not null && ActionIn(text) is { } action && RowOf(rows, measure, action) is { } named)
            {
                current = named;
                result.Add(new AssignedParagraph(text, named.Id, Confidence.Code, telling.IsHeading(text, named)));
                continue;
            }

            if (current is not null)
            {
                result.Add(new AssignedParagraph(text, current.Id, Confidence.Follows, IsHeading: false));
                continue;
            }

            var guess = measure is null ? telling.Best(text) : null;
            result.Add(
                new AssignedParagraph(
                    text,
                    guess?.Id,
                    guess is null ? null : Confidence.Words,
                    guess is not null && telling.IsHeading(text, guess)
                )
            );
        }

        return result;
    }

    private static RowToFind? RowOf(IReadOnlyList<RowToFind> rows, string measure, int? action)
    {
        var candidates = rows.Where(r => r.MeasureCode == measure).ToList();
        return action is not null ? candidates.Find(r => r.ActionNo == action)
            : candidates is [var only] ? only
            : candidates.Find(r => r.ActionNo is null);
    }

    /// <summary>Codes as people write them: 01.02.03, 1.2.3., 01.02.03.</summary>
    private static List<string> CodesIn(string text) =>
        [
            .. Codes()
                .Matches(text)
                .Select(m =>
                    string.Join(
                        '.',
                        m.Groups.Values.Skip(1)
                            .Select(part =>
                                int.Parse(part.Value, CultureInfo.InvariantCulture)
                                    .ToString("00", CultureInfo.InvariantCulture)
                            )
                    )
                ),
        ];

    private static int? ActionIn(string text) =>
        Action().Match(text) is { Success: true } match
            ? int.Parse(match.Groups["no"].Value, CultureInfo.InvariantCulture)
            : null;

    private static List<string> StemsOf(string text) =>
        [
            .. Word()
                .Matches(TypedInput.CleanLong(text))
                .Select(m => m.Value)
                .Where(w => w.Length >= ShortestWord)
                .Select(w => w.Length > Stem ? w[..Stem] : w)
                .Distinct(),
        ];

    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{1,2})(?![0-9])")]
    private static partial Regex Codes();

    /// <summary>"1 veiksmas", near the beginning.</summary>
    [GeneratedRegex(
        @"^.{0,40}?\b(?:(?<no>[0-9]{1,2})[ \u00a0]?veiksm|(?:veiksmas|action)[ \u00a0](?<no>[0-9]{1,2})\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Action();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();

    /// <summary>A word says more of a row, the fewer rows have it.</summary>
    private sealed class TellingWords
    {
        private readonly List<(
            RowToFind Row,
            List<string> Title,
            Dictionary<string, double> Weights,
            double Sum
        )> _rows;

        public TellingWords(IReadOnlyList<RowToFind> rows)
        {
            var stems = rows.Select(r => (Row: r, Stems: StemsOf($"{r.Title} {r.Words}"))).ToList();
            var met = stems.SelectMany(r => r.Stems).CountBy(s => s).ToDictionary();
            _rows =
            [
                .. stems.Select(r =>
                {
                    var weights = r.Stems.ToDictionary(s => s, s => Math.Log(1 + ((double)rows.Count / met[s])));
                    return (r.Row, StemsOf(r.Row.Title), weights, weights.Values.Sum());
                }),
            ];
        }

        public RowToFind? Best(string text)
        {
            var words = StemsOf(text).ToHashSet();
            var scored = _rows
                .Where(r => r.Sum > 0)
                .Select(r => (r.Row, Score: r.Weights.Where(w => words.Contains(w.Key)).Sum(w => w.Value) / r.Sum))
                .OrderByDescending(r => r.Score)
                .ToList();
            return
                scored.Count > 0
                && scored[0].Score >= Enough
                && (scored.Count == 1 || scored[0].Score >= scored[1].Score * Ahead)
                ? scored[0].Row
                : null;
        }

        public bool IsHeading(string text, RowToFind row)
        {
            var title = _rows.First(r => r.Row.Id == row.Id).Title.ToHashSet();
            var words = StemsOf(Action().Replace(Codes().Replace(text, ""), ""));
            return text.Length <= row.Title.Length + 60
                && words.Count(w => title.Contains(w)) >= words.Count * 0.8
                && !text.TrimStart().StartsWith('•');
        }
    }
}
