using ActionPlanMonitor.Api.Tests.Hosting;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>The second line of defence by itself: SQL as the application's role, without the application.</summary>
public sealed class RowLevelSecurityTests : WritingTests
{
    private static readonly string[] Tables = ["obligations", "reports", "report_spending", "report_events"];

    [Test]
    public async Task Reporter_ReachesItsOwnRowsAndPublishedYearsOnly([ValueSource(nameof(Tables))] string table)
    {
        await using var connection = await StepDownAsync("own", "kauno-miesto");

        var institutions = await ListAsync(
            connection,
            $"SELECT DISTINCT i.code FROM {table} t JOIN institutions i ON i.id = t.institution_id WHERE t.year = 2021"
        );
        var published = await CountAsync(connection, $"SELECT count(*) FROM {table} WHERE year = 2020");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(institutions, Is.SubsetOf(["kauno-miesto"]));
            Assert.That(published, Is.GreaterThan(table == "report_events" ? 50 : 0));
        }
    }

    [TestCase("published", null)]
    [TestCase("own", null)]
    [TestCase("", null)]
    public async Task NobodyInParticular_ReachesPublishedYearsOnly(string reach, string? institution)
    {
        await using var connection = await StepDownAsync(reach, institution);

        foreach (var table in Tables)
        {
            Assert.That(
                await CountAsync(connection, $"SELECT count(*) FROM {table} WHERE year = 2021"),
                Is.Zero,
                table
            );
        }
    }

    /// <summary>Files and remarks have no published year: they are the ministry's and their own institution's.</summary>
    [TestCase("own", "kauno-miesto", 1)]
    [TestCase("own", "VRM", 0)]
    [TestCase("own", null, 0)]
    [TestCase("accounts", null, 0)]
    [TestCase("published", null, 0)]
    [TestCase("all", null, 1)]
    public async Task FilesAndRemarks_AreReachedByTheirOwnInstitutionAndTheMinistry(
        string reach,
        string? institution,
        int expected
    )
    {
        var kaunas = await Host.SignedInAs("kaunas");
        var file = await kaunas.GivenFileAsync("kauno.pdf", FilesOfTest.Pdf("kauno"));
        var obligation = await World.GivenAsync("01.04.02", "kauno-miesto");
        await kaunas.PostAsync(
            $"{obligation.Path}/comments",
            new { field = "done", text = "Ar tinka?" },
            "kaunas-vienas"
        );
        await using var connection = await StepDownAsync(reach, institution);

        foreach (
            var sql in new[]
            {
                $"SELECT count(*) FROM evidence_files WHERE id = '{file}'",
                $"SELECT count(*) FROM evidence_contents WHERE file_id = '{file}'",
                $"SELECT count(*) FROM report_comments WHERE obligation_id = '{obligation.Id}'",
            }
        )
        {
            Assert.That(await CountAsync(connection, sql), Is.EqualTo(expected), sql);
        }

        if (expected == 0)
        {
            Assert.That(await RunAsync(connection, $"DELETE FROM evidence_files WHERE id = '{file}'"), Is.Zero);
        }
    }

    [TestCase("UPDATE report_comments SET text = 'x'")]
    [TestCase("DELETE FROM report_comments")]
    [TestCase("UPDATE evidence_files SET file_name = 'x'")]
    [TestCase("UPDATE evidence_contents SET bytes = 'x'")]
    public async Task RemarksAndFiles_AreNotRewritten(string sql)
    {
        await using var connection = await StepDownAsync("all", null);

        Assert.That(
            Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, sql))!.SqlState,
            Is.EqualTo(PostgresErrorCodes.InsufficientPrivilege)
        );
    }

    [Test]
    public async Task Coordinator_ReachesEveryRow()
    {
        await using var connection = await StepDownAsync("all", null);

        Assert.That(
            await CountAsync(connection, "SELECT count(*) FROM obligations"),
            Is.EqualTo(await Host.Store.OneAsync<long>("SELECT count(*) FROM obligations"))
        );
    }

    [Test]
    public async Task Reporter_CannotWriteAnothersRow()
    {
        var others = await World.ObligationAsync("01.01.01", "VRM");
        await using var connection = await StepDownAsync("own", "kauno-miesto");

        var changed = await RunAsync(connection, $"UPDATE obligations SET state = 'Draft' WHERE id = '{others}'");
        var moved = Assert.ThrowsAsync<PostgresException>(() =>
            RunAsync(
                connection,
                "UPDATE obligations SET institution_id = (SELECT id FROM institutions WHERE code = 'VRM') WHERE year = 2021"
            )
        );

        Assert.That((changed, moved!.SqlState), Is.EqualTo((0, PostgresErrorCodes.InsufficientPrivilege)));
    }

    [TestCase("audit_entries", "SET reason = 'x'")]
    [TestCase("report_events", "SET comment = 'x'")]
    [TestCase("security_events", "SET kind = 'x'")]
    public async Task WhatHappened_CannotBeChangedOrTakenAway(string table, string change)
    {
        await using var connection = await StepDownAsync("all", null);

        foreach (var sql in new[] { $"UPDATE {table} {change}", $"DELETE FROM {table}", $"TRUNCATE {table}" })
        {
            Assert.That(
                Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, sql))!.SqlState,
                Is.EqualTo(PostgresErrorCodes.InsufficientPrivilege),
                sql
            );
        }
    }

    [TestCase("plans")]
    [TestCase("institutions")]
    [TestCase("users")]
    [TestCase("policy_versions")]
    public async Task WhatTheApplicationNeverChanges_ItMayNotChange(string table)
    {
        await using var connection = await StepDownAsync("all", null);

        Assert.That(
            Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, $"DELETE FROM {table}"))!.SqlState,
            Is.EqualTo(PostgresErrorCodes.InsufficientPrivilege)
        );
    }

    [TestCase("UPDATE reports SET achieved = 99 WHERE obligation_id = @id")]
    [TestCase("DELETE FROM reports WHERE obligation_id = @id")]
    [TestCase("UPDATE report_spending SET amount_eur = 99 WHERE obligation_id = @id")]
    [TestCase("DELETE FROM report_spending WHERE obligation_id = @id")]
    public async Task HandedInReport_IsNotChangedEvenByItsOwner(string sql)
    {
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        if (await obligation.StateAsync() == "NotStarted")
        {
            await obligation.HandInAsync(await Host.SignedInAs("vrm"));
        }

        var refused = Assert.ThrowsAsync<PostgresException>(() => Host.Store.RunAsync(sql, ("id", obligation.Id)));

        Assert.That(refused!.SqlState, Is.EqualTo(PostgresErrorCodes.IntegrityConstraintViolation));
    }

    [Test]
    public async Task TheRoleOfTheApplication_IsNeitherOwnerNorAboveTheRules()
    {
        Assert.That(
            await Host.Store.OneAsync<bool>(
                "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcanlogin FROM pg_roles WHERE rolname = 'apm_app'"
            ),
            Is.False
        );
        Assert.That(
            await Host.Store.OneAsync<long>(
                "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = 'apm_app'"
            ),
            Is.Zero
        );
    }

    private async Task<NpgsqlConnection> StepDownAsync(string reach, string? institution)
    {
        var id = institution is null
            ? ""
            : $"{await Host.Store.OneAsync<Guid>("SELECT id FROM institutions WHERE code = @code", ("code", institution))}";
        var connection = await Host.Store.OpenAsync();
        await RunAsync(
            connection,
            $"SET ROLE apm_app; SELECT set_config('apm.reach', '{reach}', false), set_config('apm.institution', '{id}', false)"
        );
        return connection;
    }

#pragma warning disable CA2100 // The tests' own SQL.
    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
#pragma warning restore CA2100
}
