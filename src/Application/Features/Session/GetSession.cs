using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Who am I.</summary>
[Needs(Permission.SignedIn), BeforeSecondFactor]
public sealed record GetSession : IRequest<SessionDto>;

/// <param name="SecondFactorSetup">The session opens nothing but the setting up of a second factor.</param>
public sealed record SessionDto(
    string UserName,
    string DisplayName,
    IReadOnlyList<string> Roles,
    string? InstitutionCode,
    string? InstitutionName,
    Language Language,
    bool ShortcutsOff,
    bool SecondFactorSetup
)
{
    internal static SessionDto Of(User user, Institution? institution, bool onlySecondFactorSetup) =>
        new(
            user.UserName,
            user.DisplayName,
            [JsonNamingPolicy.CamelCase.ConvertName(user.Role.ToString())],
            institution?.Code,
            institution?.Name,
            user.Language,
            user.ShortcutsOff,
            onlySecondFactorSetup
        );
}

public sealed class GetSessionHandler(IAppDbContext db, ICurrentUser user) : IRequestHandler<GetSession, SessionDto>
{
    public async Task<SessionDto> Handle(GetSession request, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(u => u.Id == user.UserId, ct);
        var institution = await db.Institutions.SingleOrDefaultAsync(i => i.Id == account.InstitutionId, ct);
        return SessionDto.Of(account, institution, user.OnlySecondFactorSetup);
    }
}
