using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>No change without its audit row, and no audit row changed unnoticed.</summary>
public sealed class AuditTrailTests : WritingTests
{
    /// <summary>Rows whose hash is not theirs, or that do not carry the hash of the row before them about the same resource.</summary>
    private const string Broken = """
        SELECT count(*) FROM (
            SELECT a.hash, audit_hash(a) AS computed, a.previous_hash,
                   lag(a.hash) OVER (PARTITION BY a.resource ORDER BY a.id) AS before
            FROM audit_entries a
        ) chain WHERE hash IS DISTINCT FROM computed OR previous_hash IS DISTINCT FROM before
        """;

    [Test]
    public async Task Change_WhoseAuditRowCannotBeWritten_DoesNotHappen()
    {
        await using var host = await ApiHost.StartAsync();
        var world = await World.OfAsync(host);
        var vrm = await host.SignedInAs("vrm");
        var coordinator = await host.SignedInAs("koordinatorius");
        var draft = await world.GivenAsync("01.01.01", "VRM");
        var submitted = await world.GivenAsync("01.04.14", "VRM");
        var version = await draft.SaveAsync(vrm, ObligationOfTest.Complete);
        await submitted.HandInAsync(vrm);
        var itemPath = $"/api/v1/items/{world.Items["01.01.08"]}";
        var item = (await coordinator.GetAsync($"{itemPath}?year=2021")).ShouldBe(200).Json;
        await host.Store.RunAsync(
            """
            CREATE FUNCTION no_audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no audit today''; END';
            CREATE TRIGGER a_no_audit BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION no_audit();
            """
        );
        var before = await host.Store.FingerprintAsync();
        var decision = new { status = "implemented", justification = "Komisija patikslino skaičius posėdyje." };

        Answer[] answers =
        [
            await draft.SaveAsync(vrm, new { narrative = "Be pėdsako" }, version.ETag),
            await draft.SubmitAsync(vrm),
            await submitted.ReturnAsync(coordinator, "Papildykite."),
            await submitted.AcceptAsync(coordinator),
            await coordinator.PutAsync($"{itemPath}?year=2021", ItemBody.Of(item), item.IfMatch()),
            await coordinator.PutAsync($"{itemPath}/determination?year=2021", decision),
            await coordinator.PutAsync($"/api/v1/tasks/{world.Tasks[1]}/determination?year=2021", decision),
        ];

        using (Assert.EnterMultipleScope())
        {
            foreach (var answer in answers)
            {
                answer.ShouldBeProblem(503, "store_unavailable");
            }

            Assert.That(await host.Store.FingerprintAsync(), Is.EqualTo(before), "not a trace of any of them");
        }
    }

    [Test]
    public async Task Chain_AfterWork_IsWhole_AndEachTamperingBreaksIt()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        for (var i = 0; i < 3; i++)
        {
            (await obligation.SaveAsync(vrm, new { narrative = $"Variantas {i}" })).ShouldBe(200);
        }

        Assert.That(await Host.Store.OneAsync<long>(Broken), Is.Zero, "nobody has tampered yet");
        var middle = await Host.Store.OneAsync<long>(
            "SELECT id FROM audit_entries WHERE resource = @r ORDER BY id LIMIT 1 OFFSET 1",
            ("r", $"obligation/{obligation.Id}")
        );
        string[] tamperings =
        [
            "UPDATE audit_entries SET after = '{}' WHERE id = @id",
            "UPDATE audit_entries SET before = NULL WHERE id = @id",
            "UPDATE audit_entries SET user_name = 'kitas' WHERE id = @id",
            "UPDATE audit_entries SET at = at - interval '1 day' WHERE id = @id",
            "UPDATE audit_entries SET reason = 'kita' WHERE id = @id",
            "UPDATE audit_entries SET resource = 'obligation/kita' WHERE id = @id",
            "UPDATE audit_entries SET hash = repeat('0', 64) WHERE id = @id",
            "UPDATE audit_entries SET previous_hash = NULL WHERE id = @id",
            "DELETE FROM audit_entries WHERE id = @id",
        ];
        foreach (var tampering in tamperings)
        {
            Assert.That(await BrokenAfterAsync(tampering, middle), Is.GreaterThan(0), tampering);
        }

        Assert.That(await Host.Store.OneAsync<long>(Broken), Is.Zero);
    }

    /// <summary>Tampers as a superuser, looks, and takes it back.</summary>
    private async Task<long> BrokenAfterAsync(string tampering, long id)
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
#pragma warning disable CA2100 // The test's own SQL.
        await using var tamper = new Npgsql.NpgsqlCommand(tampering, connection, transaction);
#pragma warning restore CA2100
        tamper.Parameters.AddWithValue("id", id);
        Assert.That(await tamper.ExecuteNonQueryAsync(), Is.EqualTo(1));
        await using var verify = new Npgsql.NpgsqlCommand(Broken, connection, transaction);
        return (long)(await verify.ExecuteScalarAsync())!;
    }
}
