using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Campaigns;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Campaigns;

internal static class CampaignEndpoints
{
    public static Task<ClosingDto> GetClosing(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetClosing(planId, year), ct);

    public static Task<ClosingDto> Close(
        Guid planId,
        int year,
        ClosingInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new CloseCampaign(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<ClosingDto> Reopen(
        Guid planId,
        int year,
        CampaignReopeningInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ReopenCampaign(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<ExecutorExtensionDto> Extend(
        Guid planId,
        int year,
        string executorCode,
        ExtensionInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ExtendExecutor(planId, year, executorCode, body), ct);

    public static Task<ExecutorExtensionDto> WithdrawExtension(
        Guid planId,
        int year,
        string executorCode,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new WithdrawExtension(planId, year, executorCode), ct);
}
