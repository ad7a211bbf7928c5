using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Audit;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Audit;

internal static class AuditEndpoints
{
    public static Task<Page<AuditEntryDto>> List(
        string? resource,
        int? limit,
        string? cursor,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListAudit(resource, limit, cursor), ct);
}
