using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>One report's own words and its public text.</summary>
[Needs(Permission.Reconcile)]
public sealed record GetPublicText(Guid ObligationId) : IRequest<PublicTextDto>;

public sealed class GetPublicTextHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<GetPublicText, PublicTextDto>
{
    public Task<PublicTextDto> Handle(GetPublicText request, CancellationToken ct) =>
        PublicTextDto.ReadAsync(db, user, request.ObligationId, ct);
}
