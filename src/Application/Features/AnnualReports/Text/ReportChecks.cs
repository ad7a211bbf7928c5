using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Text;

/// <summary>What a text still lacks, and the numbers in it that nobody keeps in step with the data.</summary>
internal static partial class ReportChecks
{
    private const int ContextCharacters = 30;

    public static IEnumerable<ReportGapDto> Gaps(
        string section,
        IReadOnlyList<ReportBlock> blocks,
        IReadOnlyDictionary<string, Figure> figures
    ) =>
        from found in blocks.Select((block, no) => (block, no))
        from run in WithNotes(found.block.Content)
        let gap = Gap(run, figures)
        where gap is not null
        select new ReportGapDto(gap.Value.Kind, section, found.no, run.Key, gap.Value.Sentence);

    /// <summary>Digits in words that somebody wrote. A figure has none: it is not written.</summary>
    public static IEnumerable<TypedNumberDto> TypedNumbers(string section, IReadOnlyList<ReportBlock> blocks) =>
        from found in blocks.Select((block, no) => (block, no))
        from run in WithNotes(found.block.Content)
        where run is { Kind: ReportInlineKind.Text, Text: not null }
        from match in TypedNumber().Matches(run.Text!)
        select new TypedNumberDto(section, found.no, match.Value, Around(run.Text!, match));

    private static IEnumerable<ReportInline> WithNotes(IEnumerable<ReportInline> runs) =>
        runs.SelectMany(run => (IEnumerable<ReportInline>)[run, .. WithNotes(run.Note ?? [])]);

    private static (ReportGapKind Kind, string Sentence)? Gap(
        ReportInline run,
        IReadOnlyDictionary<string, Figure> figures
    ) =>
        run.Kind switch
        {
            ReportInlineKind.Placeholder => (ReportGapKind.ToWrite, run.Text ?? ""),
            ReportInlineKind.Figure
                when !figures.TryGetValue(run.Key ?? "", out var figure) || figure.Form(run.Form) is null => (
                ReportGapKind.UnknownFigure,
                Speech.Say(
                    $"Rodiklio „{run.Key}“ duomenyse nebėra. Išimkite jį iš teksto arba pasirinkite kitą.",
                    $"The data have no figure “{run.Key}” any more. Take it out of the text, or choose another."
                )
            ),
            ReportInlineKind.Figure when figures[run.Key!] is var figure && figure.Form(run.Form) is { Runs: null } => (
                ReportGapKind.NoData,
                Speech.Say(
                    $"„{figure.Label.Lithuanian}“: duomenų nėra. Papildykite duomenis arba išimkite rodiklį iš teksto.",
                    $"“{figure.Label.English}”: there are no data. Complete the data, or take the figure out of the text."
                )
            ),
            _ => null,
        };

    private static string Around(string text, Match match)
    {
        var from = Math.Max(0, match.Index - ContextCharacters);
        var to = Math.Min(text.Length, match.Index + match.Length + ContextCharacters);
        // Half of a surrogate pair is no text.
        from += from < match.Index && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > match.Index + match.Length && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        return text[from..to].Trim();
    }

    [GeneratedRegex(@"[0-9]+(?:[.,–/-][0-9]+)*", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex TypedNumber();
}
