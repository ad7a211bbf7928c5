using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;

namespace ActionPlanMonitor.Application.Features.Recommendations.Import;

/// <summary>Which column of a table says what, by its header.</summary>
internal sealed record RecommendationColumns(
    int Recommendation,
    int Results,
    int? Addressees,
    int? Strength,
    int? State,
    int? RelatedItems,
    int? From
)
{
    private static readonly string[] RecommendationStems = ["REKOMENDACIJ", "RECOMMENDATION"];
    private static readonly string[] ResultStems = ["REZULTAT", "RESULT"];

    /// <summary>A header is a word or two; a title that holds the same word is longer.</summary>
    private const int LongestHeader = 24;

    public bool HaveDetails => State is not null;

    /// <returns>Null where the row is not the header of such a table.</returns>
    public static RecommendationColumns? Of(UploadedRow row)
    {
        int? Column(Func<RecommendationWords, string> header) =>
            row
                .Cells.FirstOrDefault(c =>
                    RecommendationWords.All.Any(w =>
                        string.Equals(header(w), c.Text, StringComparison.OrdinalIgnoreCase)
                    )
                )
                ?.Column;

        return
            row.Cells.FirstOrDefault(c => IsRecommendationHeader(c.Text)) is { } recommendation
            && row.Cells.FirstOrDefault(c => IsResultHeader(c.Text)) is { } results
            ? new RecommendationColumns(
                recommendation.Column,
                results.Column,
                Column(w => w.Addressees),
                Column(w => w.Strength),
                Column(w => w.State),
                Column(w => w.RelatedItems),
                Column(w => w.From)
            )
            : null;
    }

    public static bool IsHeader(string text) => IsRecommendationHeader(text) || IsResultHeader(text);

    public static bool IsRecommendationHeader(string text) => Is(text, RecommendationStems);

    private static bool IsResultHeader(string text) => Is(text, ResultStems);

    private static bool Is(string text, string[] stems) =>
        text.Length <= LongestHeader && stems.Any(s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase));
}
