using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>Exactly what was published: the open record of the year.</summary>
[Needs(Permission.Anyone)]
public sealed record GetPublicationContent(Guid PlanId, int Year, int Version) : IRequest<PublicationContent>;

/// <param name="Json">Canonical JSON; <paramref name="Sha256"/> is of its bytes in UTF-8.</param>
public sealed record PublicationContent(string Json, string Sha256);

public sealed class GetPublicationContentHandler(IAppDbContext db)
    : IRequestHandler<GetPublicationContent, PublicationContent>
{
    public async Task<PublicationContent> Handle(GetPublicationContent request, CancellationToken ct) =>
        await db
            .Publications.Where(p =>
                p.PlanId == request.PlanId && p.Year == request.Year && p.Version == request.Version
            )
            .Select(p => new PublicationContent(p.Content, p.Sha256))
            .SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();
}
