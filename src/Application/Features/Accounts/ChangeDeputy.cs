using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Other days for a deputy of mine.</summary>
[Needs(Permission.AppointDeputies)]
public sealed record ChangeDeputy(Guid Id, long ExpectedVersion, DeputyDatesInput Input) : ICommand<DeputyDto>;

public sealed record DeputyDatesInput(DateOnly? From, DateOnly? To);

/// <summary>A deputy of mine stands in no more, from the next request on.</summary>
[Needs(Permission.AppointDeputies)]
public sealed record EndDeputy(Guid Id, long ExpectedVersion) : ICommand<Unit>;

public sealed class ChangeDeputyValidator : AbstractValidator<ChangeDeputy>
{
    public ChangeDeputyValidator() => this.AreServingDates(r => (r.Input.From, r.Input.To));
}

public sealed class ChangeDeputyHandler(IAppDbContext db, ICurrentUser user, SecurityLog log, UseCase useCase)
    : IRequestHandler<ChangeDeputy, DeputyDto>
{
    public async Task<DeputyDto> Handle(ChangeDeputy request, CancellationToken ct)
    {
        var (from, to) = (request.Input.From!.Value, request.Input.To!.Value);
        DeputyRules.RequireSane(from, to, VilniusTime.DayOf(useCase.Now));
        var deputy = await db.LockDeputyAsync(user, request.Id, request.ExpectedVersion, ct);
        var before = DeputyDto.Of(deputy);
        deputy.DeputiseFor(user.UserId!.Value, from, to);
        var after = DeputyDto.Of(deputy);
        useCase.Audit(UserDto.Resource(deputy.Id), before, after);
        log.Note("deputy_changed", deputy.UserName, $"by {user.UserName}, {from:yyyy-MM-dd} to {to:yyyy-MM-dd}");
        return after;
    }
}

public sealed class EndDeputyHandler(
    IAppDbContext db,
    ICurrentUser user,
    OneTimeLinks links,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<EndDeputy, Unit>
{
    public async Task<Unit> Handle(EndDeputy request, CancellationToken ct)
    {
        var deputy = await db.LockDeputyAsync(user, request.Id, request.ExpectedVersion, ct);
        var before = DeputyDto.Of(deputy);
        deputy.Deactivate();
        await links.DropUnusedAsync(deputy.Id, purpose: null, ct);
        await db.Sessions.Where(s => s.UserId == deputy.Id).ExecuteDeleteAsync(ct);
        useCase.Audit(UserDto.Resource(deputy.Id), before, null);
        log.Note("deputy_ended", deputy.UserName, $"by {user.UserName}");
        return Unit.Value;
    }
}

internal static class Deputies
{
    /// <exception cref="ProblemException"><c>not_found</c> for who is no deputy of this person; <c>version_stale</c>.</exception>
    public static async Task<User> LockDeputyAsync(
        this IAppDbContext db,
        ICurrentUser user,
        Guid id,
        long expectedVersion,
        CancellationToken ct
    )
    {
        var deputy =
            await db
                .Users.FromSql(
                    $"SELECT * FROM users WHERE id = {id} AND deputy_of_id = {user.UserId} AND is_active FOR UPDATE"
                )
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        return deputy.Version == expectedVersion ? deputy : throw ProblemException.Stale(DeputyDto.Of(deputy));
    }
}
