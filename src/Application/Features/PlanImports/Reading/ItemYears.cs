using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What a row asks for in each year, out of its criteria, targets, terms and money.</summary>
/// <param name="Years">Those that a column without a year is for.</param>
internal sealed partial class ItemYears(CriterionReader reader, Doubts doubts, IReadOnlyList<int> years)
{
    public IReadOnlyList<DraftYear> Read(RawItem row, string cited, ExecutorsRead executors)
    {
        var codes = executors.Executors.Select(e => e.Code).OfType<string>().ToList();
        var words = TextOf(row, ValueColumn.Criterion, year: null);
        var target = TextOf(row, ValueColumn.Target, year: null);
        var term = TextOf(row, ValueColumn.Term, year: null);
        var yearly = row
            .Values.Where(v => v.Year is not null && v.Column is ValueColumn.Criterion or ValueColumn.Target)
            .ToList();
        var asked = new SortedDictionary<int, DraftCriterion>();
        var said = new HashSet<(string, string)>();
        if (yearly.Exists(v => v.Year is not null && !v.Cell.IsEmpty))
        {
            foreach (var year in yearly.Select(v => v.Year).OfType<int>().Distinct())
            {
                var own = TextOf(row, ValueColumn.Target, year) is { Length: > 0 } value
                    ? Joined(TextOf(row, ValueColumn.Criterion, year) is { Length: > 0 } w ? w : words, value)
                    : Joined(words, TextOf(row, ValueColumn.Criterion, year));
                if (own is not null)
                {
                    asked[year] = Read(own, year);
                }
            }
        }
        else
        {
            var whole = Joined(words, target) ?? words;
            foreach (var year in YearsOf(term))
            {
                Ask(whole, term, year);
            }
        }

        return WithMoney(row, cited, asked);

        void Ask(string whole, string term, int year)
        {
            var reading = Reading(whole, year);
            if (
                reading.Criterion.Kind == CriterionKind.Qualitative
                && term.Length > 0
                && Reading($"{whole} iki {term}", year) is { Criterion.Deadline: not null } byTerm
            )
            {
                reading = byTerm with { Criterion = byTerm.Criterion with { Text = whole } };
            }

            Tell(reading.Doubts);
            if (reading.ByYear.Count > 0)
            {
                foreach (var (of, criterion) in reading.ByYear)
                {
                    asked.TryAdd(of, criterion);
                }
            }
            else if (
                reading.Criterion.Deadline is not { } deadline
                || !years.Contains(deadline.Year)
                || deadline.Year == year
            )
            {
                asked.TryAdd(year, reading.Criterion);
            }
        }

        DraftCriterion Read(string text, int year)
        {
            var reading = Reading(text, year);
            Tell(reading.Doubts);
            return reading.Criterion;
        }

        CriterionReading Reading(string text, int year) =>
            reader.Read(text, new CriterionContext(year, codes, executors.IsMunicipal));

        void Tell(IEnumerable<CriterionDoubt> found)
        {
            var place = row.Values.FirstOrDefault(v => v.Column == ValueColumn.Criterion)?.Cell.Place ?? row.Place;
            foreach (var doubt in found.Where(d => said.Add((d.Code, d.Message))))
            {
                Action<string, string?, CellPlace?, string, string, string, string?> add =
                    doubt.Severity == DoubtSeverity.Decide ? doubts.Decide : doubts.Look;
                add(
                    doubt.Code,
                    cited,
                    place,
                    doubt.Field,
                    words.Length > 0 ? words : row.Title.Text,
                    doubt.Message,
                    doubt.Proposal
                );
            }
        }
    }

    /// <summary>A target beside its words reads as one: "Organizuotų posėdžių skaičius – 2".</summary>
    private static string? Joined(string words, string value) =>
        CriterionReader.NothingSaid(value) ? null
        : words.Length > 0 && value.StartsWith("iki ", StringComparison.OrdinalIgnoreCase) ? $"{words} {value}"
        : words.Length == 0 || !CriterionReader.IsValueAlone(value) ? value
        : CriterionReader.IsValueAlone(words) ? value
        : $"{words.TrimEnd(' ', '–', '-', ':')} – {value}";

    private IReadOnlyList<int> YearsOf(string term)
    {
        if (term.Length == 0)
        {
            return years;
        }

        var range = Range().Match(term);
        var stated = range.Success
            ? Enumerable.Range(
                Int(range.Groups["from"]),
                Math.Clamp(Int(range.Groups["to"]) - Int(range.Groups["from"]) + 1, 1, 20)
            )
            : Year().Matches(term).Select(Int);
        var within = stated.Where(years.Contains).Distinct().ToList();
        return within.Count > 0 ? within : years;
    }

    private List<DraftYear> WithMoney(RawItem row, string cited, SortedDictionary<int, DraftCriterion> asked)
    {
        var money = new Dictionary<int, decimal>();
        foreach (var value in row.Values.Where(v => v.Column == ValueColumn.Money && !v.Cell.IsEmpty))
        {
            if (Amount(value, cited) is not { } amount)
            {
                continue;
            }

            if (value.Year is { } year)
            {
                money[year] = amount;
            }
            else if (asked.Count == 1)
            {
                money[asked.Keys.First()] = amount;
            }
            else
            {
                doubts.Look(
                    "money_not_split",
                    cited,
                    value.Cell.Place,
                    DoubtField.PlannedEur,
                    value.Cell.Text,
                    Speech.Say(
                        "Suma – kelerių metų, o kiek kuriems metams, nepasakyta: ji nepaimta.",
                        "The amount is for several years and its split is not said: it was left out."
                    )
                );
            }
        }

        foreach (var year in money.Keys.Where(y => !asked.ContainsKey(y)))
        {
            asked[year] = CriterionReader.None;
        }

        return
        [
            .. asked.Select(a => new DraftYear(a.Key, a.Value, money.TryGetValue(a.Key, out var eur) ? eur : null)),
        ];
    }

    private decimal? Amount(RawValue value, string cited)
    {
        if (CriterionReader.NothingSaid(value.Cell.Text))
        {
            return null;
        }

        var text = value.Cell.Text;
        var typed = value.Cell.Number is { } number
            ? new Typed<decimal>(TypedKind.Value, number)
            : TypedInput.Money(text);
        if (typed.Kind == TypedKind.Unknown)
        {
            return null;
        }

        if (typed.Kind != TypedKind.Value)
        {
            doubts.Look(
                "money_unclear",
                cited,
                value.Cell.Place,
                DoubtField.PlannedEur,
                text,
                Speech.Say("Suma nesuprasta, todėl nepaimta.", "The amount was not understood, so it was left out.")
            );
            return null;
        }

        var scaled =
            value.InThousands && !TypedInput.CleanLong(text).Contains("tukst", StringComparison.Ordinal)
                ? typed.Value * 1000
                : typed.Value;
        return decimal.Round(scaled, 2);
    }

    private static string TextOf(RawItem row, ValueColumn column, int? year) =>
        string.Join(
            '\n',
            row.Values.Where(v => v.Column == column && v.Year == year)
                .Select(v => v.Cell.Text)
                .Where(t => t.Length > 0)
        );

    private static int Int(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<from>20[0-9]{2})\s?(m\.\s?)?[–—-]\s?(?<to>20[0-9]{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();
}
