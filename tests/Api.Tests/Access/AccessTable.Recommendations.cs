namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>What was recommended for a year: the coordinator writes, the commission and analysts read.</summary>
public static partial class AccessTable
{
    private const string Recommendations = Year + "/recommendations";

    private static IReadOnlyList<AccessRow> RecommendationRows =>
        [
            new("GET", Recommendations, "2020", ReadsHistory, s => s.Get(s.RecommendationsPath)),
            new("POST", Recommendations, "", CoordinatorOnly, s => s.AddRecommendation()),
            new("GET", $"{Recommendations}/{{id:guid}}", "", ReadsHistory, s => s.GetRecommendation()),
            new("PUT", $"{Recommendations}/{{id:guid}}", "", CoordinatorOnly, s => s.ChangeRecommendation()),
            new(
                "DELETE",
                $"{Recommendations}/{{id:guid}}",
                "",
                "403 204 403 403 403 403 401",
                s => s.DeleteRecommendation()
            ),
            new("PUT", $"{Recommendations}/order", "", CoordinatorOnly, s => s.OrderRecommendations()),
            new("GET", $"{Recommendations}.{{extension}}", "docx", ReadsHistory, s => s.RecommendationFile("docx")),
            new("GET", $"{Recommendations}.{{extension}}", "xlsx", ReadsHistory, s => s.RecommendationFile("xlsx")),
            new("GET", $"{Recommendations}.{{extension}}", "csv", ReadsHistory, s => s.RecommendationFile("csv")),
            new(
                "GET",
                $"{Recommendations}.{{extension}}",
                "pdf",
                "404 404 404 404 404 404 401",
                s => s.RecommendationFile("pdf")
            ),
            new(
                "POST",
                $"{Recommendations}/import-preview",
                "its own file",
                CoordinatorOnly,
                s => s.PreviewRecommendations()
            ),
            new("POST", $"{Recommendations}/import", "", CoordinatorOnly, s => s.ImportRecommendations()),
        ];
}
