using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ActionPlanMonitor.Benchmarks;

/// <summary>
/// <c>exports URL pid=NUMBER [plan=WORDS] [year=2020]</c> takes every file of the annex from a running application and prints
/// how long it took and how much memory the application took for it over idle; then how long a page of obligations takes
/// alone and while 20 files are asked for at once.
/// </summary>
internal static class ExportMeasurement
{
    private const int AtOnce = 20;
    private const int Pages = 200;

    private static readonly string[] Files =
    [
        "annex.csv",
        "annex.csv?variant=open",
        "annex.json",
        "annex.xlsx",
        "annex.ods",
        "annex.docx",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Skip(1).Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal);
        using var server = Process.GetProcessById(int.Parse(options["pid"], CultureInfo.InvariantCulture));
        using var handler = new HttpClientHandler();
        using var client = await HttpMeasurement.SignInAsync(args[0], handler);
        var plan = await HttpMeasurement.PlanAsync(client, options.GetValueOrDefault("plan", ""));
        var year = $"/api/v1/plans/{plan}/years/{options.GetValueOrDefault("year", "2020")}";

        Console.WriteLine("| file | seconds | MB | memory over idle, MB |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var file in Files)
        {
            await MeasureAsync(client, server, $"{year}/{file}", file);
        }

        await PagesAsync(client, year);
        return 0;
    }

    private static async Task MeasureAsync(HttpClient client, Process server, string path, string name)
    {
        server.Refresh();
        var idle = server.WorkingSet64;
        var highest = idle;
        using var finished = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!finished.IsCancellationRequested)
            {
                server.Refresh();
                highest = Math.Max(highest, server.WorkingSet64);
                await Task.Delay(20);
            }
        });
        var start = Stopwatch.GetTimestamp();
        var bytes = await ReadAsync(client, path);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await finished.CancelAsync();
        await watch;
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {name} | {seconds:0.0} | {bytes / 1048576.0:0.0} | {(highest - idle) / 1048576} |"
            )
        );
    }

    private static async Task PagesAsync(HttpClient client, string year)
    {
        var page = $"{year}/obligations?limit=100";
        var alone = await PageTimesAsync(client, page);
        var files = Enumerable.Range(0, AtOnce).Select(i => ReadAsync(client, $"{year}/{Files[i % 4]}")).ToList();
        var beside = await PageTimesAsync(client, page);
        var stillBusy = files.Count(f => !f.IsCompleted);
        await Task.WhenAll(files);
        Console.WriteLine("| page of 100 obligations | p50 ms | p95 ms |");
        Console.WriteLine("|---|---|---|");
        Print("alone", alone);
        Print($"while {AtOnce} files are asked for ({stillBusy} of them still unfinished after it)", beside);
    }

    private static async Task<List<double>> PageTimesAsync(HttpClient client, string path)
    {
        var times = new List<double>();
        for (var i = 0; i < Pages; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static void Print(string name, List<double> times) =>
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {name} | {times[times.Count / 2]:0.0} | {times[times.Count * 95 / 100]:0.0} |"
            )
        );

    /// <summary>Read to the end and thrown away, as a browser that saves would.</summary>
    private static async Task<long> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            return 0;
        }

        answer.EnsureSuccessStatusCode();
        await using var file = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[81_920];
        long bytes = 0;
        int read;
        while ((read = await file.ReadAsync(buffer)) > 0)
        {
            bytes += read;
        }

        return bytes;
    }
}
