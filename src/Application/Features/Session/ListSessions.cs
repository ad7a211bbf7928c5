using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Where I am signed in, newest first.</summary>
[Needs(Permission.SignedIn)]
public sealed record ListSessions : IRequest<Page<SessionEntryDto>>;

/// <param name="Current">The one that asks.</param>
public sealed record SessionEntryDto(
    Guid Id,
    string? Device,
    SignInMethod Method,
    DateTimeOffset StartedAt,
    DateTimeOffset ExpiresAt,
    bool Current
);

public sealed class ListSessionsHandler(IAppDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListSessions, Page<SessionEntryDto>>
{
    public async Task<Page<SessionEntryDto>> Handle(ListSessions request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var current = user.SessionId;
        return new(
            await db
                .Sessions.Where(s => s.UserId == user.UserId && s.ExpiresAt > now)
                .OrderByDescending(s => s.StartedAt)
                .Select(s => new SessionEntryDto(s.Id, s.Device, s.Method, s.StartedAt, s.ExpiresAt, s.Id == current))
                .ToListAsync(ct),
            Next: null
        );
    }
}
