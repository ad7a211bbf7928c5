using System.Diagnostics;
using System.Globalization;
using ActionPlanMonitor.Infrastructure.EmbeddedPostgres;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.EmbeddedPostgres;

public class EmbeddedPostgresServerTests
{
    private string _folder = null!;

    [SetUp]
    public void ChooseFolder() => _folder = Path.Combine(Path.GetTempPath(), $"apm-embedded-{Guid.NewGuid():N}");

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Data_WhenServerWasStoppedAndStarted_IsStillThere()
    {
        await using (var first = await StartAsync())
        {
            await ExecuteAsync(first, "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)");
        }

        await using var second = await StartAsync();

        Assert.That(await ExecuteAsync(second, "SELECT x FROM kept"), Is.EqualTo(7));
    }

    [Test]
    public async Task Server_WhenKilled_IsBackAtTheSameAddressWithWhatWasCommitted()
    {
        await using var server = await StartAsync();
        var address = server.ConnectionString;
        await ExecuteAsync(server, "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)");

        using (var process = Process.GetProcessById(ServerPid()))
        {
            process.Kill();
        }

        Assert.That(async () => await ExecuteAsync(server, "SELECT x FROM kept"), Is.EqualTo(7).After(20_000, 100));
        Assert.That(server.ConnectionString, Is.EqualTo(address));
    }

    [Test]
    public async Task Start_WhenThePidFileNamesAnotherProgram_Succeeds()
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(
            PidFile,
            Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + Environment.NewLine
        );

        await using var server = await StartAsync();

        Assert.That(await ExecuteAsync(server, "SELECT 1"), Is.EqualTo(1));
    }

    [Test]
    public async Task Password_IsReadableByItsOwnerOnly()
    {
        await using var server = await StartAsync();

        Assert.That(
            new FileInfo(Path.Combine(_folder, "postgres.password")).UnixFileMode,
            Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
    }

    private string PidFile => Path.Combine(_folder, "postgres", "postmaster.pid");

    private int ServerPid() => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

    private Task<EmbeddedPostgresServer> StartAsync() =>
        EmbeddedPostgresServer.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataDirectory = _folder,
                BinDirectory = PostgresBinaries.FindNpm() ?? PostgresBinaries.FindDebian(),
            },
            CancellationToken.None
        );

    private static async Task<object?> ExecuteAsync(EmbeddedPostgresServer server, string sql)
    {
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this file's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
