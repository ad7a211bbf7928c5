using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Obligations;

internal static class ObligationEndpoints
{
    public static Task<Page<ObligationListItemDto>> List(
        Guid planId,
        int year,
        string? executor,
        string? state,
        int? limit,
        string? cursor,
        IMediator mediator,
        CancellationToken ct
    ) =>
        mediator.Send(
            new ListObligations(
                planId,
                year,
                executor,
                string.IsNullOrEmpty(state) ? null : QueryValue.Parse<ReportState>("state", state),
                limit,
                cursor
            ),
            ct
        );

    public static async Task<ObligationDto> Get(
        Guid id,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var obligation = await mediator.Send(new GetObligation(id), ct);
        response.Headers.ETag = Versions.Tag(obligation.Version);
        return obligation;
    }
}
