using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Documents;

/// <summary>What the table's files say, and what is looked for when such a file comes back.</summary>
public sealed class RecommendationWords(AnnexWords annex)
{
    public static readonly RecommendationWords Lithuanian = new(AnnexWords.Lithuanian);
    public static readonly RecommendationWords English = new(AnnexWords.English);
    public static readonly IReadOnlyList<RecommendationWords> All = [Lithuanian, English];

    public AnnexWords Annex => annex;

    public string FileStem => Pick("rekomendacijos", "recommendations");
    public string Sheet => Pick("Rekomendacijos", "Recommendations");

    public string Number => Pick("Nr.", "No.");
    public string Recommendation => Pick("REKOMENDACIJA", "RECOMMENDATION");
    public string Results => Pick("REZULTATAI", "RESULTS");
    public string Addressees => Pick("ADRESATAI", "ADDRESSEES");
    public string Strength => Pick("KAIP SUFORMULUOTA", "HOW IT IS PUT");
    public string State => Pick("BŪSENA", "STATE");
    public string RelatedItems => Pick("SUSIJUSIOS PRIEMONĖS", "RELATED ITEMS");
    public string From => Pick("KAS PATEIKĖ", "GIVEN BY");

    /// <summary>Said in so many words: nothing was given, rather than nothing is known.</summary>
    public string NoData => Pick("Duomenų šiuo klausimu nepateikta.", "No data were provided on this question.");

    public string Title(int year) =>
        Pick(
            $"{year} metais pateiktų institucijoms rekomendacijų įgyvendinimo ataskaita",
            $"Report on the recommendations given to institutions in {year}"
        );

    public string Note(RecommendationsDto table, DateTimeOffset at)
    {
        var noData = table.Items.Count(r => r.State == RecommendationState.NoData);
        var asOf = VilniusTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Pick(
            $"{table.PlanTitle}. Rekomendacijų: {table.Items.Count}, be duomenų: {noData}. {asOf}.",
            $"{table.PlanTitle}. Recommendations: {table.Items.Count}, without data: {noData}. {asOf}."
        );
    }

    public string Of(RecommendationStrength strength) =>
        strength switch
        {
            RecommendationStrength.Recommended => Pick("rekomenduotina", "recommended"),
            RecommendationStrength.Proposed => Pick("siūlytina", "proposed"),
        };

    public string Of(RecommendationState state) =>
        state switch
        {
            RecommendationState.Open => Pick("laukiama atsakymo", "awaiting an answer"),
            RecommendationState.NoData => Pick("duomenų nepateikta", "no data provided"),
            RecommendationState.Preparing => Pick("tik pasirengta", "only prepared"),
            RecommendationState.Partly => Pick("atsakyta iš dalies", "partly answered"),
            RecommendationState.Reported => Pick("atsakyta", "answered"),
        };

    private string Pick(string lithuanian, string english) => annex.Language == Language.English ? english : lithuanian;
}
