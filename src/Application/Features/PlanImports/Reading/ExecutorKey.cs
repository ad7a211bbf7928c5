using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>
/// One spelling of an institution's name whatever the case, the state's name, the legal form and the abbreviations:
/// "LR vidaus reikalų ministerijai" and "Vidaus reikalų ministerija" are one key.
/// </summary>
internal static partial class ExecutorKey
{
    private const int ShortestStem = 3;

    /// <summary>Of nouns and adjectives, without marks; the longest that fits is taken off.</summary>
    private static readonly string[] Endings =
    [
        .. new[]
        {
            "iuose",
            "iams",
            "iems",
            "omis",
            "emis",
            "uose",
            "ams",
            "ems",
            "oms",
            "yje",
            "oje",
            "eje",
            "iai",
            "iui",
            "ius",
            "ios",
            "ies",
            "ais",
            "iu",
            "io",
            "ia",
            "as",
            "is",
            "ys",
            "us",
            "es",
            "os",
            "ai",
            "ei",
            "ui",
            "a",
            "e",
            "o",
            "u",
            "i",
            "y",
        }.OrderByDescending(e => e.Length),
    ];

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["m"] = "miesto",
        ["mst"] = "miesto",
        ["r"] = "rajono",
        ["raj"] = "rajono",
        ["sav"] = "savivaldybe",
        ["min"] = "ministerija",
        ["dep"] = "departamentas",
    };

    private static readonly HashSet<string> LegalForms = ["vsi", "lr", "uab"];

    /// <summary>Stemmed words with spaces between; empty when nothing is left.</summary>
    public static string Of(string name)
    {
        var shouted = name.Length > 12 && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower);
        var words = Words().Matches(shouted ? name.ToLowerInvariant() : name).Select(m => m.Value).ToList();
        var stems = words.ConvertAll(Stem);
        var kept = stems.Where((s, i) => !IsState(stems, i) && !(stems.Count > 1 && LegalForms.Contains(s))).ToList();
        return string.Join(' ', kept is ["viesoj", "istaig", ..] ? kept.Skip(2) : kept);
    }

    /// <summary>A municipality's name without what every municipality has: "kaun miest" of "Kauno miesto savivaldybė".</summary>
    public static string PlaceOf(string key) =>
        string.Join(' ', key.Split(' ').Where(w => w is not ("savivaldyb" or "administracij")));

    /// <summary>"kaun" of "kaun miest".</summary>
    public static string BarePlaceOf(string place) =>
        string.Join(' ', place.Split(' ').Where(w => w is not ("miest" or "rajon")));

    private static bool IsState(List<string> stems, int at) =>
        (stems[at] == "lietuv" && at + 1 < stems.Count && stems[at + 1] == "respublik")
        || (stems[at] == "respublik" && at > 0 && stems[at - 1] == "lietuv");

    private static string Stem(string word)
    {
        var plain = TypedInput.Clean(word);
        if (Abbreviations.TryGetValue(plain, out var whole))
        {
            plain = whole;
        }
        else if (word.Length <= 8 && word.All(char.IsUpper))
        {
            return plain;
        }

        var ending = Endings.FirstOrDefault(e =>
            plain.Length - e.Length >= ShortestStem && plain.EndsWith(e, StringComparison.Ordinal)
        );
        return ending is null ? plain : plain[..^ending.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
