using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Who has reported, who has not, and how late (domain.md 9.2).</summary>
[Needs(Permission.RunCampaign)]
public sealed record GetCoverage(Guid PlanId, int Year) : IRequest<ReportCoverageDto>;

public sealed class GetCoverageHandler(CoverageReader reader) : IRequestHandler<GetCoverage, ReportCoverageDto>
{
    public Task<ReportCoverageDto> Handle(GetCoverage request, CancellationToken ct) =>
        reader.ReadAsync(request.PlanId, request.Year, ct);
}
