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
        string? version,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var asked = QueryValue.Version(version);
        return Freshness.AnswerAsync(
            context,
            mediator,
            new GetYearStamp(planId, year, asked),
            new GetDashboard(planId, year, asked),
            ct
        );
    }
}
