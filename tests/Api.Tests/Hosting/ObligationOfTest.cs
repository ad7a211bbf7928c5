using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>One obligation and what people do with it.</summary>
public sealed class ObligationOfTest(World world, Guid id)
{
    public static object Complete { get; } = new
    {
        done = "yes",
        achieved = 2,
        achievedDate = "2021-10-20",
        narrative = "Surengti du posėdžiai.",
        spending = new[] { new { source = "stateBudget", amountEur = 1000.50m } },
        participants = 21,
        evidence = new[] { new { url = "https://vrm.lrv.lt/posedis" } },
    };

    public Guid Id { get; } = id;

    public string Path => $"/api/v1/obligations/{Id}";

    public ApiHost Host => world.Host;

    public async Task<JsonElement> ReadAsync(ApiClient reader) => (await reader.GetAsync(Path)).ShouldBe(200).Json;

    public async Task<Answer> SaveAsync(ApiClient reporter, object body, string? ifMatch = null) =>
        await reporter.PutAsync($"{Path}/report", body, ifMatch ?? (await ReadAsync(reporter)).IfMatch());

    public Task<Answer> SubmitAsync(ApiClient reporter, string? key = null) =>
        reporter.PostAsync($"{Path}/submission", key: key ?? Guid.NewGuid().ToString());

    public Task<Answer> ReturnAsync(ApiClient coordinator, string comment) =>
        coordinator.PostAsync($"{Path}/return", new { comment });

    public Task<Answer> AcceptAsync(ApiClient coordinator) => coordinator.PostAsync($"{Path}/acceptance");

    public Task<Answer> ReopenAsync(ApiClient coordinator, string reason) =>
        coordinator.PostAsync($"{Path}/reopening", new { reason });

    /// <summary>A complete draft, handed in.</summary>
    public async Task<Answer> HandInAsync(ApiClient reporter)
    {
        (await SaveAsync(reporter, Complete)).ShouldBe(200);
        return (await SubmitAsync(reporter)).ShouldBe(200);
    }

    public async Task HandInOnceAsync(ApiClient reporter)
    {
        if (await StateAsync() is "NotStarted" or "Draft" or "Returned")
        {
            await HandInAsync(reporter);
        }
    }

    /// <summary>
    /// Puts the workflow where a test needs it, past the API's own way there. The version moves on, as it would.
    /// </summary>
    public async Task<string> PutInStateAsync(string state)
    {
        var version = await Host.Store.OneAsync<long>(
            """
            UPDATE obligations SET
                state = @state,
                version = version + 1,
                return_comment = CASE @state WHEN 'Returned' THEN 'Patikslinkite.' END,
                receipt_number = CASE WHEN @state IN ('Submitted', 'Accepted') THEN 'test-' || id END,
                submitted_at = CASE WHEN @state IN ('Submitted', 'Accepted') THEN now() END,
                accepted_at = CASE WHEN @state = 'Accepted' THEN now() END
            WHERE id = @id RETURNING version
            """,
            ("state", state),
            ("id", Id)
        );
        return FormattableString.Invariant($"\"{version}\"");
    }

    public Task<string> StateAsync() =>
        Host.Store.OneAsync<string>("SELECT state FROM obligations WHERE id = @id", ("id", Id));
}
