using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>
/// Finds institutions of the register in running text: by abbreviation as it is written, by name in any case of it
/// ("teisingumo ministerijai"). Only what is certain is found.
/// </summary>
public sealed partial class InstitutionNames
{
    /// <summary>How much of a word an ending takes: ministerij-a, ministerij-oms, departament-ui.</summary>
    private const int Ending = 3;
    private const int ShortestStem = 4;

    private readonly List<(string Code, string[] Words)> _names;
    private readonly HashSet<string> _codes;

    public InstitutionNames(IEnumerable<Institution> institutions)
    {
        var known = institutions.ToList();
        _codes = [.. known.Select(i => i.Code)];
        _names =
        [
            .. known
                .SelectMany(i => i.Aliases.Prepend(i.Name).Select(name => (i.Code, Words: WordsOf(Core(name)))))
                .Where(n => n.Words.Length > 1)
                .OrderByDescending(n => n.Words.Length),
        ];
    }

    public static async Task<InstitutionNames> ReadAsync(IAppDbContext db, CancellationToken ct) =>
        new(await db.Institutions.AsNoTracking().ToListAsync(ct));

    public bool Knows(string code) => _codes.Contains(code);

    /// <summary>Codes in the order in which the text names them; the "prie VRM" of another's name is not one.</summary>
    public IReadOnlyList<string> AllIn(string text)
    {
        var words = WordsOf(text);
        var found = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            if (StartingAt(words, at) is not { } start)
            {
                continue;
            }

            found.Add(start.Code);
            at += start.Length - 1;
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The institution that a result begins with ("2020 m. VRM organizavo …").</summary>
    public string? AtStart(string text)
    {
        var words = WordsOf(LeadingYear().Replace(text, ""));
        return words.Length == 0 ? null : StartingAt(words, 0)?.Code;
    }

    private (string Code, int Length)? StartingAt(string[] words, int at)
    {
        var belongsToAnother = IsSuperior(words, at);
        if (_codes.Contains(words[at]))
        {
            return belongsToAnother ? null : (words[at], 1);
        }

        // "Lietuvos Respublikos" is no part of the name that is compared.
        var from = at;
        while (from < words.Length && IsState(words[from]))
        {
            from++;
        }

        foreach (var (code, name) in _names)
        {
            if (
                from + name.Length <= words.Length
                && name.Zip(words.Skip(from)).All(w => AreOneWord(w.First, w.Second))
            )
            {
                return belongsToAnother ? null : (code, from - at + name.Length);
            }
        }

        return null;
    }

    /// <summary>"Tarnyba prie Lietuvos Respublikos … ministerijos": the ministry is only said to tell which service it is.</summary>
    private static bool IsSuperior(string[] words, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsState(words[before]))
        {
            before--;
        }

        return before >= 0 && Is(words[before], "prie");
    }

    private static bool IsState(string word) => Is(word, "Lietuvos") || Is(word, "Respublikos");

    private static bool AreOneWord(string a, string b)
    {
        if (Is(a, b))
        {
            return true;
        }

        var stem = Math.Max(ShortestStem, Math.Max(a.Length, b.Length) - Ending - 1);
        return a.Length >= stem
            && b.Length >= stem
            && Is(a[..stem], b[..stem])
            && Math.Abs(a.Length - b.Length) <= Ending;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of a name that tells it from others: without the state before it and its superior behind it.</summary>
    private static string Core(string name)
    {
        var end = name.IndexOf(" prie ", StringComparison.OrdinalIgnoreCase);
        var core = end < 0 ? name : name[..end];
        const string State = "Lietuvos Respublikos ";
        return core.StartsWith(State, StringComparison.OrdinalIgnoreCase) ? core[State.Length..] : core;
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d{4}\s*m(\.|etais)\s*")]
    private static partial Regex LeadingYear();
}
