using System.Diagnostics;
using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

/// <summary>One run of the <c>postgres</c> program, and the small watch that ends it when this process is killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    // A terminal's Ctrl-C goes to the whole process group. In a session of its own the server stays up until the
    // last request has been answered.
    private static readonly string? SetSid = File.Exists("/usr/bin/setsid") ? "/usr/bin/setsid" : null;

    // "cat" ends when the pipe's other end is closed, which the system does for a killed owner too.
    private const string WatchScript = """
        cat > /dev/null
        kill -s "$2" "$1" 2> /dev/null
        [ -n "$3" ] || exit 0
        for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
          [ -e "$3/postgres/postmaster.pid" ] || break
          sleep 0.25
        done
        rm -rf "$3"
        """;

    private const int LinesKept = 30;

    private readonly Process _server;
    private readonly Process _watch;
    private readonly Queue<string> _lastLines = new();
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ServerProcess(ServerAccount account, string bin, IReadOnlyList<string> arguments, string? deleteAfterKill)
    {
        var program = Path.Combine(bin, "postgres");
        var start = SetSid is null
            ? account.Command(program, arguments)
            : account.Command(SetSid, [program, .. arguments]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _server = new Process { StartInfo = start, EnableRaisingEvents = true };
        _server.OutputDataReceived += (_, line) => Keep(line.Data);
        _server.ErrorDataReceived += (_, line) => Keep(line.Data);
        _server.Exited += (_, _) => _exit.TrySetResult(_server.ExitCode);
        _server.Start();
        _server.StandardInput.Close();
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();

        var pid = _server.Id.ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> watch =
        [
            "/bin/sh",
            "-c",
            WatchScript,
            "postgres-watch",
            pid,
            deleteAfterKill is null ? "INT" : "QUIT",
            deleteAfterKill ?? "",
        ];
        watch = SetSid is null ? watch : watch.Prepend(SetSid);
        _watch = Process.Start(
            new ProcessStartInfo(watch.First(), watch.Skip(1))
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                WorkingDirectory = "/",
            }
        )!;
    }

    /// <summary>Completes with the exit code. 0 means that somebody asked the server to stop.</summary>
    public Task<int> Exit => _exit.Task;

    public string LastLines
    {
        get
        {
            lock (_lastLines)
            {
                return string.Join('\n', _lastLines);
            }
        }
    }

    public void Kill() => _server.Kill();

    public void Dispose()
    {
        // The watch goes first: after this nobody may signal a process number that the system can give away again.
        _watch.Kill();
        _watch.Dispose();
        _server.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lastLines)
        {
            _lastLines.Enqueue(line);
            if (_lastLines.Count > LinesKept)
            {
                _lastLines.Dequeue();
            }
        }
    }
}
