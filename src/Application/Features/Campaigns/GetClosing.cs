using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>What is missing before a year is closed, and what it will count as (domain.md 9.5).</summary>
[Needs(Permission.RunCampaign)]
public sealed record GetClosing(Guid PlanId, int Year) : IRequest<ClosingDto>;

public sealed class GetClosingHandler(ClosingReader reader) : IRequestHandler<GetClosing, ClosingDto>
{
    public Task<ClosingDto> Handle(GetClosing request, CancellationToken ct) =>
        reader.ReadAsync(request.PlanId, request.Year, ct);
}
