namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>A recommendation that a test may do with as it likes.</summary>
public sealed record RecommendationOfTest(Guid Id, string Path, string Tag)
{
    public static string TableOf(World world, int year) => $"{world.Plan}/years/{year}/recommendations";

    public static object Body(string text = "Ministerijoms rekomenduotina rengti mokymus.") =>
        new
        {
            text,
            addressees = new[] { "ministerijos" },
            strength = "recommended",
            state = "reported",
            results = new[] { new { from = "VRM", text = "Surengti mokymai." } },
            relatedItems = new[] { "01.02.08" },
            note = "Pasitikslinti.",
        };

    public static async Task<RecommendationOfTest> GivenAsync(World world, int year = 2020)
    {
        var table = TableOf(world, year);
        var added = (await (await world.Host.SignedInAs("koordinatorius")).PostAsync(table, Body())).ShouldBe(200);
        var id = added.Json.At("id").GetGuid();
        return new RecommendationOfTest(id, $"{table}/{id}", added.ETag!);
    }

    public static async Task<Answer> PreviewAsync(ApiClient client, string table, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "lentelė.docx" } };
        return await client.SendAsync(HttpMethod.Post, $"{table}/import-preview", form);
    }
}
