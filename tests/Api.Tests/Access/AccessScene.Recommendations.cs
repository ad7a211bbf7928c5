using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

public sealed partial class AccessScene
{
    public string RecommendationsPath => RecommendationOfTest.TableOf(World, 2020);

    public Task<Answer> AddRecommendation() => caller.PostAsync(RecommendationsPath, RecommendationOfTest.Body());

    public async Task<Answer> GetRecommendation() =>
        await caller.GetAsync((await RecommendationOfTest.GivenAsync(World)).Path);

    public async Task<Answer> ChangeRecommendation()
    {
        var given = await RecommendationOfTest.GivenAsync(World);
        return await caller.PutAsync(given.Path, RecommendationOfTest.Body("Pakeista rekomendacija."), given.Tag);
    }

    public async Task<Answer> DeleteRecommendation()
    {
        var given = await RecommendationOfTest.GivenAsync(World);
        return await caller.DeleteAsync(given.Path, given.Tag);
    }

    public async Task<Answer> OrderRecommendations()
    {
        var rows = (await (await CoordinatorAsync()).GetAsync(RecommendationsPath)).ShouldBe(200).Json.List("items");
        return await caller.PutAsync(
            $"{RecommendationsPath}/order",
            new { ids = rows.Select(r => r.At("id").GetGuid()).Reverse() }
        );
    }

    public Task<Answer> RecommendationFile(string extension) => caller.GetAsync($"{RecommendationsPath}.{extension}");

    public async Task<Answer> PreviewRecommendations()
    {
        var file = (await (await CoordinatorAsync()).GetAsync($"{RecommendationsPath}.docx")).ShouldBe(200).Bytes;
        return await RecommendationOfTest.PreviewAsync(caller, RecommendationsPath, file);
    }

    public Task<Answer> ImportRecommendations() =>
        caller.PostAsync(
            $"{RecommendationsPath}/import",
            new { rows = new[] { new { recommendation = RecommendationOfTest.Body() } } }
        );
}
