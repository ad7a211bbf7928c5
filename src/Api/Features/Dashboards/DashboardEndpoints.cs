using ActionPlanMonitor.Application.Features.Dashboards;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Dashboards;

internal static class DashboardEndpoints
{
    public static Task<DashboardDto> Get(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetDashboard(planId, year), ct);
}
