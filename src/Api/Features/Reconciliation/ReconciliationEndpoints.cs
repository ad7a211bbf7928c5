using ActionPlanMonitor.Application.Features.Reconciliation;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Reconciliation;

internal static class ReconciliationEndpoints
{
    public static Task<ReconciliationDto> Get(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetReconciliation(planId, year), ct);
}
