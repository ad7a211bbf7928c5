using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ActionPlanMonitor.Benchmarks;

/// <summary>
/// <c>http URL [requests=200] [plan=WORDS] [year=2020] [pid=NUMBER]</c> asks a running application, one request after the
/// other, for the dashboard and the annex of the last plan whose title has the words, and prints how long it took.
/// </summary>
internal static class HttpMeasurement
{
    private const string Password = "Demo-veiksmu-planas-2020";
    private const int WarmUp = 3;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Skip(1).Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal);
        var requests = int.Parse(options.GetValueOrDefault("requests", "200"), CultureInfo.InvariantCulture);
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = await SignInAsync(args[0], handler);

        var plan = await PlanAsync(client, options.GetValueOrDefault("plan", ""));
        var year = $"/api/v1/plans/{plan}/years/{options.GetValueOrDefault("year", "2020")}";
        Console.WriteLine("| answer | p50 ms | p95 ms | bytes |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var what in new[] { "dashboard", "annex" })
        {
            await MeasureAsync(client, what, $"{year}/{what}", tag: null, requests);
            using var first = await client.GetAsync($"{year}/{what}");
            await MeasureAsync(client, $"{what}, unchanged (304)", $"{year}/{what}", first.Headers.ETag?.Tag, requests);
        }

        if (options.TryGetValue("pid", out var pid))
        {
            using var server = Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture));
            Console.WriteLine($"Memory of the application, at its highest: {server.PeakWorkingSet64 / 1024 / 1024} MB");
        }

        return 0;
    }

    public static async Task<HttpClient> SignInAsync(string address, HttpClientHandler handler)
    {
        var client = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(30) };
        client.DefaultRequestHeaders.Add("X-CSRF", "1");
        var session = await client.PostAsJsonAsync(
            "/api/v1/session",
            new { userName = "koordinatorius", password = Password }
        );
        session.EnsureSuccessStatusCode();
        return client;
    }

    public static async Task<string> PlanAsync(HttpClient client, string words)
    {
        var plans = await client.GetFromJsonAsync<JsonElement>("/api/v1/plans");
        var list = plans.ValueKind == JsonValueKind.Array ? plans : plans.GetProperty("items");
        return list.EnumerateArray()
            .Where(p => p.GetProperty("title").GetString()!.Contains(words, StringComparison.Ordinal))
            .Select(p => p.GetProperty("id").GetString()!)
            .Last();
    }

    private static async Task MeasureAsync(HttpClient client, string name, string path, string? tag, int requests)
    {
        var times = new List<double>();
        long bytes = 0;
        for (var i = 0; i < requests + WarmUp; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (tag is not null)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            var start = Stopwatch.GetTimestamp();
            using var answer = await client.SendAsync(request);
            bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
            var expected = tag is null ? HttpStatusCode.OK : HttpStatusCode.NotModified;
            if (answer.StatusCode != expected)
            {
                throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
            }

            if (i >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {name} | {times[times.Count / 2]:0.0} | {times[times.Count * 95 / 100]:0.0} | {bytes:N0} |"
            )
        );
    }
}
