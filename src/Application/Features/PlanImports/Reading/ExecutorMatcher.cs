using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

internal enum MatchCertainty
{
    /// <summary>Named by its code, its name in any case, or a known other spelling.</summary>
    Certain,

    /// <summary>Nearly so: a letter or two differ. Somebody should look.</summary>
    Likely,

    /// <summary>"Municipalities" without their names.</summary>
    AnyMunicipality,

    /// <summary>Nobody in the register, or several.</summary>
    None,
}

/// <param name="Code">Null for none, and for municipalities in general.</param>
/// <param name="Candidates">Codes of those it may be, best first, where it is not certain.</param>
/// <param name="Abbreviation">In brackets after the name, where the register does not know it.</param>
internal sealed record ExecutorMatch(
    string? Code,
    MatchCertainty Certainty,
    IReadOnlyList<string> Candidates,
    string? Abbreviation = null
)
{
    public static ExecutorMatch Nobody { get; } = new(null, MatchCertainty.None, []);

    public bool IsCertain => Certainty == MatchCertainty.Certain;
}

/// <summary>
/// Finds who is meant in the register: by code, full name with or without the state's, any case, known spellings, and
/// abbreviations that the document itself defined in brackets. A misspelling is never taken silently.
/// </summary>
internal sealed partial class ExecutorMatcher
{
    private readonly Dictionary<string, Institution> _register;
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _defined = new(StringComparer.OrdinalIgnoreCase);

    public ExecutorMatcher(IEnumerable<Institution> register)
    {
        _register = register.ToDictionary(i => i.Code, StringComparer.Ordinal);
        foreach (var institution in _register.Values)
        {
            _codes.TryAdd(institution.Code, institution.Code);
            foreach (var name in institution.Aliases.Prepend(institution.Name))
            {
                Learn(_keys, ExecutorKey.Of(name), institution.Code);
                if (HeadOf(name) is { } head)
                {
                    Learn(_keys, ExecutorKey.Of(head.Name), institution.Code);
                }
            }

            if (institution.IsMunicipality)
            {
                var place = ExecutorKey.PlaceOf(ExecutorKey.Of(institution.Name));
                Learn(_places, place, institution.Code);
                Learn(_places, ExecutorKey.BarePlaceOf(place), institution.Code);
            }
        }
    }

    /// <summary>The name alone, as it would be matched: without brackets after it.</summary>
    public static string NameIn(string printed) => Brackets(printed).Name;

    public Institution? Find(string code) => _register.GetValueOrDefault(code);

    /// <param name="amongMunicipalities">A list of municipalities: a place alone ("Ignalinos", "Kauno m.") is one.</param>
    public ExecutorMatch Match(string printed, bool amongMunicipalities = false)
    {
        var (name, bracketed) = Brackets(printed);
        if (name.Length == 0)
        {
            return ExecutorMatch.Nobody;
        }

        var byName = Named(name, amongMunicipalities);
        if (bracketed is null)
        {
            return byName;
        }

        var byAbbreviation = Known(bracketed);
        if (byName.IsCertain)
        {
            if (byAbbreviation is null)
            {
                _defined[bracketed] = byName.Code!;
            }

            return byAbbreviation is null || byAbbreviation == byName.Code
                ? byName
                : new ExecutorMatch(byName.Code, MatchCertainty.Likely, [byName.Code!, byAbbreviation]);
        }

        return byAbbreviation is not null
            ? new ExecutorMatch(byAbbreviation, MatchCertainty.Likely, [byAbbreviation])
            : byName with
            {
                Abbreviation = bracketed,
            };
    }

    /// <summary>By its code, or by an abbreviation of this document.</summary>
    private string? Known(string abbreviation) =>
        _codes.GetValueOrDefault(abbreviation)
        ?? _defined.GetValueOrDefault(abbreviation)
        ?? (_keys.GetValueOrDefault(ExecutorKey.Of(abbreviation)) is { Count: 1 } one ? one.Single() : null);

    private ExecutorMatch Named(string name, bool amongMunicipalities)
    {
        if (Known(name) is { } code)
        {
            return Certain(code);
        }

        var key = ExecutorKey.Of(name);
        if (key.Length == 0)
        {
            return ExecutorMatch.Nobody;
        }

        if (key.Split(' ').All(IsMunicipalWord) && key.Contains("savivaldyb", StringComparison.Ordinal))
        {
            return new ExecutorMatch(null, MatchCertainty.AnyMunicipality, []);
        }

        if (_keys.TryGetValue(key, out var several))
        {
            return Undecided(several);
        }

        if (HeadOf(name) is { } head && IsParent(head.Parent) && Named(head.Name, false) is { IsCertain: true } whole)
        {
            return whole;
        }

        var isMunicipal = amongMunicipalities || key.Split(' ').Contains("savivaldyb");
        if (isMunicipal && _places.TryGetValue(ExecutorKey.PlaceOf(key), out var municipalities))
        {
            return municipalities.Count == 1 ? Certain(municipalities.Single()) : Undecided(municipalities);
        }

        return Nearest(isMunicipal ? ExecutorKey.PlaceOf(key) : key, isMunicipal ? _places : _keys);
    }

    /// <summary>A superior is no list of further executors.</summary>
    private bool IsParent(string parent) =>
        !parent.Contains('(', StringComparison.Ordinal)
        && (Known(parent) is not null || !Separators().IsMatch(parent) || SoundsLikeOne(parent));

    private static bool SoundsLikeOne(string parent) =>
        ExecutorKey.Of(parent).Split(' ') is { Length: > 1 } words
        && words[^1] == "ministerij"
        && words.Count(w => w == "ministerij") == 1;

    private static bool IsMunicipalWord(string stem) =>
        stem is "savivaldyb" or "administracij" or "institucij" or "istaig" or "viso" or "vis" or "lietuv" or "kit";

    private static ExecutorMatch Certain(string code) => new(code, MatchCertainty.Certain, []);

    private ExecutorMatch Undecided(HashSet<string> codes) =>
        codes.Count == 1
            ? Certain(codes.Single())
            : new ExecutorMatch(null, MatchCertainty.None, [.. codes.OrderBy(c => _register[c].Name)]);

    private ExecutorMatch Nearest(string key, Dictionary<string, HashSet<string>> known)
    {
        var allowed = key.Length switch
        {
            >= 8 => 2,
            >= 4 => 1,
            _ => 0,
        };
        var near = known
            .Where(k => Math.Abs(k.Key.Length - key.Length) <= allowed)
            .Select(k => (Codes: k.Value, Distance: EditDistance.Between(k.Key, key, allowed)))
            .Where(k => k.Distance <= allowed)
            .OrderBy(k => k.Distance)
            .ToList();
        var codes = near.SelectMany(k => k.Codes).Distinct().ToList();
        return codes.Count == 0 ? ExecutorMatch.Nobody
            : codes.Count == 1 || (near[0].Codes.Count == 1 && near.Skip(1).All(k => k.Distance > near[0].Distance))
                ? new ExecutorMatch(codes[0], MatchCertainty.Likely, codes)
            : new ExecutorMatch(null, MatchCertainty.None, codes);
    }

    /// <summary>"Policijos departamentas prie VRM" is the department, and whose it is.</summary>
    private static (string Name, string Parent)? HeadOf(string name) =>
        Under().Match(name) is { Success: true } under
            ? (under.Groups["name"].Value, under.Groups["parent"].Value)
            : null;

    /// <summary>The name, and the abbreviation that stands in brackets after it; other remarks in brackets are left out.</summary>
    private static (string Name, string? Bracketed) Brackets(string printed)
    {
        var text = Spaces().Replace(printed, " ").Trim(' ', ',', ';', '.', ':', '•');
        var match = InBrackets().Match(text);
        if (!match.Success)
        {
            return (text, null);
        }

        var inside = Hereafter().Replace(match.Groups["inside"].Value, "").Trim(' ', '„', '“', '"');
        var isAbbreviation = inside.Length is >= 2 and <= 20 && !inside.Contains(' ', StringComparison.Ordinal);
        return (match.Groups["name"].Value.Trim(' ', ','), isAbbreviation ? inside : null);
    }

    private static void Learn(Dictionary<string, HashSet<string>> keys, string key, string code)
    {
        if (key.Length > 0)
        {
            keys.TryAdd(key, []);
            keys[key].Add(code);
        }
    }

    [GeneratedRegex(@"^(?<name>.+?)\s+prie\s+(?<parent>.+)$", RegexOptions.Singleline)]
    private static partial Regex Under();

    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<inside>[^()]*)\)$", RegexOptions.Singleline)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*toliau\s*[–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Hereafter();

    [GeneratedRegex(@"[,;\n]|\sir\s")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
