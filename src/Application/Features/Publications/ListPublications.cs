using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>The published versions of a year, newest first; none while it is not published.</summary>
[Needs(Permission.Anyone)]
public sealed record ListPublications(Guid PlanId, int Year) : IRequest<Page<PublicationDto>>;

public sealed class ListPublicationsHandler(IAppDbContext db) : IRequestHandler<ListPublications, Page<PublicationDto>>
{
    public async Task<Page<PublicationDto>> Handle(ListPublications request, CancellationToken ct) =>
        new(
            await db
                .Publications.Where(p => p.PlanId == request.PlanId && p.Year == request.Year)
                .OrderByDescending(p => p.Version)
                .Select(p => new PublicationDto(
                    p.Year,
                    p.Version,
                    p.PublishedAt,
                    p.PublishedBy,
                    p.Notice,
                    p.PolicyVersion,
                    p.Sha256
                ))
                .ToListAsync(ct),
            Next: null
        );
}
