using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

/// <summary>
/// As whom the server's programs run. PostgreSQL refuses to run as root, so root hands them to <c>nobody</c>; anybody
/// else runs them as themselves.
/// </summary>
internal sealed class ServerAccount
{
    private const string Nobody = "nobody";
    private const string CopiedBinaries = "/var/cache/action-plan-monitor";

    private readonly bool _isRoot = Environment.IsPrivilegedProcess;

    /// <summary>The data stands in a folder that only root may enter, such as /root.</summary>
    private readonly bool _mustPassClosedFolders;

    public ServerAccount(string dataDirectory)
    {
        _mustPassClosedFolders = _isRoot && !OthersMayEnter(dataDirectory);
        if (_mustPassClosedFolders && !File.Exists("/usr/bin/setpriv"))
        {
            throw new EmbeddedPostgresException(
                $"PostgreSQL runs as the account {Nobody} here and cannot enter {dataDirectory}: "
                    + "set APM_DATA_DIR to a folder that everybody may enter, or install util-linux (setpriv)."
            );
        }
    }

    public ProcessStartInfo Command(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo { WorkingDirectory = "/" };
        IEnumerable<string> words = [program, .. arguments];
        if (_mustPassClosedFolders)
        {
            // Reading past closed folders is the only right of root that is kept.
            words =
            [
                "/usr/bin/setpriv",
                $"--reuid={Nobody}",
                "--regid=65534",
                "--clear-groups",
                "--inh-caps=-all,+dac_read_search",
                "--ambient-caps=-all,+dac_read_search",
                .. words,
            ];
        }
        else if (_isRoot)
        {
            start.UserName = Nobody;
        }

        start.FileName = words.First();
        foreach (var word in words.Skip(1))
        {
            start.ArgumentList.Add(word);
        }

        // PGDATA, PGPORT and the like of the person's shell are meant for another server.
        foreach (var name in start.Environment.Keys.Where(IsPostgresVariable).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    /// <summary>Gives a file or a folder with everything in it to the account.</summary>
    public async Task OwnAsync(string path, CancellationToken ct)
    {
        if (_isRoot)
        {
            await Commands.RunAsync(new ProcessStartInfo("chown", ["-R", Nobody, path]), ct);
        }
    }

    /// <summary>The folder itself or, when <c>nobody</c> cannot get there, a copy of its parent that everybody can read.</summary>
    public async Task<string> ReachableAsync(string binDirectory, CancellationToken ct)
    {
        if (!_isRoot || OthersMayEnter(binDirectory))
        {
            return binDirectory;
        }

        var original = Path.GetDirectoryName(binDirectory)!;
        var stamp = $"{original}:{File.GetLastWriteTimeUtc(Path.Combine(binDirectory, "postgres")):O}";
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp)))[..16];
        var copy = Path.Combine(CopiedBinaries, name);
        if (!Directory.Exists(copy))
        {
            // Copied under another name first, so that a copy which was cut short is never taken for a whole one.
            Directory.CreateDirectory(CopiedBinaries);
            var partial = $"{copy}.{Environment.ProcessId}";
            await Commands.RunAsync(new ProcessStartInfo("cp", ["-a", original, partial]), ct);
            await Commands.RunAsync(new ProcessStartInfo("chmod", ["-R", "a+rX", partial]), ct);
            try
            {
                Directory.Move(partial, copy);
            }
            catch (IOException) when (Directory.Exists(copy))
            {
                Directory.Delete(partial, recursive: true);
            }
        }

        return Path.Combine(copy, Path.GetFileName(binDirectory));
    }

    private static bool OthersMayEnter(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPostgresVariable(string name) => name.StartsWith("PG", StringComparison.Ordinal);
}
