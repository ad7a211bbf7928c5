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

    public static async Task<BudgetDto> GetBudget(
        Guid planId,
        int year,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var budget = await mediator.Send(new GetBudget(planId, year), ct);
        response.Headers.ETag = Versions.Tag(budget.Version);
        return budget;
    }

    public static async Task<BudgetDto> UpdateBudget(
        Guid planId,
        int year,
        BudgetInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var budget = await mediator.Send(new UpdateBudget(planId, year, Versions.Required(context.Request), body), ct);
        context.Response.Headers.ETag = Versions.Tag(budget.Version);
        return budget;
    }

    public static async Task<PredecessorDto> GetPredecessor(
        Guid itemId,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var predecessor = await mediator.Send(new GetPredecessor(itemId), ct);
        response.Headers.ETag = Versions.Tag(predecessor.Version);
        return predecessor;
    }

    public static async Task<PredecessorDto> SetPredecessor(
        Guid itemId,
        PredecessorInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var predecessor = await mediator.Send(new SetPredecessor(itemId, Versions.Required(context.Request), body), ct);
        context.Response.Headers.ETag = Versions.Tag(predecessor.Version);
        return predecessor;
    }

    public static Task<Page<PlannedItemDto>> SearchPredecessors(
        Guid itemId,
        string? q,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SearchPredecessors(itemId, q), ct);
}
