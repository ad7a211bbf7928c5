using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>The coordinator says which item of an earlier plan an item continues; nothing takes it back (domain.md 3).</summary>
[Needs(Permission.EditPlan)]
public sealed record SetPredecessor(Guid ItemId, long ExpectedVersion, PredecessorInput Input)
    : ICommand<PredecessorDto>;

/// <param name="ItemId">Null: it continues none.</param>
public sealed record PredecessorInput(Guid? ItemId);

public sealed class SetPredecessorHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<SetPredecessor, PredecessorDto>
{
    public async Task<PredecessorDto> Handle(SetPredecessor request, CancellationToken ct)
    {
        var item =
            await db
                .Items.FromSql($"SELECT * FROM plan_items WHERE id = {request.ItemId} FOR UPDATE")
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = await ItemsOfPlans.PredecessorAsync(db, item, ct);
        if (before.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        if (request.Input.ItemId is { } predecessorId)
        {
            await RequireEarlierAsync(item.PlanId, predecessorId, ct);
        }

        item.Continue(request.Input.ItemId);
        var after = await ItemsOfPlans.PredecessorAsync(db, item, ct);
        useCase.Audit($"item/{item.Id}/predecessor", before.Predecessor, after.Predecessor);
        return after;
    }

    /// <summary>Each step back leads to a plan that began earlier, so no line of items ever closes into a circle.</summary>
    private async Task RequireEarlierAsync(Guid planId, Guid predecessorId, CancellationToken ct)
    {
        var began = await db.Plans.Where(p => p.Id == planId).Select(p => p.PeriodFrom).SingleAsync(ct);
        var predecessorBegan = await (
            from predecessor in db.Items
            where predecessor.Id == predecessorId
            join plan in db.Plans on predecessor.PlanId equals plan.Id
            select (int?)plan.PeriodFrom
        ).SingleOrDefaultAsync(ct);
        if (predecessorBegan is null)
        {
            throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["itemId"] = [Speech.Say("Tokios eilutės nėra.", "There is no such item.")],
                }
            );
        }

        if (predecessorBegan >= began)
        {
            throw ProblemException.Rule(
                "predecessor_not_earlier",
                "Tęsti galima tik anksčiau prasidėjusio plano eilutę.",
                "Only an item of a plan that began earlier can be continued."
            );
        }
    }
}
