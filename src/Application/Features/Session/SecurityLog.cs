using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Writes the security log; the caller saves. Never passwords, tokens, codes.</summary>
public sealed class SecurityLog(IAppDbContext db, ICurrentUser request, TimeProvider clock)
{
    /// <param name="userName">Whom it is about; null: whoever asks.</param>
    public void Note(string kind, string? userName = null, string? detail = null) =>
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                kind,
                userName ?? (request.UserId is null ? null : request.UserName),
                detail,
                request.RequestId
            )
        );
}
