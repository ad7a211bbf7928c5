using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>
/// Names of persons in Lithuanian texts: a first name of the register in any case, with or without a surname; an initial with a
/// surname; a surname of a kind that nothing else is called. Streets, schools and municipalities are named after people but are
/// no persons.
/// </summary>
internal static partial class PersonNames
{
    private static readonly (FrozenSet<string> Sure, FrozenSet<string> BesideSurname) Names = Read();

    public static IEnumerable<PrivacyMark> Find(string text) =>
        Capitalised()
            .Matches(text)
            .SelectMany(run => InRun(text, run))
            .Where(mark => !NamedAfter().IsMatch(text, mark.Offset + mark.Length));

    /// <summary>Capitalised words one after the other: "Vardenė Pavardenytė", "J. Pavardenis", but also "Lietuvos Caritas".</summary>
    private static IEnumerable<PrivacyMark> InRun(string text, Match run)
    {
        var words = Word().Matches(run.Value);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var next = i + 1 < words.Count ? words[i + 1] : null;
            if (next is not null && StandsBeforeSurname(word.Value, next.Value))
            {
                i++;
                yield return Mark(run, word.Index, next.Index + next.Length);
            }
            else if (IsNameByItself(word.Value, text, run.Index + word.Index))
            {
                yield return Mark(run, word.Index, word.Index + word.Length);
            }
        }
    }

    private static PrivacyMark Mark(Match run, int from, int to) => new(PrivacyKind.Name, run.Index + from, to - from);

    /// <summary>Before a heading's number ("V. Rezultatai") an initial proves less.</summary>
    private static bool StandsBeforeSurname(string word, string next) =>
        !Places.Contains(next)
        && (
            word is "I." or "V." or "X." ? SureSurname().IsMatch(next)
            : word.EndsWith('.') ? Surname().IsMatch(next)
            : (Names.Sure.Contains(word) || Names.BesideSurname.Contains(word)) && Surname().IsMatch(next)
        );

    private static bool IsNameByItself(string word, string text, int at) =>
        Names.Sure.Contains(word)
        || StrongSurname().IsMatch(word)
        || (SureSurname().IsMatch(word) && !StartsSentence(text, at) && !Places.Contains(word));

    /// <summary>A capital at the start of a sentence or a quotation says nothing about the word.</summary>
    private static bool StartsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '„' or '"' or '“' or '(' or '•' or '*';
    }

    private static (FrozenSet<string>, FrozenSet<string>) Read()
    {
        using var stream = typeof(PersonNames).Assembly.GetManifestResourceStream(
            typeof(PersonNames),
            "FirstNames.txt"
        )!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).ToList();
        var unsure = Forms(lines.Where(line => line.StartsWith('?')));
        return (
            Forms(lines.Where(line => !line.StartsWith('?'))).Except(unsure).ToFrozenSet(StringComparer.Ordinal),
            unsure.ToFrozenSet(StringComparer.Ordinal)
        );
    }

    private static HashSet<string> Forms(IEnumerable<string> lines) =>
        [
            .. lines
                .SelectMany(line => line.Split([' ', '?', '\r'], StringSplitOptions.RemoveEmptyEntries))
                .SelectMany(Declined),
        ];

    private static IEnumerable<string> Declined(string name)
    {
        string[] endings = name switch
        {
            [.., 'i', 'u', 's'] or [.., 'j', 'u', 's'] => ["us", "aus", "ui", "ų", "umi", "au"],
            [.., 'u', 's'] => ["us", "aus", "ui", "ų", "umi", "au"],
            [.., 'a', 's'] => ["as", "o", "ui", "ą", "u", "ai"],
            [.., 'i', 's'] => ["is", "io", "iui", "į", "iu", "i"],
            [.., 'y', 's'] => ["ys", "io", "iui", "į", "iu", "y"],
            [.., 'a'] => ["a", "os", "ai", "ą"],
            [.., 'ė'] => ["ė", "ės", "ei", "ę", "e"],
            _ => [""],
        };
        var stem = name[..^endings[0].Length];
        return endings.Select(ending => Softened(stem, ending) + ending);
    }

    /// <summary>Vytis, Vyčio: t and d soften before -io, -iui, -iu.</summary>
    private static string Softened(string stem, string ending) =>
        ending is "io" or "iui" or "iu"
            ? stem switch
            {
                [.., 't'] => stem[..^1] + "č",
                [.., 'd'] => stem[..^1] + "dž",
                _ => stem,
            }
            : stem;

    /// <summary>Places and things whose names look like surnames.</summary>
    private static readonly FrozenSet<string> Places = new[]
    {
        "Šilutė",
        "Šilutės",
        "Šilutei",
        "Šilutę",
        "Šilutėje",
        "Lietuva",
        "Lietuvos",
        "Vilniaus",
        "Kauno",
        "Klaipėdos",
        "Šiaulių",
        "Panevėžio",
        "Alytaus",
        "Marijampolės",
        "Komisijos",
        "Ministerijos",
        "Departamento",
        "Tarnybos",
        "Plano",
        "Europos",
        "Respublikos",
        "Vyriausybės",
        "Seimo",
        "Savivaldybės",
        "Centro",
        "Asociacijos",
        "Universiteto",
        "Prokuratūros",
        "Policijos",
        "Karalystės",
        "Sąjungos",
    }.ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"(?<![\p{L}\d.@/_-])(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:[ \u00A0](?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)*(?![\p{L}\d@_])",
        RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Word();

    /// <summary>What follows says that the words name a street, a school, a museum and not a person.</summary>
    [GeneratedRegex(
        @"\G(?:[ \u00A0]ir[ \u00A0]\p{Lu}\p{Ll}+|[ \u00A0]\p{Lu}\p{Ll}+)?(?:[ \u00A0](?:vardo|karo|meno|dailės|pagrindin\p{Ll}+|viešo\p{Ll}+))*"
            + @"[ \u00A0](?:g\.|gatv|pr\.|prospekt|aikšt|al\.|alėj|universitet|gimnazij|progimnazij|mokykl|kolegij|institut|akademij|ligonin"
            + @"|klinik|bibliotek|muziej|centr|fond|parapij|bažnyči|vienuol|draugij|savivaldyb|apskrit|seniūn|kaim)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex NamedAfter();

    /// <summary>The endings of surnames in every case. Wide: it is asked only beside a first name or an initial.</summary>
    [GeneratedRegex(
        @"^\p{Lu}\p{Ll}{2,}(?:as|o|ui|ą|u|is|io|iui|į|iu|ys|us|aus|ų|umi|ius|iaus|ių|a|os|ai|ė|ės|ei|ę|e)$|-\p{Lu}\p{Ll}+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex Surname();

    [GeneratedRegex(
        @"^\p{Lu}\p{Ll}+(?:(?:ausk|insk|ovsk|evsk)(?:as|o|ui|ą|u)|(?:ev|av|ov)i(?:čius|čiaus|čiui|čių|čiumi)|ien(?:ė|ės|ei|ę|e)"
            + @"|ai(?:tis|čio|čiui|tį|čiu)|(?:ait|ut|ūt|iūt|yt)(?:ė|ės|ei|ę|e))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex SureSurname();

    /// <summary>Surnames that are nothing else, wherever they stand.</summary>
    [GeneratedRegex(
        @"^\p{Lu}\p{Ll}+(?:(?:ausk|insk|ovsk|evsk)(?:as|o|ui|ą|u|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę)"
            + @"|[aeo]vič(?:ius|iaus|iui|ių|iumi|ienė|ienės|ienei|ienę|iūtė|iūtės|iūtei|iūtę))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex StrongSurname();
}
