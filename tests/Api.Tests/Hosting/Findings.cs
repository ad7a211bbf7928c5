using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>What reconciliation finds, by the codes of its checks.</summary>
public static class Findings
{
    public static async Task<List<JsonElement>> OfAsync(World world, int year, string? code = null)
    {
        var coordinator = await world.Host.SignedInAs("koordinatorius");
        var answer = await coordinator.GetAsync($"{world.Plan}/years/{year}/reconciliation");
        return [.. answer.ShouldBe(200).Json.List("findings").Where(f => code is null || f.Text("code") == code)];
    }

    /// <summary>Where the only finding of a check is answered.</summary>
    public static async Task<string> PathAsync(World world, int year, string code) =>
        PathOf(world, year, (await OfAsync(world, year, code)).Single());

    public static string PathOf(World world, int year, JsonElement finding) =>
        $"{world.Plan}/years/{year}/reconciliation/{finding.Text("fingerprint")}/settlement";
}
