using System.Threading.RateLimiting;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.RateLimiting;

namespace ActionPlanMonitor.Api.Security;

/// <summary>
/// A file costs the server what hundreds of ordinary answers cost. A few are made at a time, some wait their turn, and
/// whoever comes after them is told when to come again; so pages stay quick however many files are asked for. What anybody
/// can ask for has a place of its own and never keeps the ministry from its files.
/// </summary>
internal sealed class ExportLimiter : IRateLimiterPolicy<bool>
{
    public const string Name = "export";

    public const int SignedInAtOnce = 2;
    public const int PublicAtOnce = 1;
    public const int Waiting = 20;

    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(15);

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected =>
        (_, _) =>
            throw new ProblemException(
                ProblemKind.Busy,
                "exports_busy",
                Speech.Say(
                    "Šiuo metu rengiama daug failų. Jūsų duomenims nieko nenutiko; bandykite po pusės minutės.",
                    "Many files are being made right now. Nothing happened to your data; try again in half a minute."
                )
            )
            {
                RetryAfter = TryAgain,
            };

    public RateLimitPartition<bool> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetConcurrencyLimiter(
            httpContext.User.Identity?.IsAuthenticated == true,
            signedIn => new ConcurrencyLimiterOptions
            {
                PermitLimit = signedIn ? SignedInAtOnce : PublicAtOnce,
                QueueLimit = Waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );
}
