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

    /// <summary>The ministry answers everything that stands in the way of publishing.</summary>
    public static async Task SettleAllAsync(World world, int year)
    {
        var coordinator = await world.Host.SignedInAs("koordinatorius");
        var open = (await OfAsync(world, year)).Where(f => f.Text("severity") == "blocking" && !f.Has("settlement"));
        foreach (var finding in open)
        {
            (
                await coordinator.PutAsync(
                    PathOf(world, year, finding),
                    new { explanation = "Teisingas yra platformos apskaičiuotas skaičius." }
                )
            ).ShouldBe(200);
        }
    }
}
