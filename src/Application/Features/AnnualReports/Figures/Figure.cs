using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>One thing the data say about a year, and how a text may say it.</summary>
/// <param name="Value">Short; null while the data do not give it.</param>
/// <param name="Counts">What is counted and where it comes from.</param>
/// <param name="Forms">The first is the usual one. Never empty.</param>
public sealed record Figure(
    string Key,
    string Group,
    Sentence Label,
    Sentence? Value,
    Sentence Counts,
    IReadOnlyList<FigureForm> Forms
)
{
    /// <summary>What stands in the place of a figure that the data do not give.</summary>
    public const string Gap = "[nėra duomenų]";

    public IReadOnlyList<Guid> ItemIds { get; init; } = [];

    public StatedCounterpart? Stated { get; init; }

    /// <summary>Null when there is no such form.</summary>
    public FigureForm? Form(string? name) => name is null ? Forms[0] : Forms.FirstOrDefault(f => f.Name == name);
}

/// <param name="Runs">In Lithuanian, words and notes only; null while the data do not give the figure.</param>
public sealed record FigureForm(string Name, IReadOnlyList<ReportInline>? Runs)
{
    public const string Number = "number";
    public const string Nominative = "nominative";
    public const string Genitive = "genitive";
    public const string Accusative = "accusative";
    public const string Thousands = "thousands";
    public const string Exact = "exact";

    /// <summary>A clause that also says when the amount is not known.</summary>
    public const string Told = "told";
    public const string Words = "words";
    public const string Notes = "notes";
    public const string Plain = "plain";
    public const string Names = "names";
    public const string Codes = "codes";

    public IReadOnlyList<ReportInline> Shown => Runs ?? [ReportInline.Words(Figure.Gap)];

    public string? Text =>
        Runs is null ? null : string.Concat(Runs.Where(r => r.Kind == ReportInlineKind.Text).Select(r => r.Text));

    public static FigureForm Of(string name, string? text) =>
        new(name, text is null ? null : [ReportInline.Words(text)]);
}

/// <summary>What a report published elsewhere says in the place of a figure.</summary>
public sealed record StatedCounterpart(Sentence Text, bool Differs);

/// <summary>What figures are made from beside the year itself.</summary>
/// <param name="Stated">What a report published elsewhere stated; null when there is none.</param>
/// <param name="Institutions">In the register, municipalities apart.</param>
public sealed record BesideTheYear(
    StatedFigures? Stated,
    int Institutions,
    int Recommendations,
    int RecommendationsWithoutData
);
