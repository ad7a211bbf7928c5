using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Switches an account off: its next request is refused already, and links sent to it work no more.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record DeactivateUser(Guid Id, long ExpectedVersion) : ICommand<UserDto>;

[Needs(Permission.ManageAccounts)]
public sealed record ActivateUser(Guid Id, long ExpectedVersion) : ICommand<UserDto>;

public sealed class DeactivateUserHandler(
    IAppDbContext db,
    ICurrentUser administrator,
    OneTimeLinks links,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<DeactivateUser, UserDto>
{
    public async Task<UserDto> Handle(DeactivateUser request, CancellationToken ct)
    {
        // Two administrators who switch each other off meet here, so that one of them stays.
        var administrators = await db
            .Users.FromSql($"SELECT * FROM users WHERE role = 'Administrator' ORDER BY id FOR UPDATE")
            .AsNoTracking()
            .ToListAsync(ct);
        var (user, before) = await db.LockUserAsync(request.Id, request.ExpectedVersion, ct);
        if (user.Id == administrator.UserId)
        {
            throw ProblemException.Conflict(
                "own_account",
                "Savo paskyros išjungti negalima. Paprašykite kito administratoriaus.",
                "You cannot switch your own account off. Ask another administrator."
            );
        }

        // Who was switched off while its request waited for the lock above decides nothing any more.
        if (!administrators.Any(a => a.Id == administrator.UserId && a.IsActive))
        {
            throw ProblemException.Unauthenticated();
        }

        if (user.Role == Role.Administrator && !administrators.Any(a => a.IsActive && a.Id != user.Id))
        {
            throw ProblemException.Conflict(
                "last_administrator",
                "Tai paskutinis veikiantis administratorius, todėl jo išjungti negalima.",
                "This is the last working administrator and cannot be switched off."
            );
        }

        user.Deactivate();
        await links.DropUnusedAsync(user.Id, purpose: null, ct);
        await db.Sessions.Where(s => s.UserId == user.Id).ExecuteDeleteAsync(ct);
        log.Note("account_deactivated", user.UserName, $"by {administrator.UserName}");
        await db.SaveChangesAsync(ct);
        var after = await db.UserDtoAsync(user.Id, ct);
        useCase.Audit(UserDto.Resource(user.Id), before, after);
        return after;
    }
}

public sealed class ActivateUserHandler(IAppDbContext db, ICurrentUser administrator, SecurityLog log, UseCase useCase)
    : IRequestHandler<ActivateUser, UserDto>
{
    public async Task<UserDto> Handle(ActivateUser request, CancellationToken ct)
    {
        var (user, before) = await db.LockUserAsync(request.Id, request.ExpectedVersion, ct);
        user.Activate();
        log.Note("account_activated", user.UserName, $"by {administrator.UserName}");
        await db.SaveChangesAsync(ct);
        var after = await db.UserDtoAsync(user.Id, ct);
        useCase.Audit(UserDto.Resource(user.Id), before, after);
        return after;
    }
}
