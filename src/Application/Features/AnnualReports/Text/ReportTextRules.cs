using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Text;

/// <summary>What a section may hold: known kinds, known figures, no more than a person writes.</summary>
internal static class ReportTextRules
{
    public const int MostBlocks = 400;
    public const int MostRuns = 400;
    public const int LongestText = 8000;
    public const int LongestHeading = 400;
    private const int LongestSection = 100_000;

    /// <returns>The blocks as they are stored: each run with the members of its kind alone, empty ones left out.</returns>
    /// <exception cref="ProblemException">What is wrong and where.</exception>
    public static IReadOnlyList<ReportBlock> Read(
        IReadOnlyList<ReportBlockInput?>? input,
        IReadOnlyDictionary<string, Figure> figures
    )
    {
        if (input is null)
        {
            throw Invalid("blocks", "Trūksta skyriaus teksto.", "The section's text is missing.");
        }

        Require(input.Count <= MostBlocks, "blocks", "Skyriuje per daug pastraipų", MostBlocks, "Too many paragraphs");
        var blocks = input
            .Select((block, no) => Read(block, $"blocks.{no}", figures))
            .Where(b => b.Content.Count > 0)
            .ToList();
        var length = blocks.Sum(b => b.Content.Sum(LengthOf));
        Require(
            length <= LongestSection,
            "blocks",
            "Skyriaus tekstas per ilgas",
            LongestSection,
            "The text is too long"
        );
        return blocks;
    }

    private static ReportBlock Read(ReportBlockInput? block, string at, IReadOnlyDictionary<string, Figure> figures) =>
        block?.Kind is not { } kind
            ? throw Invalid(at, "Nurodykite pastraipos rūšį.", "Say what kind of paragraph it is.")
            : new ReportBlock(kind, Runs(block.Content, $"{at}.content", figures, inNote: false));

    private static List<ReportInline> Runs(
        IReadOnlyList<ReportInlineInput?>? runs,
        string at,
        IReadOnlyDictionary<string, Figure> figures,
        bool inNote
    )
    {
        if (runs is null)
        {
            throw Invalid(at, "Trūksta pastraipos teksto.", "The paragraph's text is missing.");
        }

        Require(runs.Count <= MostRuns, at, "Pastraipoje per daug dalių", MostRuns, "The paragraph has too many parts");
        return [.. runs.Select((run, no) => Read(run, $"{at}.{no}", figures, inNote)).OfType<ReportInline>()];
    }

    private static ReportInline? Read(
        ReportInlineInput? run,
        string at,
        IReadOnlyDictionary<string, Figure> figures,
        bool inNote
    ) =>
        run switch
        {
            null or { Kind: null } => throw Invalid(at, "Nurodykite dalies rūšį.", "Say what kind of part it is."),
            { Kind: ReportInlineKind.Text or ReportInlineKind.Placeholder, Text: null } => throw Invalid(
                at,
                "Trūksta dalies teksto.",
                "The part's text is missing."
            ),
            { Kind: ReportInlineKind.Text } => Text(run, at),
            { Kind: ReportInlineKind.Placeholder } => string.IsNullOrWhiteSpace(run.Text)
                ? null
                : ReportInline.Placeholder(Short(run.Text, at).Trim()),
            { Kind: ReportInlineKind.Figure } => Known(run, figures),
            { Kind: ReportInlineKind.Footnote } when inNote => throw Invalid(
                at,
                "Išnašoje kitos išnašos būti negali.",
                "A note has no notes of its own."
            ),
            { Kind: ReportInlineKind.Footnote } => Runs(run.Note, $"{at}.note", figures, inNote: true)
                is { Count: > 0 } note
                ? ReportInline.Footnote(note)
                : null,
            _ => throw new NotSupportedException($"Run kind {run.Kind}."),
        };

    private static ReportInline? Text(ReportInlineInput run, string at) =>
        string.IsNullOrEmpty(run.Text)
            ? null
            : new ReportInline(ReportInlineKind.Text)
            {
                Text = Short(run.Text, at).ReplaceLineEndings(" "),
                Bold = run.Bold,
                Italic = run.Italic,
            };

    /// <exception cref="ProblemException"><c>unknown_figure</c> or <c>unknown_figure_form</c>, with the key.</exception>
    private static ReportInline Known(ReportInlineInput run, IReadOnlyDictionary<string, Figure> figures)
    {
        if (run.Key is null || !figures.TryGetValue(run.Key, out var figure))
        {
            throw ProblemException.Rule(
                "unknown_figure",
                $"Rodiklio „{Named(run.Key)}“ nėra. Išimkite jį iš teksto arba pasirinkite kitą iš rodiklių sąrašo.",
                $"There is no figure “{Named(run.Key)}”. Take it out of the text, or choose another from the list."
            );
        }

        return figure.Form(run.Form) is null
            ? throw ProblemException.Rule(
                "unknown_figure_form",
                $"Rodiklis „{run.Key}“ tokios formos („{Named(run.Form)}“) neturi. Pasirinkite kitą jo formą.",
                $"The figure “{run.Key}” has no form “{Named(run.Form)}”. Choose another of its forms."
            )
            : new ReportInline(ReportInlineKind.Figure)
            {
                Key = run.Key,
                Form = run.Form,
                Bold = run.Bold,
                Italic = run.Italic,
            };
    }

    private static string Short(string text, string at)
    {
        Require(text.Length <= LongestText, at, "Tekstas per ilgas", LongestText, "The text is too long");
        return text;
    }

    private static string Named(string? typed) => typed is null ? "" : typed[..Math.Min(typed.Length, 80)];

    private static int LengthOf(ReportInline run) =>
        (run.Text?.Length ?? 0) + (run.Key?.Length ?? 0) + (run.Note?.Sum(LengthOf) ?? 0);

    private static void Require(bool right, string at, string lithuanian, int most, string english)
    {
        if (!right)
        {
            throw Invalid(at, $"{lithuanian} (iki {most}).", $"{english} (up to {most}).");
        }
    }

    private static ProblemException Invalid(string at, string lithuanian, string english) =>
        ProblemException.Invalid(at, Speech.Say(lithuanian, english));
}
