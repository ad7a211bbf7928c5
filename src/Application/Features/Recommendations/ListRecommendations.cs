using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>What was recommended for a year and what came of it.</summary>
[Needs(Permission.ReadRecommendations)]
public sealed record ListRecommendations(Guid PlanId, int Year) : IRequest<RecommendationsDto>;

public sealed class ListRecommendationsHandler(RecommendationTable table)
    : IRequestHandler<ListRecommendations, RecommendationsDto>
{
    public Task<RecommendationsDto> Handle(ListRecommendations request, CancellationToken ct) =>
        table.ReadAsync(request.PlanId, request.Year, ct);
}
