using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>Sends what waits in the outbox, as long as the application runs.</summary>
public sealed partial class MailSending(OutboxSender sender, TimeProvider clock, ILogger<MailSending> logger)
    : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await SendWaitingAsync(stoppingToken);
            await Task.Delay(BetweenLooks, clock, stoppingToken);
        }
    }

    /// <summary>After a letter that could not be sent the others wait for the next look: perhaps the server is away.</summary>
    private async Task SendWaitingAsync(CancellationToken ct)
    {
        try
        {
            while (!ct.IsCancellationRequested && await sender.SendNextAsync(ct) is var sending)
            {
                if (sending == Sending.NotSent)
                {
                    LogNotSent(logger);
                }

                if (sending != Sending.Sent)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A letter could not be sent; its row in the outbox says why")]
    private static partial void LogNotSent(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read; the next look is in a few seconds")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
