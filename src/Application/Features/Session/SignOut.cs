using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Ends the session on the server, so that every copy of the cookie is dead at once.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record SignOut(string? Token) : IRequest;

public sealed class SignOutHandler(IAppDbContext db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SignOut>
{
    public async Task<Unit> Handle(SignOut request, CancellationToken ct)
    {
        if (request.Token is not null)
        {
            var hash = CanonicalJson.Sha256(request.Token);
            await db.Sessions.Where(s => s.TokenHash == hash).ExecuteDeleteAsync(ct);
            db.SecurityEvents.Add(
                new SecurityEvent(clock.GetUtcNow(), "signed_out", user.UserName, null, user.RequestId)
            );
            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }
}
