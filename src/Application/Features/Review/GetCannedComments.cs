using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Review;

[Needs(Permission.ReviewReport)]
public sealed record GetCannedComments : IRequest<CannedCommentsDto>;

public sealed class GetCannedCommentsHandler(IAppDbContext db) : IRequestHandler<GetCannedComments, CannedCommentsDto>
{
    public Task<CannedCommentsDto> Handle(GetCannedComments request, CancellationToken ct) =>
        CannedComments.ReadAsync(db, ct);
}
