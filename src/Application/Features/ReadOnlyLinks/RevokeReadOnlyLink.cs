using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.ReadOnlyLinks;

/// <summary>From now on the link opens nothing.</summary>
[Needs(Permission.ShareReports)]
public sealed record RevokeReadOnlyLink(Guid PlanId, int Year, Guid Id) : ICommand<Unit>;

public sealed class RevokeReadOnlyLinkHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<RevokeReadOnlyLink, Unit>
{
    public async Task<Unit> Handle(RevokeReadOnlyLink request, CancellationToken ct)
    {
        var link =
            await db.LinksOf(user, request.PlanId, request.Year).SingleOrDefaultAsync(l => l.Id == request.Id, ct)
            ?? throw ProblemException.NotFound();
        var before = ReadOnlyLinkDto.Of(link);
        link.Revoke(useCase.Now);
        useCase.Audit($"read-only-link/{link.Id}", before, ReadOnlyLinkDto.Of(link));
        return Unit.Value;
    }
}
