using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>A campaign's settings, what may be done with it, and what has happened in it.</summary>
[Needs(Permission.RunCampaign)]
public sealed record GetCampaign(Guid PlanId, int Year) : IRequest<CampaignSettingsDto>;

public sealed class GetCampaignHandler(CampaignReader reader) : IRequestHandler<GetCampaign, CampaignSettingsDto>
{
    public Task<CampaignSettingsDto> Handle(GetCampaign request, CancellationToken ct) =>
        reader.ReadAsync(request.PlanId, request.Year, ct);
}
