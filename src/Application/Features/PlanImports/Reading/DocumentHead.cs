using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What the words around the tables say of the plan: its title, years, act, and the year of the results.</summary>
internal sealed partial record DocumentHead(
    string? Title,
    int? PeriodFrom,
    int? PeriodTo,
    LegalAct? ApprovedBy,
    int? ResultsYear
)
{
    private const int NearApproval = 250;

    public static DocumentHead Of(IReadOnlyList<string> words, Doubts doubts)
    {
        var text = Spaces().Replace(string.Join(" \n ", words), " ");
        var titles = Titles().Matches(text).Select(Titled).ToList();
        var named = titles
            .GroupBy(t => (t.From, t.To))
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.To)
            .FirstOrDefault();
        if (named is not null && titles.DistinctBy(t => (t.From, t.To)).Skip(1).Any())
        {
            doubts.Look(
                "period_differs",
                null,
                null,
                DoubtField.Title,
                string.Join("; ", titles.Select(t => Period(t.From, t.To)).Distinct()),
                Speech.Say(
                    "Plano laikotarpis dokumente nurodytas skirtingai.",
                    "The document gives the plan's years differently."
                ),
                Period(named.Key.From, named.Key.To)
            );
        }

        var title = named?.GroupBy(t => t.Title).OrderByDescending(g => g.Count()).First().Key;
        return new DocumentHead(
            title,
            named?.Key.From,
            named?.Key.To,
            ActIn(text, Titles().Matches(text), doubts),
            ResultsYearIn(text)
        );
    }

    private static (string Title, int From, int To) Titled(Match match)
    {
        var name = match.Groups["name"].Value.Trim(' ', '„', '“', '"');
        var years = (From: Int(match.Groups["from"]), To: Int(match.Groups["to"]));
        var lithuanian = CultureInfo.GetCultureInfo("lt-LT");
        var shouted = !name.Any(char.IsLower);
        var said = shouted ? name.ToLower(lithuanian) : FromCapital(name);
        var title = $"{char.ToUpper(said[0], lithuanian)}{said[1..]} {years.From}–{years.To} metų veiksmų planas";
        return (title, years.From, years.To);
    }

    /// <summary>A title starts with the last capital letter before it, with the words of a name together.</summary>
    private static string FromCapital(string words)
    {
        var split = words.Split(' ');
        var at = Array.FindLastIndex(split, w => w.Length > 0 && char.IsUpper(w[0]));
        while (at > 0 && split[at - 1].Length > 0 && char.IsUpper(split[at - 1][0]))
        {
            at--;
        }

        return at > 0 ? string.Join(' ', split[at..]) : words;
    }

    /// <summary>The act nearest to the plan's title that approved something; else the first one, which is doubted.</summary>
    private static LegalAct? ActIn(string text, IReadOnlyList<Match> titles, Doubts doubts)
    {
        var acts = Acts().Matches(text);
        var approving = acts.Where(a => Approved().IsMatch(Around(text, a)))
            .Select(a => (Act: a, Distance: titles.Select(t => Apart(a, t)).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(a => a.Distance <= NearApproval)
            .OrderBy(a => a.Distance)
            .Select(a => a.Act)
            .FirstOrDefault();
        if ((approving ?? acts.FirstOrDefault()) is not { } act)
        {
            return null;
        }

        if (TypedDate.Read(act.Groups["date"].Value, 0) is not { Kind: TypedKind.Value } date)
        {
            return null;
        }

        var read = new LegalAct(
            IssuerOf(act.Groups["issuer"].Value),
            TypeOf(act.Groups["type"].Value),
            act.Groups["no"].Value.TrimEnd('.', ',', ';', ')'),
            date.Value
        );
        if (approving is null)
        {
            doubts.Look(
                "act_uncertain",
                null,
                null,
                DoubtField.Title,
                act.Value,
                Speech.Say(
                    "Nepasakyta, kad planas patvirtintas šiuo aktu.",
                    "It is not said that this act approved the plan."
                ),
                FormattableString.Invariant($"{read.Type} Nr. {read.Number}, {read.Date:yyyy-MM-dd}")
            );
        }

        return read;
    }

    private static string Around(string text, Match act) =>
        text[Math.Max(0, act.Index - NearApproval)..Math.Min(text.Length, act.Index + act.Length + NearApproval)];

    private static int Apart(Match one, Match other) =>
        one.Index < other.Index
            ? Math.Max(0, other.Index - one.Index - one.Length)
            : Math.Max(0, one.Index - other.Index - other.Length);

    /// <summary>"… įgyvendinimo rezultatai 2020 m.", "2020 metų veiklos ataskaita".</summary>
    private static int? ResultsYearIn(string text)
    {
        var years = Results()
            .Matches(text)
            .Select(m => Int(m.Groups["year"]))
            .CountBy(y => y)
            .OrderByDescending(y => y.Value)
            .ToList();
        return years.Count == 0 ? null : years[0].Key;
    }

    private static string IssuerOf(string genitive)
    {
        var issuer = Spaces().Replace(genitive, " ").Trim();
        var whole = issuer.StartsWith("Lietuvos", StringComparison.OrdinalIgnoreCase)
            ? issuer
            : $"Lietuvos Respublikos {issuer}";
        return Minister().Replace(Government().Replace(whole, "yriausybė"), "inistras");
    }

    private static string TypeOf(string instrumental) =>
        TypedInput.Clean(instrumental) switch
        {
            "nutarimu" => "nutarimas",
            "sprendimu" => "sprendimas",
            "potvarkiu" => "potvarkis",
            _ => "įsakymas",
        };

    private static string Period(int from, int to) => $"{from}–{to}";

    private static int Int(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<name>\p{Lu}[^.;:\n„“0-9]{3,200}?)\s(?<from>20[0-9]{2})\s?[–—-]\s?(?<to>20[0-9]{2})\s(m\.|metų)\s(įgyvendinimo\s)?veiksmų\splan(as|o|e|ą|ui)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Titles();

    [GeneratedRegex(
        @"(?<issuer>Lietuvos\s+Respublikos\s+([\p{L},]+\s+){0,6}?(ministro|ministrės|Vyriausybės)|(\p{L}+\s+){1,2}ministr(o|ės)|Vyriausybės)\s+(?<date>20[0-9]{2}\s?m\.\s?\p{L}+\s[0-9]{1,2}\s?d\.)\s+(?<type>įsakymu|nutarimu|sprendimu|potvarkiu)\s+Nr\.\s?(?<no>[\p{L}0-9/\-–.]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Acts();

    [GeneratedRegex("patvirtint", RegexOptions.IgnoreCase)]
    private static partial Regex Approved();

    [GeneratedRegex(
        @"(rezultatai|rezultatų)\s+(?<year>20[0-9]{2})\s?m|(?<year>20[0-9]{2})\s(m\.|metų)\s(\p{L}+\s){0,4}ataskait|(?<!\d\s?[–-]\s?)(?<year>20[0-9]{2})\s(m\.|metų)\s(\p{L}+\s){0,3}rezultat",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Results();

    [GeneratedRegex("yriausybės", RegexOptions.IgnoreCase)]
    private static partial Regex Government();

    [GeneratedRegex("inistr(o|ės)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Minister();

    [GeneratedRegex(@"[ \t\u00a0]+")]
    private static partial Regex Spaces();
}
