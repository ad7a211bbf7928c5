using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Signs somebody out everywhere: a lost laptop, a cookie that was copied.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record EndUserSessions(Guid Id) : ICommand<Unit>;

/// <summary>Somebody lost its authenticator and the recovery codes: the password alone has to do until a new one is set up.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record RemoveUserSecondFactor(Guid Id, long ExpectedVersion) : ICommand<UserDto>;

public sealed class EndUserSessionsHandler(
    IAppDbContext db,
    ICurrentUser administrator,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<EndUserSessions, Unit>
{
    public async Task<Unit> Handle(EndUserSessions request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(request.Id, expectedVersion: null, ct);
        var ended = await db.Sessions.Where(s => s.UserId == user.Id).ExecuteDeleteAsync(ct);
        log.Note("sessions_ended", user.UserName, $"by {administrator.UserName}");
        useCase.Audit(UserDto.Resource(user.Id), new { sessions = ended }, new { sessions = 0 });
        return Unit.Value;
    }
}

public sealed class RemoveUserSecondFactorHandler(
    IAppDbContext db,
    ICurrentUser administrator,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<RemoveUserSecondFactor, UserDto>
{
    public async Task<UserDto> Handle(RemoveUserSecondFactor request, CancellationToken ct)
    {
        var (user, before) = await db.LockUserAsync(request.Id, request.ExpectedVersion, ct);
        user.RemoveSecondFactor();
        await db.Sessions.Where(s => s.UserId == user.Id && s.Id != administrator.SessionId).ExecuteDeleteAsync(ct);
        log.Note("second_factor_removed", user.UserName, $"by {administrator.UserName}");
        await db.SaveChangesAsync(ct);
        var after = await db.UserDtoAsync(user.Id, ct);
        useCase.Audit(UserDto.Resource(user.Id), before, after);
        return after;
    }
}
