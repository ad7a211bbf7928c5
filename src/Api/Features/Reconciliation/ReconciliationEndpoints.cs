using ActionPlanMonitor.Application.Features.Reconciliation;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Reconciliation;

internal static class ReconciliationEndpoints
{
    public static Task<ReconciliationDto> Get(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetReconciliation(planId, year), ct);

    public static Task<FindingDto> Settle(
        Guid planId,
        int year,
        string fingerprint,
        SettlementInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SettleFinding(planId, year, fingerprint, body), ct);

    public static Task<FindingDto> Unsettle(
        Guid planId,
        int year,
        string fingerprint,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new UnsettleFinding(planId, year, fingerprint), ct);
}
