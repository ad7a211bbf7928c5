using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What is counted, in the nominative: "posėdis" of "Organizuotų posėdžių skaičius". Unknown words give none.</summary>
internal static partial class UnitWords
{
    private const int LongestUnit = 60;

    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["posėdžių"] = "posėdis",
        ["pasitarimų"] = "pasitarimas",
        ["ataskaitų"] = "ataskaita",
        ["mokymų"] = "mokymai",
        ["seminarų"] = "seminaras",
        ["kursų"] = "kursai",
        ["renginių"] = "renginys",
        ["priemonių"] = "priemonė",
        ["programų"] = "programa",
        ["projektų"] = "projektas",
        ["asmenų"] = "asmuo",
        ["dalyvių"] = "dalyvis",
        ["specialistų"] = "asmuo",
        ["darbuotojų"] = "asmuo",
        ["vaikų"] = "vaikas",
        ["narių"] = "narys",
        ["savivaldybių"] = "savivaldybė",
        ["įstaigų"] = "įstaiga",
        ["institucijų"] = "institucija",
        ["sutarčių"] = "sutartis",
        ["grupių"] = "grupė",
        ["katalogų"] = "katalogas",
        ["dokumentų"] = "dokumentas",
        ["leidinių"] = "leidinys",
        ["lankstinukų"] = "lankstinukas",
        ["vienetų"] = "vnt.",
        ["paslaugų"] = "paslauga",
        ["konsultacijų"] = "konsultacija",
        ["tyrimų"] = "tyrimas",
        ["studijų"] = "studija",
        ["vizitų"] = "vizitas",
        ["patikrinimų"] = "patikrinimas",
        ["straipsnių"] = "straipsnis",
        ["filmų"] = "filmas",
        ["rekomendacijų"] = "rekomendacijos",
    };

    private static readonly (string Words, string Unit)[] Pairs =
    [
        ("teisės aktų", "teisės aktas"),
        ("viešinimo priemonių", "viešinimo priemonė"),
        ("pagalbos linijų", "pagalbos linija"),
        ("metodinės pagalbos", "suteikta metodinė pagalba"),
    ];

    public static string? In(string words)
    {
        foreach (var pair in Pairs)
        {
            if (words.Contains(pair.Words, StringComparison.OrdinalIgnoreCase))
            {
                return pair.Unit;
            }
        }

        // Of "Renginių, kuriuose dalyvauta" and "Asmenų, kuriems suteikta pagalba" the first word is counted.
        var counted = Relative().Replace(words, "");
        return Word().Matches(counted).Select(m => Nominative(m.Value)).FirstOrDefault(unit => unit is not null);
    }

    /// <summary>What is to be done by a day: "ataskaita" of "Parengta ataskaita".</summary>
    public static string? Done(string words)
    {
        var whole = words.Trim();
        var what = Prepared().Match(whole) is { Success: true } prepared ? prepared.Groups["what"].Value : whole;
        return what.Length is > 0 and <= LongestUnit ? what.ToLowerInvariant() : null;
    }

    private static string? Nominative(string word)
    {
        var lower = word.ToLowerInvariant();
        return Known.TryGetValue(lower, out var known) ? known
            : lower.EndsWith("imų", StringComparison.Ordinal) ? lower[..^1] + "as"
            : lower.EndsWith("acijų", StringComparison.Ordinal) ? lower[..^1] + "a"
            : null;
    }

    [GeneratedRegex(
        @",\s*ku(riuose|riems|rie|riais|rios|rioms)\b.*$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Relative();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^(parengt|organizuot|surengt|pateikt|patvirtint|priimt)(as|a)\s+(?<what>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Prepared();
}
