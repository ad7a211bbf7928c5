namespace ActionPlanMonitor.Infrastructure.Documents;

/// <summary>Where a container is put together: it cannot be written asynchronously, and it is not held in memory.</summary>
internal static class TemporaryFile
{
    /// <summary>Says whose file it is where one was left behind by a process that was killed.</summary>
    public static readonly string Prefix = $"action-plan-monitor-{Environment.ProcessId}-";

    private const int Buffer = 81_920;

    /// <summary>Gone once it is closed.</summary>
    public static FileStream Create() =>
        new(
            Path.Combine(Path.GetTempPath(), $"{Prefix}{Path.GetRandomFileName()}"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            Buffer,
            FileOptions.DeleteOnClose
        );

    public static Task CopyAsync(FileStream file, Stream target, CancellationToken cancellationToken)
    {
        file.Position = 0;
        return file.CopyToAsync(target, Buffer, cancellationToken);
    }
}
