using System.Globalization;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure.Trust;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>
/// A year's work is done over HTTP and sealed; then a superuser tampers with it and takes it back. <c>APM_TAMPERINGS</c> says
/// how often per table.
/// </summary>
public sealed class VerifierTests : WritingTests
{
    private static readonly int PerTable = int.Parse(
        Environment.GetEnvironmentVariable("APM_TAMPERINGS") ?? "18",
        CultureInfo.InvariantCulture
    );

    private static IReadOnlyList<TamperedTable> Tables => TamperedTable.All;

    [OneTimeSetUp]
    public async Task WorkAndSealAsync()
    {
        Assert.That(await FoundAsync(), Is.Empty, "as it was loaded");
        await new YearOfWork(World).DoAsync();
        Assert.That(await FoundAsync(), Is.Empty, "after work");
        await SealAsync();
        Assert.That(await FoundAsync(), Is.Empty, "after the seal");
        await DropChecksAsync();
    }

    [Test]
    public async Task RandomTampering_IsFound([ValueSource(nameof(Tables))] TamperedTable table)
    {
        var dice = new Random(20201231 + table.Name.Length);
        var done = 0;
        for (var attempt = 0; done < PerTable; attempt++)
        {
            Assert.That(attempt, Is.LessThan(PerTable * 4), "there is something to tamper with");
            await using var connection = await Host.Store.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await LawlessAsync(connection);
            if (await table.TamperAsync(connection, dice) is not { } tampering)
            {
                continue;
            }

            done++;
            var found = await Verifier.VerifyAsync(connection, await NewestSealAsync(), CancellationToken.None);
            Assert.That(found, Is.Not.Empty, tampering);
        }
    }

    [TestCase(
        "UPDATE report_events SET content = replace(content, '\"yes\"', '\"partly\"'), "
            + "sha256 = encode(sha256(convert_to(replace(content, '\"yes\"', '\"partly\"'), 'UTF8')), 'hex') WHERE content LIKE '%\"yes\"%'",
        "report_events",
        TestName = "WholeHistory_WithItsHashes"
    )]
    [TestCase(
        "UPDATE audit_entries SET user_name = 'kitas' WHERE id = (SELECT max(id) FROM audit_entries); "
            + "UPDATE audit_entries a SET hash = audit_hash(a) WHERE id = (SELECT max(id) FROM audit_entries)",
        "audit_entries",
        TestName = "NewestEntry_WithItsHash"
    )]
    [TestCase(
        "CREATE OR REPLACE FUNCTION audit_hash(entry audit_entries) RETURNS text LANGUAGE sql AS 'SELECT entry.hash'; "
            + "UPDATE audit_entries SET reason = 'kita' WHERE id = (SELECT max(id) FROM audit_entries)",
        "audit_entries",
        TestName = "Entry_WithTheFunctionThatHashes"
    )]
    [TestCase("DELETE FROM audit_entries WHERE id = (SELECT max(id) FROM audit_entries)", "audit_entries")]
    [TestCase("DELETE FROM audit_entries", "audit_entries")]
    [TestCase("DELETE FROM audit_seals WHERE no = 1", "audit_seals")]
    [TestCase("DELETE FROM audit_seals WHERE no = (SELECT max(no) FROM audit_seals)", "audit_seals")]
    [TestCase("DELETE FROM audit_seals", "audit_seals")]
    [TestCase("DELETE FROM publications WHERE version = 1", "publications")]
    [TestCase("UPDATE obligations SET state = 'Draft', accepted_at = NULL WHERE state = 'Accepted'", "obligations")]
    [TestCase("UPDATE campaigns SET published_on = NULL WHERE published_on IS NOT NULL", "campaigns")]
    [TestCase("UPDATE determinations SET status = suggested", "determinations")]
    public async Task ThoughtfulTampering_IsFound_WhereItWasDone(string sql, string table)
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await LawlessAsync(connection);
#pragma warning disable CA2100 // The tests' own SQL.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        Assert.That(await command.ExecuteNonQueryAsync(), Is.Not.Zero);

        var found = await Verifier.VerifyAsync(connection, await NewestSealAsync(), CancellationToken.None);

        Assert.That(found.Select(t => t.Table), Does.Contain(table));
    }

    [Test]
    public async Task TamperingBeforeTheNextSeal_IsFoundAfterIt()
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await LawlessAsync(connection);
        await using var command = new NpgsqlCommand(
            "UPDATE item_years SET target = 1 WHERE ctid = (SELECT ctid FROM item_years WHERE target > 1 LIMIT 1)",
            connection
        );
        await command.ExecuteNonQueryAsync();
        await Sealing.SealAsync(connection, Host.Clock, CancellationToken.None);

        var found = await Verifier.VerifyAsync(connection, keptSeal: null, CancellationToken.None);

        Assert.That(found.Select(t => t.Table), Is.EqualTo(["item_years"]));
    }

    /// <summary>A superuser's transaction in which no trigger and no foreign key holds.</summary>
    private static async Task LawlessAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SET LOCAL session_replication_role = replica", connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>So that values can be written that no check would let in.</summary>
    private Task DropChecksAsync() =>
        Host.Store.RunAsync(
            """
            DO $$
            DECLARE law record;
            BEGIN
                FOR law IN SELECT conrelid::regclass AS at, conname AS name FROM pg_constraint
                           WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', law.at, law.name);
                END LOOP;
            END
            $$
            """
        );

    private async Task<IReadOnlyList<Tampering>> FoundAsync()
    {
        await using var connection = await Host.Store.OpenAsync();
        return await Verifier.VerifyAsync(connection, keptSeal: null, CancellationToken.None);
    }

    private Task<string> NewestSealAsync() =>
        Host.Store.OneAsync<string>("SELECT hash FROM audit_seals ORDER BY no DESC LIMIT 1");

    private async Task SealAsync()
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Sealing.SealAsync(connection, Host.Clock, CancellationToken.None);
        await transaction.CommitAsync();
    }
}
