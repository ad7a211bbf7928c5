using ActionPlanMonitor.Api.Tests.Hosting;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>What was accepted and published is out of the application's own reach, with its role's every right used.</summary>
public sealed class AppendOnlyTests : WritingTests
{
    private const string Accepted =
        "obligation_id = (SELECT id FROM obligations WHERE state = 'Accepted' AND year = 2021 LIMIT 1)";

    [OneTimeSetUp]
    public Task WorkAsync() => new YearOfWork(World).DoAsync();

    [TestCase("report_events", "SET content = '{}'")]
    [TestCase("report_events", "SET sha256 = NULL")]
    [TestCase("publications", "SET content = '{}'")]
    [TestCase("publications", "SET notice = NULL")]
    [TestCase("amendments", "SET legal_basis = 'x'")]
    [TestCase("item_year_versions", "SET content = '{}'")]
    [TestCase("audit_entries", "SET hash = NULL")]
    [TestCase("audit_seals", "SET hash = ''")]
    [TestCase("security_events", "SET kind = 'x'")]
    public async Task Row_IsNeitherChangedNorTakenAway(string table, string change)
    {
        foreach (var sql in new[] { $"UPDATE {table} {change}", $"DELETE FROM {table}", $"TRUNCATE {table}" })
        {
            Assert.That((await RefusedAsync(sql)).SqlState, Is.EqualTo(PostgresErrorCodes.InsufficientPrivilege), sql);
        }
    }

    [TestCase($"UPDATE reports SET achieved = 99 WHERE {Accepted}")]
    [TestCase($"UPDATE reports SET narrative = 'x' WHERE {Accepted}")]
    [TestCase($"DELETE FROM reports WHERE {Accepted}")]
    [TestCase($"UPDATE report_spending SET amount_eur = 99 WHERE {Accepted}")]
    [TestCase($"DELETE FROM report_spending WHERE {Accepted}")]
    [TestCase("DELETE FROM obligations WHERE state = 'Accepted'")]
    public async Task AcceptedReport_StaysAsItWasAccepted(string sql) =>
        Assert.That((await RefusedAsync(sql)).SqlState, Is.EqualTo(PostgresErrorCodes.IntegrityConstraintViolation));

    private async Task<PostgresException> RefusedAsync(string sql)
    {
        await using var connection = await Host.Store.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
#pragma warning disable CA2100 // The tests' own SQL.
        await using var command = new NpgsqlCommand(
            $"SET LOCAL ROLE apm_app; SET LOCAL apm.reach = 'all'; {sql}",
            connection
        );
#pragma warning restore CA2100
        return Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())!;
    }
}
