using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

public static partial class WriteTargets
{
    private static IReadOnlyList<(string Field, Field Kind)> RecommendationFields =>
        [
            ("text", Field.LongText),
            ("addressees", Field.List),
            ("addressees.0", Field.Text),
            ("strength", Field.Choice),
            ("state", Field.Choice),
            ("results", Field.List),
            ("results.0", Field.Record),
            ("results.0.from", Field.Text),
            ("results.0.text", Field.LongText),
            ("relatedItems", Field.List),
            ("relatedItems.0", Field.Text),
            ("note", Field.Text),
        ];

    private const string RecommendationBody = """
        {"text":"Ministerijoms rekomenduotina rengti mokymus.","addressees":["ministerijos"],"strength":"recommended",
         "state":"partly","results":[{"from":"VRM","text":"Surengti mokymai."}],"relatedItems":["01.02.08"],"note":"Tikslinti."}
        """;

    private static IReadOnlyList<WriteTarget> RecommendationTargets =>
        [
            new(
                "add recommendation",
                HttpMethod.Post,
                "koordinatorius",
                w => Task.FromResult(RecommendationOfTest.TableOf(w, 2021)),
                _ => Parsed(RecommendationBody),
                RecommendationFields
            ),
            new(
                "change recommendation",
                HttpMethod.Put,
                "koordinatorius",
                FirstRecommendationAsync,
                _ => Parsed(RecommendationBody),
                RecommendationFields,
                Versioned: true
            ),
            new(
                "order recommendations",
                HttpMethod.Put,
                "koordinatorius",
                w => Task.FromResult($"{RecommendationOfTest.TableOf(w, 2020)}/order"),
                RecommendationOrderAsync,
                [("ids", Field.List), ("ids.0", Field.Choice)]
            ),
            new(
                "import recommendations",
                HttpMethod.Post,
                "koordinatorius",
                w => Task.FromResult($"{RecommendationOfTest.TableOf(w, 2021)}/import"),
                _ => Parsed($$"""{"rows":[{"recommendation":{{RecommendationBody}}}]}"""),
                [
                    ("rows", Field.List),
                    ("rows.0", Field.Record),
                    .. RecommendationFields.Select(f => ($"rows.0.recommendation.{f.Field}", f.Kind)),
                ]
            ),
        ];

    private static async Task<string> FirstRecommendationAsync(World world) =>
        $"{RecommendationOfTest.TableOf(world, 2020)}/{(await RecommendationIdsAsync(world))[0]}";

    private static async Task<JsonObject> RecommendationOrderAsync(World world) =>
        new()
        {
            ["ids"] = new JsonArray([.. (await RecommendationIdsAsync(world)).Select(id => JsonValue.Create(id))]),
        };

    private static Task<List<Guid>> RecommendationIdsAsync(World world) =>
        world.Host.Store.ListAsync<Guid>("SELECT id FROM recommendations WHERE year = 2020 ORDER BY position");
}
