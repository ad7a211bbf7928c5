using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Plans;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Plans;

internal static class PlanEndpoints
{
    public static Task<Page<PlanListItemDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListPlans(), ct);

    public static Task<PlanDto> Get(Guid planId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetPlan(planId), ct);

    public static async Task<ItemDto> GetItem(
        Guid itemId,
        int year,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var item = await mediator.Send(new GetItem(itemId, year), ct);
        response.Headers.ETag = Versions.Tag(item.Version);
        return item;
    }

    public static async Task<ItemDto> UpdateItem(
        Guid itemId,
        int year,
        ItemInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var item = await mediator.Send(new UpdateItem(itemId, year, Versions.Required(context.Request), body), ct);
        context.Response.Headers.ETag = Versions.Tag(item.Version);
        return item;
    }
}
