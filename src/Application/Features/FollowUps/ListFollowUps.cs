using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.FollowUps;

/// <summary>What of a year lives on: proposed by its reports, recorded by the ministry, arrived from earlier years.</summary>
[Needs(Permission.FollowUp)]
public sealed record ListFollowUps(Guid PlanId, int Year) : IRequest<FollowUpsDto>;

public sealed class ListFollowUpsHandler(FollowUpReader reader, PlanYearReader years, ICurrentUser user)
    : IRequestHandler<ListFollowUps, FollowUpsDto>
{
    public async Task<FollowUpsDto> Handle(ListFollowUps request, CancellationToken ct)
    {
        var (planId, year) = (request.PlanId, request.Year);
        var head = await years.HeadAsync(planId, year, ct);
        var recorded = await reader.ReadAsync(
            f => f.PlanId == planId && (f.Year == year || (f.Year < year && f.ToYear == year)),
            ct
        );
        return new FollowUpsDto(
            planId,
            year,
            await reader.ProposedAsync(planId, year, Visibility.Of(user, head.Campaign), ct),
            [.. recorded.Where(f => f.Year == year)],
            [.. recorded.Where(f => f.Year < year)]
        );
    }
}
