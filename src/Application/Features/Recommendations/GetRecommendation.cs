using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

[Needs(Permission.ReadRecommendations)]
public sealed record GetRecommendation(Guid PlanId, int Year, Guid Id) : IRequest<RecommendationDto>;

public sealed class GetRecommendationHandler(RecommendationTable table)
    : IRequestHandler<GetRecommendation, RecommendationDto>
{
    public Task<RecommendationDto> Handle(GetRecommendation request, CancellationToken ct) =>
        table.ReadAsync(request.PlanId, request.Year, request.Id, ct);
}
