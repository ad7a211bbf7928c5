using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Campaigns;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Campaigns;

internal static class CampaignEndpoints
{
    public static async Task<CampaignSettingsDto> Get(
        Guid planId,
        int year,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(response, await mediator.Send(new GetCampaign(planId, year), ct));

    public static Task<CampaignPreviewDto> Preview(
        Guid planId,
        int year,
        OpeningInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new PreviewCampaign(planId, year, body), ct);

    public static async Task<CampaignSettingsDto> Open(
        Guid planId,
        int year,
        OpeningInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            context.Response,
            await mediator.Send(new OpenCampaign(planId, year, body, IdempotencyKeys.Optional(context.Request)), ct)
        );

    public static async Task<CampaignSettingsDto> Reschedule(
        Guid planId,
        int year,
        ScheduleInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            context.Response,
            await mediator.Send(new RescheduleCampaign(planId, year, Versions.Required(context.Request), body), ct)
        );

    public static async Task<NoContent> Cancel(
        Guid planId,
        int year,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new CancelCampaign(planId, year, Versions.Required(request)), ct);
        return TypedResults.NoContent();
    }

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

    private static CampaignSettingsDto Tagged(HttpResponse response, CampaignSettingsDto campaign)
    {
        response.Headers.ETag = Versions.Tag(campaign.Version);
        return campaign;
    }
}
