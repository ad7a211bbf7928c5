using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Documents;

/// <summary>The table as it is printed: what was recommended on the left, what came of it on the right.</summary>
public static class RecommendationDocument
{
    public static FlowDocument Build(
        RecommendationsDto table,
        RecommendationWords words,
        InstitutionNames names,
        DateTimeOffset at
    ) =>
        new(
            new DocumentProperties(words.Title(table.Year), words.Annex.System, words.Annex.LanguageTag, at),
            words.Note(table, at),
            new FlowTable(
                [new FlowColumn(words.Recommendation, 110), new FlowColumn(words.Results, 147)],
                table.Items.Select(row => new CellsRow([
                    [.. row.Text.Split('\n').Select(Paragraph.Of)],
                    Results(row, words, names),
                ]))
            ),
            words.Annex.Source
        );

    private static List<Paragraph> Results(RecommendationDto row, RecommendationWords words, InstitutionNames names) =>
        row.State == RecommendationState.NoData
            ? [Paragraph.Of(words.NoData)]
            : [.. row.Results.Select(result => Result(result, names))];

    /// <summary>Who gave it is said before the text, unless the text begins with it.</summary>
    private static Paragraph Result(RecommendationResultDto result, InstitutionNames names) =>
        result.From is null || names.AtStart(result.Text) == result.From
            ? Paragraph.Of(result.Text)
            : new Paragraph([new Span($"{result.From}:", Bold: true), new Span($" {result.Text}")]);
}
