using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The contract of 1,000 EUR that the city of Šiauliai reported in two rows of 2020.</summary>
public static class MoneyOfTest
{
    public static string Of2020(this World world, string what) => $"{world.Plan}/years/2020/{what}";

    public static async Task<JsonObject> SiauliaiAsync(this World world, decimal amountEur = 1000) =>
        new()
        {
            ["obligationId"] = await world.ObligationAsync("01.02.01/5", "siauliu-miesto", 2020),
            ["sameAsObligationId"] = await world.ObligationAsync("01.04.02", "siauliu-miesto", 2020),
            ["amountEur"] = amountEur,
            ["note"] = "Viena sutartis dėl abiejų priemonių.",
        };

    public static async Task<JsonElement> MoneyAsync(this World world, string userName = "koordinatorius") =>
        (await (await world.Host.SignedInAs(userName)).GetAsync(world.Of2020("money"))).ShouldBe(200).Json;

    /// <returns>The link's id.</returns>
    public static async Task<Guid> LinkSiauliaiAsync(this World world)
    {
        await world.UnlinkAllAsync();
        var coordinator = await world.Host.SignedInAs("koordinatorius");
        var made = await coordinator.PostAsync(world.Of2020("money-links"), await world.SiauliaiAsync());
        return made.ShouldBe(200).Json.At("id").GetGuid();
    }

    public static async Task UnlinkAllAsync(this World world)
    {
        var coordinator = await world.Host.SignedInAs("koordinatorius");
        var links = (await coordinator.GetAsync(world.Of2020("money-links"))).ShouldBe(200).Json.List("items");
        foreach (var link in links)
        {
            (await coordinator.DeleteAsync($"{world.Of2020("money-links")}/{link.At("id").GetGuid()}")).ShouldBe(204);
        }
    }

    /// <summary>The tag under which the note of this subject can be written now.</summary>
    public static async Task<string> NoteTagAsync(this World world, string name)
    {
        var money = await world.MoneyAsync();
        var noted = name == "plan" ? money.At("plan") : money.List("tasks")[0];
        return noted.At("note").IfMatch();
    }
}
