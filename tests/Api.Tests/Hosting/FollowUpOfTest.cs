namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Something of 2020 that was moved to 2021 and is not settled: always the same one, brought back as it was.</summary>
public static class FollowUpOfTest
{
    private const string Id = "0190aaaa-0000-7000-8000-000000000001";

    public static async Task<string> GivenAsync(World world)
    {
        await world.Host.Store.RunAsync(
            """
            INSERT INTO follow_ups (id, plan_id, item_id, year, kind, text, to_year, state, recorded_by, recorded_at, version)
            VALUES (@id, @plan, @item, 2020, 'CarryOver', 'Nukelta.', 2021, 'Open', 'Testas', now(), 1)
            ON CONFLICT (id) DO UPDATE SET
                state = 'Open', outcome = NULL, settled_by = NULL, settled_at = NULL, version = 1, to_year = 2021
            """,
            ("id", Guid.Parse(Id)),
            ("plan", world.PlanId),
            ("item", world.Items["01.04.15"])
        );
        return $"/api/v1/follow-ups/{Id}";
    }
}
