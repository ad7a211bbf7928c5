using System.Globalization;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>"1 veiksmas.", "1 veiksmas –", "1)": how the number of an action is written before its words.</summary>
/// <param name="IsPlain">The word "veiksmas" stands in it.</param>
internal sealed partial record ActionMark(int No, bool IsPlain, string Rest)
{
    public static ActionMark? Of(string text) =>
        Plain().Match(text) is { Success: true } plain ? New(plain, isPlain: true)
        : Numbered().Match(text) is { Success: true } numbered ? New(numbered, isPlain: false)
        : null;

    /// <summary>The places in a measure's own cell where actions start.</summary>
    public static IReadOnlyList<int> StartsIn(string text) => [.. Inside().Matches(text).Select(m => m.Index)];

    private static ActionMark New(Match match, bool isPlain) =>
        new(
            int.Parse(match.Groups["no"].Value, CultureInfo.InvariantCulture),
            isPlain,
            match.Groups["rest"].Value.Trim()
        );

    [GeneratedRegex(
        @"^\s*(?<no>[0-9]{1,2})\s*[-–.]?\s*(asis|as)?\s*veiksmas\s*[.:–—-]*\s*(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^\s*(?<no>[0-9]{1,2})\s*[.)]\s+(?<rest>\D.*)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"(?<![0-9.])[0-9]{1,2}\s*(-?(asis|as))?\s*veiksmas\s*[.:–—-]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Inside();
}
