using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>One published version without its content.</summary>
[Needs(Permission.Anyone)]
public sealed record GetPublication(Guid PlanId, int Year, int Version) : IRequest<PublicationDto>;

public sealed class GetPublicationHandler(IAppDbContext db) : IRequestHandler<GetPublication, PublicationDto>
{
    public async Task<PublicationDto> Handle(GetPublication request, CancellationToken ct) =>
        await db
            .Publications.Where(p =>
                p.PlanId == request.PlanId && p.Year == request.Year && p.Version == request.Version
            )
            .Select(p => new PublicationDto(
                p.Year,
                p.Version,
                p.PublishedAt,
                p.PublishedBy,
                p.Notice,
                p.PolicyVersion,
                p.Sha256
            ))
            .SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();
}
