using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>Some of everything that people do in a year, so that every kind of row that must not change is there.</summary>
internal sealed class YearOfWork(World world)
{
    private static readonly object Decision = new
    {
        status = "implemented",
        justification = "Komisija patikslino skaičius posėdyje.",
    };

    public async Task DoAsync()
    {
        var vrm = await world.Host.SignedInAs("vrm");
        var coordinator = await world.Host.SignedInAs("koordinatorius");

        var draft = await world.GivenAsync("01.01.01/3", "VRM");
        (await draft.SaveAsync(vrm, new { narrative = "Rengiama „ataskaita“\n\tsu \\ ženklais" })).ShouldBe(200);

        var accepted = await world.GivenAsync("01.01.01", "VRM");
        await accepted.HandInAsync(vrm);
        (await accepted.AcceptAsync(coordinator)).ShouldBe(200);

        var returned = await world.GivenAsync("01.04.14", "VRM");
        await returned.HandInAsync(vrm);
        (await returned.ReturnAsync(coordinator, "Papildykite.")).ShouldBe(200);
        await returned.HandInAsync(vrm);

        await DecideAsync($"/api/v1/items/{world.Items["01.01.08"]}/determination?year=2021");
        await DecideAsync($"/api/v1/items/{world.Items["01.01.08"]}/determination?year=2021");
        await DecideAsync($"/api/v1/tasks/{world.Tasks[1]}/determination?year=2021");

        var itemPath = $"/api/v1/items/{world.Items["01.01.08"]}?year=2021";
        var item = (await coordinator.GetAsync(itemPath)).ShouldBe(200).Json;
        (await coordinator.PutAsync(itemPath, ItemBody.Of(item), item.IfMatch())).ShouldBe(200);

        var budgetPath = $"{world.Plan}/years/2021/budget";
        var budget = (await coordinator.GetAsync(budgetPath)).ShouldBe(200).Json;
        var money = new
        {
            plannedEur = 1000,
            tasks = new[] { new { no = 1, plannedEur = 500 } },
            amendment = new { legalBasis = "Įsakymas Nr. 1V-200", date = "2021-06-01" },
        };
        (await coordinator.PutAsync(budgetPath, money, budget.IfMatch())).ShouldBe(200);
        (await coordinator.PostAsync($"{world.Plan}/policies", PolicyBody.Of("2023-01-01"), ifMatch: "\"1\"")).ShouldBe(
            200
        );

        await PublishAsync();

        async Task DecideAsync(string path) => (await coordinator.PutAsync(path, Decision)).ShouldBe(200);
    }

    private async Task PublishAsync()
    {
        foreach (var version in new[] { 2, 3 })
        {
            await world.Host.Store.RunAsync(
                """
                INSERT INTO publications (plan_id, year, version, content, sha256, policy_version, notice, published_by, published_at)
                SELECT @plan, 2020, @version, c, encode(sha256(convert_to(c, 'UTF8')), 'hex'), 1, 'Pataisyta.', 'VRM', now()
                FROM (SELECT format('{"version":%s}', @version) AS c) content
                """,
                ("plan", world.PlanId),
                ("version", version)
            );
            await AuditAsync($"plan/{world.PlanId}/publication/2020");
        }
    }

    private Task AuditAsync(string resource) =>
        world.Host.Store.RunAsync(
            """
            INSERT INTO audit_entries (at, user_name, role, use_case, resource)
            VALUES (now(), 'koordinatorius', 'Coordinator', 'Work', @resource)
            """,
            ("resource", resource)
        );
}
