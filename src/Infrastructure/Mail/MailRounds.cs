using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>Writes, every minute, the letters whose time has come. Runs as the store's owner: nobody is signed in.</summary>
public sealed partial class MailRounds(
    OwnerConnection owner,
    PublicAddress address,
    TimeProvider clock,
    ILogger<MailRounds> logger
) : BackgroundService
{
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var db = DependencyInjection.OwnerContext(owner.ConnectionString);
                await new MailRound(db, clock, address).RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }

            await Task.Delay(BetweenRounds, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Letters could not be written; the next round is in a minute")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
