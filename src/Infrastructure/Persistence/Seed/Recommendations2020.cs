using System.Text.Json.Serialization;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>What was recommended for 2020 and what came of it.</summary>
internal static class Recommendations2020
{
    private static readonly DateTimeOffset Written = new(2021, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static IEnumerable<Recommendation> Of(Guid planId, SequentialIds ids)
    {
        var document = SeedFile.Read<RecommendationsRecord>("recommendations-2020.json");
        foreach (var record in document.Recommendations)
        {
            var row = new Recommendation(ids.Next(), planId, document.Year, record.No);
            row.Write(Content(record), Results2020.Importer.Name, Written);
            yield return row;
        }
    }

    private static RecommendationContent Content(RecommendationRecord record) =>
        new(
            record.SummaryLt,
            record.Addressees,
            record.Strength,
            record.ResultStatus switch
            {
                ResultStatus.Reported => RecommendationState.Reported,
                ResultStatus.PartlyReported => RecommendationState.Partly,
                ResultStatus.PreparatoryOnly => RecommendationState.Preparing,
                ResultStatus.NoData => RecommendationState.NoData,
            },
            record.RelatedPlanItems,
            Note: null,
            [.. record.Results.Select(r => new ResultContent(r.Institution, r.SummaryLt))]
        );
}

internal sealed record RecommendationsRecord(int Year, IReadOnlyList<RecommendationRecord> Recommendations);

internal sealed record RecommendationRecord(
    int No,
    IReadOnlyList<string> Addressees,
    RecommendationStrength Strength,
    string SummaryLt,
    ResultStatus ResultStatus,
    IReadOnlyList<RecommendationResultRecord> Results,
    IReadOnlyList<string> RelatedPlanItems
);

internal sealed record RecommendationResultRecord(string Institution, string SummaryLt);

[JsonConverter(typeof(JsonStringEnumConverter<ResultStatus>))]
internal enum ResultStatus
{
    [JsonStringEnumMemberName("reported")]
    Reported,

    [JsonStringEnumMemberName("partly_reported")]
    PartlyReported,

    [JsonStringEnumMemberName("preparatory_only")]
    PreparatoryOnly,

    [JsonStringEnumMemberName("no_data")]
    NoData,
}
