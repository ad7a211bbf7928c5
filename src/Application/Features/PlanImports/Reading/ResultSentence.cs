using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What a sentence says of those it names, where no status stands: a proposal, never more.</summary>
internal static partial class ResultSentence
{
    /// <summary>"… informacijos nepateikė": no answer came.</summary>
    public static bool SaysNotReported(string text) => NotReported().IsMatch(Letters.Fold(text));

    public static bool SaysNothingPlanned(string text) => NothingPlanned().IsMatch(Letters.Fold(text));

    /// <summary>One sentence, and it says that no answer came: there is nothing else to tell.</summary>
    public static bool SaysOnlyNotReported(string text) => Sentences(text).Count == 1 && SaysNotReported(text);

    /// <summary>Null where nothing or several things are said.</summary>
    public static ImplementationStatus? Proposed(string text)
    {
        if (StatusWords.Spoken(text) is { Count: > 0 } spoken)
        {
            return spoken.Count == 1 ? spoken[0] : null;
        }

        return NotDone().IsMatch(Letters.Fold(text)) ? ImplementationStatus.NotImplemented : null;
    }

    public static IReadOnlyList<string> Sentences(string text) =>
        [.. SentenceEnds().Split(text).Select(s => s.Trim()).Where(s => s.Length > 0)];

    /// <summary>"A nepateikė, o B informavo" tells two things.</summary>
    public static IEnumerable<string> Clauses(string text) =>
        Sentences(text).SelectMany(sentence => ClauseEnds().Split(sentence)).Select(clause => clause.Trim());

    /// <summary>Nothing but the names and one of the sentences with which a list of them ends.</summary>
    public static bool IsPlain(string words) => Plain().IsMatch(Letters.Fold(words));

    [GeneratedRegex(
        @"\b(?:informacij|duomen|ataskait)\p{L}*\b.*\bnepateik|\bnepateik\p{L}*\b.*\b(?:informacij|duomen|ataskait)|\b(?:informacij|duomen|ataskait)\p{L}*\b.*\b(?:nebuvo|nera)\s+(?:pateikt|gaut)|\b(?:informacij|duomen)\p{L}*\s+negaut",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotReported();

    [GeneratedRegex(
        @"\b(?:nenumat|neplanav|nesuplanav)|\bnebuvo\s+(?:numa[tc]|suplanuo|planuo|planav)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NothingPlanned();

    [GeneratedRegex(
        @"\bne(?:igyvendin|ivyk|organizav|vykd|atlik|sureng|sudar)|\bnebuvo\s+(?:igyvendin|vykdo|organizuo|sureng|atlik|suorganizuo)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotDone();

    /// <summary>Not after "r." and "m.", which stand before names.</summary>
    [GeneratedRegex(@"(?<=[.!?])(?<!\b(?:[rmd]|raj|sav|Nr|pvz|t)\.)\s+(?=[\p{Lu}„])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@",?\s+o\s+(?=\p{Lu})|;\s+|,\s+(?:bet|tačiau)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnds();

    [GeneratedRegex(@"^\W*(?:informacijos\s+nepateike|priemoniu\s+nenumate)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
