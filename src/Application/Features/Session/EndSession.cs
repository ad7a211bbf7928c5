using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Ends one of my sessions, on whatever device it is.</summary>
[Needs(Permission.SignedIn)]
public sealed record EndSession(Guid Id) : IRequest;

/// <summary>Ends all of my sessions but this one.</summary>
[Needs(Permission.SignedIn)]
public sealed record EndOtherSessions : IRequest;

public sealed class EndSessionHandler(IAppDbContext db, ICurrentUser user, SecurityLog log)
    : IRequestHandler<EndSession>
{
    public async Task<Unit> Handle(EndSession request, CancellationToken ct)
    {
        var ended = await db.Sessions.Where(s => s.Id == request.Id && s.UserId == user.UserId).ExecuteDeleteAsync(ct);
        if (ended == 0)
        {
            throw ProblemException.NotFound();
        }

        log.Note("session_ended");
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

public sealed class EndOtherSessionsHandler(IAppDbContext db, ICurrentUser user, SecurityLog log)
    : IRequestHandler<EndOtherSessions>
{
    public async Task<Unit> Handle(EndOtherSessions request, CancellationToken ct)
    {
        await db.Sessions.Where(s => s.UserId == user.UserId && s.Id != user.SessionId).ExecuteDeleteAsync(ct);
        log.Note("sessions_ended", detail: "others");
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
