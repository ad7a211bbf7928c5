using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Who am I.</summary>
[Needs(Permission.SignedIn)]
public sealed record GetSession : IRequest<SessionDto>;

public sealed record SessionDto(
    string UserName,
    string DisplayName,
    IReadOnlyList<string> Roles,
    string? InstitutionCode,
    string? InstitutionName
)
{
    public static SessionDto Of(string userName, string displayName, Role role, string? code, string? institution) =>
        new(userName, displayName, [JsonNamingPolicy.CamelCase.ConvertName(role.ToString())], code, institution);
}

public sealed class GetSessionHandler(IAppDbContext db, ICurrentUser user) : IRequestHandler<GetSession, SessionDto>
{
    public async Task<SessionDto> Handle(GetSession request, CancellationToken ct)
    {
        var institution = await db.Institutions.SingleOrDefaultAsync(i => i.Id == user.InstitutionId, ct);
        return SessionDto.Of(user.UserName, user.DisplayName, user.Role!.Value, institution?.Code, institution?.Name);
    }
}
