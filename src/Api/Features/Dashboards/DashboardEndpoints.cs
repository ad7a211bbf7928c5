using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Dashboards;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Dashboards;

internal static class DashboardEndpoints
{
    public static Task<Results<Ok<DashboardDto>, StatusCodeHttpResult>> Get(
        Guid planId,
        int year,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Freshness.AnswerAsync(context, mediator, new GetYearStamp(planId, year), new GetDashboard(planId, year), ct);
}
