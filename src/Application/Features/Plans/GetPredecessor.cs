using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Plans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>The item of an earlier plan that this one continues.</summary>
[Needs(Permission.EditPlan)]
public sealed record GetPredecessor(Guid ItemId) : IRequest<PredecessorDto>;

public sealed record PredecessorDto(Guid ItemId, PlannedItemDto? Predecessor, long Version);

/// <summary>An item by its place in its plan; the title is the plan's own.</summary>
public sealed record PlannedItemDto(
    Guid ItemId,
    Guid PlanId,
    string PlanTitle,
    int PeriodFrom,
    int PeriodTo,
    string MeasureCode,
    int? ActionNo,
    string Title
);

public sealed class GetPredecessorHandler(IAppDbContext db) : IRequestHandler<GetPredecessor, PredecessorDto>
{
    public async Task<PredecessorDto> Handle(GetPredecessor request, CancellationToken ct)
    {
        var item =
            await db.Items.AsNoTracking().SingleOrDefaultAsync(i => i.Id == request.ItemId, ct)
            ?? throw ProblemException.NotFound();
        return await ItemsOfPlans.PredecessorAsync(db, item, ct);
    }
}

internal static class ItemsOfPlans
{
    public static async Task<PredecessorDto> PredecessorAsync(IAppDbContext db, PlanItem item, CancellationToken ct)
    {
        var predecessor = item.PredecessorId is { } id
            ? await Named(db, db.Items.Where(i => i.Id == id)).SingleAsync(ct)
            : null;
        return new PredecessorDto(item.Id, predecessor, ContentVersion.Of(item.PredecessorId));
    }

    public static IQueryable<PlannedItemDto> Named(IAppDbContext db, IQueryable<PlanItem> items) =>
        from item in items.AsNoTracking()
        join plan in db.Plans on item.PlanId equals plan.Id
        join measure in db.Measures on item.MeasureId equals measure.Id
        from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
        orderby plan.PeriodFrom descending, item.Position
        select new PlannedItemDto(
            item.Id,
            plan.Id,
            plan.Title,
            plan.PeriodFrom,
            plan.PeriodTo,
            measure.Code,
            action == null ? null : action.No,
            action == null ? measure.Title : action.Title
        );
}
