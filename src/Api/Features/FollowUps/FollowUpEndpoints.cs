using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.FollowUps;
using MediatR;

namespace ActionPlanMonitor.Api.Features.FollowUps;

internal static class FollowUpEndpoints
{
    public static Task<FollowUpsDto> List(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListFollowUps(planId, year), ct);

    public static Task<Page<FollowUpDto>> OfItem(Guid itemId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListItemFollowUps(itemId), ct);

    public static async Task<FollowUpDto> Get(
        Guid id,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new GetFollowUp(id), ct), response);

    public static async Task<FollowUpDto> Record(
        Guid planId,
        int year,
        FollowUpInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new RecordFollowUp(planId, year, body, IdempotencyKeys.Optional(context.Request)), ct),
            context.Response
        );

    public static async Task<FollowUpDto> TakeUp(
        Guid id,
        TakeUpInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new TakeUpFollowUp(id, Versions.Required(context.Request), body), ct),
            context.Response
        );

    public static async Task<FollowUpDto> Drop(
        Guid id,
        DropInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new DropFollowUp(id, Versions.Required(context.Request), body), ct),
            context.Response
        );

    private static FollowUpDto Tagged(FollowUpDto followUp, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(followUp.Version);
        return followUp;
    }
}
