using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>A write under way while its year is closed: it comes before the closing or not at all.</summary>
public sealed class ClosingRaceTests : WritingTests
{
    private const string Lock = "hashtextextended('reporting ' || @plan || ' 2021', 0)";

    /// <summary>Complete whatever the row asks for.</summary>
    private static readonly object NotDone = new
    {
        done = "no",
        narrative = "Nevykdyta.",
        reasons = new[] { "noCapacity" },
    };

    private string Closing => $"{World.Plan}/years/2021/closing";

    [SetUp]
    public Task OpenAsync() => Host.Store.RunAsync("UPDATE campaigns SET closed_at = NULL WHERE year = 2021");

    [Test]
    public async Task Writes_ThatWaitForAClosing_FindTheYearClosed()
    {
        var vrm = await Host.SignedInAs("vrm");
        var draft = await World.GivenAsync("01.01.01", "VRM");
        var other = await World.GivenAsync("01.04.14", "VRM");
        await draft.PutInStateAsync("Draft");
        await other.PutInStateAsync("Draft");
        (await draft.SaveAsync(vrm, ObligationOfTest.Complete)).ShouldBe(200);
        var version = (await other.ReadAsync(vrm)).IfMatch();

        await using var closer = await Host.Store.OpenAsync();
        await using var closing = await closer.BeginTransactionAsync();
        await RunAsync($"SELECT pg_advisory_xact_lock({Lock})");
        var submission = draft.SubmitAsync(vrm);
        var save = other.SaveAsync(vrm, new { narrative = "Per vėlai" }, version);
        await WaitingAsync(2);
        await RunAsync("UPDATE campaigns SET closed_at = now() WHERE plan_id = @plan::uuid AND year = 2021");
        await closing.CommitAsync();

        (await submission).ShouldBeProblem(409, "campaign_closed");
        (await save).ShouldBeProblem(409, "campaign_closed");
        Assert.That(await draft.StateAsync(), Is.EqualTo("Draft"));

        async Task RunAsync(string sql)
        {
            await using var command = closer.CreateCommand();
#pragma warning disable CA2100 // The test's own SQL.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue("plan", World.PlanId.ToString());
            await command.ExecuteNonQueryAsync();
        }
    }

    [Test]
    public async Task Closing_WaitsForAWriteUnderWay_AndCountsIt()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var missing = (await coordinator.GetAsync(Closing)).ShouldBe(200).Json.Int("missing");
        var row = await World.GivenAsync("01.01.08", "VRM");
        await row.PutInStateAsync("Draft");

        await using var writer = await Host.Store.OpenAsync();
        await using var writing = await writer.BeginTransactionAsync();
        await using var write = writer.CreateCommand();
        write.CommandText = $"""
            SELECT pg_advisory_xact_lock_shared({Lock});
            UPDATE obligations SET state = 'Submitted', receipt_number = 'race', submitted_at = now() WHERE id = @id
            """;
        write.Parameters.AddWithValue("plan", World.PlanId.ToString());
        write.Parameters.AddWithValue("id", row.Id);
        await write.ExecuteNonQueryAsync();
        var closing = coordinator.PostAsync(Closing, new { confirmedMissing = missing });
        await WaitingAsync(1);
        await writing.CommitAsync();

        (await closing).ShouldBeProblem(409, "missing_changed");
    }

    [Test]
    public async Task TwelveRowsSubmitted_WhileTheYearIsClosed_AreAllInTheCountOrRefused()
    {
        var vrm = await Host.SignedInAs("vrm");
        var coordinator = await Host.SignedInAs("koordinatorius");
        var rows = new List<ObligationOfTest>();
        foreach (
            var id in await Host.Store.ListAsync<Guid>(
                """
                SELECT o.id FROM obligations o JOIN institutions i ON i.id = o.institution_id
                WHERE i.code = 'VRM' AND o.year = 2021 AND o.answered_with_id IS NULL LIMIT 12
                """
            )
        )
        {
            var row = new ObligationOfTest(World, id);
            await row.PutInStateAsync("Draft");
            (await row.SaveAsync(vrm, NotDone)).ShouldBe(200);
            rows.Add(row);
        }

        var submissions = rows.Select(r => r.SubmitAsync(vrm)).ToList();
        Answer closed;
        do
        {
            var missing = (await coordinator.GetAsync(Closing)).ShouldBe(200).Json.Int("missing");
            closed = await coordinator.PostAsync(Closing, new { confirmedMissing = missing });
        } while (closed.Status == 409);

        var answers = await Task.WhenAll(submissions);
        var stored = (await coordinator.GetAsync(Closing)).ShouldBe(200).Json;
        Assert.That(stored.Int("missing"), Is.EqualTo(closed.ShouldBe(200).Json.Int("missing")), "none came after");
        foreach (var refused in answers.Where(a => a.Status != 200))
        {
            refused.ShouldBeProblem(409, "campaign_closed");
        }
    }

    /// <summary>Until so many statements wait for the year.</summary>
    private async Task WaitingAsync(int statements)
    {
        for (var look = 0; look < 20_000; look++)
        {
            var waiting = await Host.Store.OneAsync<long>(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            );
            if (waiting >= statements)
            {
                return;
            }
        }

        Assert.Fail("They did not wait for each other.");
    }
}
