using System.Diagnostics;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure.Trust;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>Every day has one seal, and the commands at the console tell a tampered database from a whole one.</summary>
public sealed class SealingTests
{
    [Test]
    public async Task SeveralProcesses_MakeOneSealADay()
    {
        await using var host = await ApiHost.StartAsync();
        var tomorrow = new WatchedClock(ApiHost.Start.AddDays(1));
        var before = await CountAsync(host);

        var made = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Sealing.SealTodayAsync(host.ConnectionString, tomorrow, CancellationToken.None))
        );

        Assert.That(made.OfType<object>().Count(), Is.EqualTo(1));
        Assert.That(await CountAsync(host), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task Start_AfterDaysWithoutASeal_MakesOne_AndWaitsForMidnight()
    {
        await using var host = await ApiHost.StartAsync();
        var later = new WatchedClock(ApiHost.Start.AddDays(30));
        var before = await CountAsync(host);
        using var service = new DailySealing(host.ConnectionString, later, NullLogger<DailySealing>.Instance);

        await service.StartAsync(CancellationToken.None);
        var wait = await later.Waits;
        await service.StopAsync(CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await CountAsync(host), Is.EqualTo(before + 1));
            Assert.That(later.GetUtcNow() + wait, Is.EqualTo(new DateTimeOffset(2026, 4, 2, 0, 0, 0, TimeSpan.Zero)));
        }
    }

    [Test]
    public async Task Commands_SealAndVerify()
    {
        await using var host = await ApiHost.StartAsync();
        var (sealing, line) = await RunAsync(host, "seal");
        var kept = line.Trim().Split(' ')[^1];

        var whole = await RunAsync(host, "verify", "--seal", kept);
        var foreign = await RunAsync(host, "verify", "--seal", new string('0', 64));
        await host.Store.RunAsync("UPDATE item_years SET target = 1000 WHERE year = 2020 AND target IS NOT NULL");
        var tampered = await RunAsync(host, "verify");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((sealing, whole.Code, foreign.Code, tampered.Code), Is.EqualTo((0, 0, 1, 1)), tampered.Output);
            Assert.That(whole.Output.Trim(), Is.EqualTo("Nothing was tampered with."));
            Assert.That(foreign.Output, Does.Contain("audit_seals 0000"));
            Assert.That(tampered.Output, Does.Match(@"item_years [0-9a-f-]{36}/2020: the row is not as it was sealed"));
        }
    }

    private static Task<long> CountAsync(ApiHost host) => host.Store.OneAsync<long>("SELECT count(*) FROM audit_seals");

    private static async Task<(int Code, string Output)> RunAsync(ApiHost host, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["ConnectionStrings__Default"] = host.ConnectionString },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>Stands still, and tells how long somebody waits by it.</summary>
    private sealed class WatchedClock(DateTimeOffset now) : TimeProvider
    {
        private readonly TaskCompletionSource<TimeSpan> _waits = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public Task<TimeSpan> Waits => _waits.Task;

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _waits.TrySetResult(dueTime);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
