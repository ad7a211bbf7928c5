using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <param name="Name">One municipality, as a name of its own: of "Širvintų ir Ukmergės rajonų savivaldybės" there are two.</param>
/// <param name="End">Where the words after it begin.</param>
internal sealed record NamedMunicipality(string Name, int Start, int End);

/// <summary>Names of municipalities in running text, as documents write them: "Kauno m. savivaldybė", "Ignalinos savivaldybė".</summary>
internal static partial class MunicipalNames
{
    private const string Place = @"\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?";
    private const string Kind = @"(?:[ ](?:miesto|rajono|m\.?|mst\.|r\.?|raj\.))?";
    private const string Municipality = @"[ ](?:savivaldyb[ėe](?:s[ ]administracija)?|sav\.)(?!\p{L})";
    private const string Separator = @"[ ]?[.:–—-]+(?=\s|$)[ ]?";

    /// <summary>"Kauno miesto savivaldybė." at the beginning of a paragraph: what follows is of it.</summary>
    public static NamedMunicipality? Heading(string text) => Of(AtStart().Match(text));

    /// <summary>Where inside a paragraph another municipality begins: its name after a sentence's end, and a status behind it.</summary>
    public static IEnumerable<int> HeadingsInside(string text) =>
        Inside()
            .Matches(text)
            .Where(match => match.Index > 0 && StatusWords.AtStart(text[(match.Index + match.Length)..]) is not null)
            .Select(match => match.Index);

    public static IReadOnlyList<NamedMunicipality> Mentions(string text) =>
        [
            .. One()
                .Matches(text)
                .Select(match => Of(match)!)
                .Concat(Several().Matches(text).SelectMany(Each))
                .OrderBy(m => m.Start),
        ];

    /// <summary>"Ignalinos r., Kėdainių r. ir Utenos rajono savivaldybės": what stands in a list of them.</summary>
    public static IEnumerable<string> Listed(string list) =>
        Between()
            .Split(list)
            .Select(name => name.Trim(' ', '.', ':', '„', '“'))
            .Where(name => name.Length > 0 && char.IsUpper(name[0]));

    private static NamedMunicipality? Of(Match match) =>
        match.Success
            ? new NamedMunicipality(match.Groups["name"].Value, match.Index, match.Index + match.Length)
            : null;

    private static IEnumerable<NamedMunicipality> Each(Match match)
    {
        var kind = match.Groups["kind"].Value switch
        {
            "miestų" or "m." => " miesto",
            "rajonų" or "r." => " rajono",
            _ => "",
        };
        return match
            .Groups["place"]
            .Captures.Select(place => new NamedMunicipality(
                $"{place.Value}{kind} savivaldybė",
                match.Index,
                match.Index + match.Length
            ));
    }

    [GeneratedRegex($"^(?<name>{Place}{Kind}{Municipality}){Separator}", RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();

    [GeneratedRegex(
        $@"(?<=[.!?“""][ ]+)(?<name>{Place}{Kind}{Municipality}){Separator}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inside();

    [GeneratedRegex($"(?<name>{Place}{Kind}{Municipality})", RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex(
        $@"(?<place>{Place})(?:,[ ](?<place>{Place}))*[ ](?:ir|bei)[ ](?<place>{Place})(?:[ ](?<kind>miestų|rajonų|m\.|r\.))?[ ]savivaldyb[ėe]s(?!\p{{L}})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Several();

    [GeneratedRegex(@"[,;\n]|\s(?:ir|bei)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
