using System.Diagnostics;
using System.Security.Cryptography;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

/// <summary>
/// One folder for one server: <c>postgres/</c> is the cluster, <c>postgres.password</c> its password,
/// <c>postgres.lock</c> is held by the process that owns the server; the system lets go of it when that process is killed.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    public const string Superuser = "apm";
    private const string Server = "postgres";
    private static readonly TimeSpan SessionsMayStillBeEnding = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan OwnerMayStillBeStopping = TimeSpan.FromSeconds(15);

    private readonly string _root;
    private readonly string _passwordFile;
    private readonly FileStream _lock;

    private DataFolder(string root, FileStream @lock)
    {
        _root = root;
        _lock = @lock;
        _passwordFile = Path.Combine(root, "postgres.password");
        Cluster = Path.Combine(root, Server);
    }

    public string Cluster { get; }

    public string Password => File.ReadAllText(_passwordFile).Trim();

    public static async Task<DataFolder> TakeAsync(string root, CancellationToken ct)
    {
        Directory.CreateDirectory(root);
        var giveUp = Stopwatch.StartNew();
        while (true)
        {
            if (TryLock(root) is { } @lock)
            {
                return new DataFolder(root, @lock);
            }

            if (giveUp.Elapsed > OwnerMayStillBeStopping)
            {
                throw new EmbeddedPostgresException(
                    $"Another running copy of the program uses the data folder {root}: stop it, or set APM_DATA_DIR to another folder."
                );
            }

            await Task.Delay(100, ct);
        }
    }

    /// <summary>Null when a living process holds the folder.</summary>
    private static FileStream? TryLock(string root)
    {
        try
        {
            return new FileStream(
                Path.Combine(root, "postgres.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    public async Task PrepareAsync(ServerAccount account, string bin, bool durable, CancellationToken ct)
    {
        if (!Directory.Exists(Cluster))
        {
            await CreateClusterAsync(account, bin, durable, ct);
            return;
        }

        await account.OwnAsync(Cluster, ct);
        await StopServerOfKilledOwnerAsync(account, bin, ct);
    }

    public void Dispose() => _lock.Dispose();

    private async Task CreateClusterAsync(ServerAccount account, string bin, bool durable, CancellationToken ct)
    {
        // initdb works under another name, so that one which was cut short is never taken for a cluster.
        var unfinished = Path.Combine(_root, "postgres.unfinished");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        Directory.CreateDirectory(unfinished);
        await account.OwnAsync(unfinished, ct);

        File.Delete(_passwordFile);
        var ownerOnly = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            ownerOnly.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new StreamWriter(_passwordFile, ownerOnly))
        {
            await file.WriteLineAsync(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        }

        await account.OwnAsync(_passwordFile, ct);

        string[] arguments =
        [
            $"--pgdata={unfinished}",
            $"--username={Superuser}",
            $"--pwfile={_passwordFile}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
        ];
        await Commands.RunAsync(
            account.Command(Path.Combine(bin, "initdb"), durable ? arguments : [.. arguments, "--no-sync"]),
            ct
        );
        Directory.Move(unfinished, Cluster);
    }

    /// <summary>
    /// The lock is ours, so whatever server runs on this cluster has lost its owner. A number in postmaster.pid that
    /// belongs to another program by now, or to a dead process that nobody has collected, is removed: PostgreSQL would
    /// refuse to start beside it.
    /// </summary>
    private async Task StopServerOfKilledOwnerAsync(ServerAccount account, string bin, CancellationToken ct)
    {
        var pidFile = Path.Combine(Cluster, "postmaster.pid");
        if (TryReadPid(pidFile, out var pid) && LivingProgram(pid) == Server)
        {
            try
            {
                await Commands.RunAsync(
                    account.Command(
                        Path.Combine(bin, "pg_ctl"),
                        "stop",
                        $"--pgdata={Cluster}",
                        "--mode=fast",
                        "--wait",
                        "--silent"
                    ),
                    ct
                );
            }
            catch (EmbeddedPostgresException) when (LivingProgram(pid) != Server)
            {
                // It ended by itself in the meantime.
            }
        }

        await WaitForOrphanedSessionsAsync(ct);
        File.Delete(pidFile);
    }

    /// <summary>Sessions outlive a killed server until they notice; a second server beside them would spoil the data.</summary>
    private async Task WaitForOrphanedSessionsAsync(CancellationToken ct)
    {
        var waiting = Stopwatch.StartNew();
        while (OperatingSystem.IsLinux() && Process.GetProcesses().Any(WorksInCluster))
        {
            if (waiting.Elapsed > SessionsMayStillBeEnding)
            {
                throw new EmbeddedPostgresException(
                    $"Processes of an earlier PostgreSQL server still work in {Cluster}: end them and start again."
                );
            }

            await Task.Delay(50, ct);
        }
    }

    private bool WorksInCluster(Process process)
    {
        using (process)
        {
            try
            {
                return new FileInfo($"/proc/{process.Id}/cwd").LinkTarget == Cluster;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    private static bool TryReadPid(string pidFile, out int pid)
    {
        try
        {
            return int.TryParse(File.ReadLines(pidFile).FirstOrDefault(), out pid);
        }
        catch (IOException)
        {
            pid = 0;
            return false;
        }
    }

    private static string? LivingProgram(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return IsUncollected(pid) ? null : process.ProcessName;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsUncollected(int pid)
    {
        try
        {
            return OperatingSystem.IsLinux()
                && File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
