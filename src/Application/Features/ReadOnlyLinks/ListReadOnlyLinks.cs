using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.ReadOnlyLinks;

/// <summary>The links of one's own institution that still open something.</summary>
[Needs(Permission.ShareReports)]
public sealed record ListReadOnlyLinks(Guid PlanId, int Year) : IRequest<ReadOnlyLinksDto>;

public sealed record ReadOnlyLinksDto(IReadOnlyList<ReadOnlyLinkDto> Items);

public sealed class ListReadOnlyLinksHandler(IAppDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListReadOnlyLinks, ReadOnlyLinksDto>
{
    public async Task<ReadOnlyLinksDto> Handle(ListReadOnlyLinks request, CancellationToken ct)
    {
        await db.RequireOwnYearAsync(user, request.PlanId, request.Year, ct);
        var now = clock.GetUtcNow();
        return new ReadOnlyLinksDto(
            await db.LinksOf(user, request.PlanId, request.Year)
                .AsNoTracking()
                .Where(l => l.RevokedAt == null && l.ExpiresAt > now)
                .OrderByDescending(l => l.CreatedAt)
                .Select(ReadOnlyLinkDto.Projection)
                .ToListAsync(ct)
        );
    }
}
