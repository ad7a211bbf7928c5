using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>A status as it stands at the beginning of a text.</summary>
/// <param name="Status">Null for "awaiting data": it says that there is none yet.</param>
/// <param name="End">Where the text after it begins.</param>
internal sealed record PrintedStatus(ImplementationStatus? Status, int End, StatusCertainty Certainty);

internal enum StatusCertainty
{
    Printed,

    /// <summary>The words of a status without a full stop, and a sentence behind them.</summary>
    RunsOn,

    /// <summary>Other words that mean it: "Įvykdyta."</summary>
    OtherWord,

    /// <summary>Marked as what the rule suggests, not as what was decided.</summary>
    Suggested,
}

/// <summary>
/// The words of the statuses as documents print them: bold, italic or plain, with a full stop or without, and with the
/// letters that conversions lose ("Igyvendinta", "Neigyvendinta").
/// </summary>
internal static partial class StatusWords
{
    /// <param name="marked">How many of the first letters are bold or italic unlike what follows them; 0 where nothing is.</param>
    public static PrintedStatus? AtStart(string text, int marked = 0)
    {
        var folded = Letters.Fold(text);
        if (Printed().Match(folded) is { Success: true } printed)
        {
            return Ended(text, folded, printed, marked, Of(printed), StatusCertainty.Printed);
        }

        if (Unsettled().Match(folded) is { Success: true } unsettled)
        {
            ImplementationStatus? status = unsettled.Groups["none"].Success ? ImplementationStatus.NotAssessed : null;
            return Ended(text, folded, unsettled, marked, status, StatusCertainty.Printed);
        }

        return OtherWords().Match(folded) is { Success: true } other
            ? Ended(text, folded, other, marked, Of(other), StatusCertainty.OtherWord)
            : null;
    }

    /// <summary>Statuses that sentences speak of: "laikytina, kad veiksmas neįgyvendintas".</summary>
    public static IReadOnlyList<ImplementationStatus> Spoken(string text) =>
        [.. InSentences().Matches(Letters.Fold(text)).Select(Of).Distinct()];

    private static PrintedStatus? Ended(
        string text,
        string folded,
        Match match,
        int marked,
        ImplementationStatus? status,
        StatusCertainty certainty
    )
    {
        var end = match.Length;
        var stop = Stop().Match(folded, end);
        var after = end + stop.Length;
        if (Suggestion().Match(folded, after) is { Success: true } suggestion)
        {
            return new PrintedStatus(status, after + suggestion.Length, StatusCertainty.Suggested);
        }

        var isEnded = stop.Groups["mark"].Success || after == text.Length || marked == end || marked == after;
        if (isEnded)
        {
            return new PrintedStatus(status, after, certainty);
        }

        // "Įgyvendinta priemonė, …" is a sentence; "Įgyvendinta Savivaldybė surengė …" lost its full stop.
        return char.IsUpper(text[after]) || char.IsDigit(text[after])
            ? new PrintedStatus(status, after, StatusCertainty.RunsOn)
            : null;
    }

    private static ImplementationStatus Of(Match match) =>
        match.Groups["part"].Success ? ImplementationStatus.PartiallyImplemented
        : match.Groups["not"].Success ? ImplementationStatus.NotImplemented
        : ImplementationStatus.Implemented;

    [GeneratedRegex(
        @"^(?:(?<not>ne\s?)?[ijl1|!]?gyvendint(?:a|as|i|os)(?<part>\s+(?:is\s+dalies|dalinai))?|(?<part>is\s+dalies|dalinai)\s+[ijl1|!]?gyvendint(?:a|as|i|os))(?![\p{L}\d])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?:(?<none>nevertinta)|laukiama\s+duomenu)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Unsettled();

    [GeneratedRegex(
        @"^(?:(?<not>ne\s?)?(?:ivykdyt|atlikt|pasiekt)(?:a|as|i|os)(?<part>\s+(?:is\s+dalies|dalinai))?|(?<part>is\s+dalies|dalinai)\s+(?:ivykdyt|atlikt|pasiekt)(?:a|as|i|os))(?![\p{L}\d])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherWords();

    [GeneratedRegex(
        @"\b(?:(?<not>ne)?[ij]gyvendint(?:a|as|i|os|u)\b(?<part>\s+is\s+dalies)?|(?<part>is\s+dalies)\s+[ij]gyvendint(?:a|as|i|os)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InSentences();

    [GeneratedRegex(@"\G\s*(?<mark>[.:;,–—-]+)?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\G\(siulomas\s+ivertinimas\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Suggestion();
}
