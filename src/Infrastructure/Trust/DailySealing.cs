using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>
/// Sees to it that every day has its seal. It looks when the application starts, so a day on which the application was
/// down is made up for, and then after every midnight. Of several processes one makes the seal.
/// </summary>
public sealed partial class DailySealing(string connectionString, TimeProvider clock, ILogger<DailySealing> logger)
    : BackgroundService
{
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(await SealAsync(stoppingToken) ? UntilTomorrow() : UntilNextTry, clock, stoppingToken);
        }
    }

    private async Task<bool> SealAsync(CancellationToken ct)
    {
        try
        {
            if (await Sealing.SealTodayAsync(connectionString, clock, ct) is { } seal)
            {
                LogSealed(logger, seal.No, seal.Hash);
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, exception);
            return false;
        }
    }

    private TimeSpan UntilTomorrow()
    {
        var now = clock.GetUtcNow();
        return now.Date.AddDays(1) - now.DateTime;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Seal {No}: {Hash}")]
    private static partial void LogSealed(ILogger logger, long no, string hash);

    [LoggerMessage(Level = LogLevel.Error, Message = "The day was not sealed; the next try is in an hour")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
