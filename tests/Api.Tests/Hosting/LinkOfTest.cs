namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>One read-only link and what people do with it.</summary>
public sealed record LinkOfTest(World World, Guid Id, string Token)
{
    public string Path => $"{World.Plan}/years/2021/read-only-links/{Id}";

    public static async Task<LinkOfTest> GivenAsync(World world, string userName)
    {
        var reporter = await world.Host.SignedInAs(userName);
        var made = (await reporter.PostAsync($"{world.Plan}/years/2021/read-only-links")).ShouldBe(200).Json;
        return new LinkOfTest(world, made.At("link.id").GetGuid(), made.Text("token")!);
    }

    public Task<Answer> OpenAsync(ApiClient visitor) =>
        visitor.PostAsync("/api/v1/read-only-links/opening", new { token = Token });
}
