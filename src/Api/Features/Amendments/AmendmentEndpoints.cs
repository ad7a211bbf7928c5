using ActionPlanMonitor.Application.Features.Amendments;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Amendments;

internal static class AmendmentEndpoints
{
    public static Task<AmendmentsDto> List(Guid planId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListAmendments(planId), ct);

    public static Task<ItemVersionsDto> Versions(Guid itemId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetItemVersions(itemId, year), ct);
}
