using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Who stands in for me, now or later.</summary>
[Needs(Permission.AppointDeputies)]
public sealed record ListDeputies : IRequest<Page<DeputyDto>>;

public sealed class ListDeputiesHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<ListDeputies, Page<DeputyDto>>
{
    public async Task<Page<DeputyDto>> Handle(ListDeputies request, CancellationToken ct) =>
        new(
            await db
                .Users.Where(u => u.DeputyOfId == user.UserId && u.IsActive)
                .OrderBy(u => u.ServesFrom)
                .ThenBy(u => u.UserName)
                .Select(DeputyDto.Projection)
                .ToListAsync(ct),
            Next: null
        );
}
