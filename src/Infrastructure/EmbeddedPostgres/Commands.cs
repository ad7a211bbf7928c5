using System.Diagnostics;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

internal static class Commands
{
    /// <summary>Runs a short command to its end and throws with what it printed when it fails.</summary>
    public static async Task RunAsync(ProcessStartInfo start, CancellationToken ct)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
        {
            throw new EmbeddedPostgresException(
                $"{Path.GetFileName(start.FileName)} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: "
                    + $"{await output} {await error}".Trim()
            );
        }
    }
}
