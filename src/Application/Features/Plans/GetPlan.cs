using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Plans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>The plan as a tree: task, measure, action; an item's id stands where a criterion is carried.</summary>
[Needs(Permission.Anyone)]
public sealed record GetPlan(Guid PlanId) : IRequest<PlanDto>;

public sealed record PlanDto(
    Guid Id,
    string Title,
    int PeriodFrom,
    int PeriodTo,
    LegalAct ApprovingAct,
    IReadOnlyList<PlanTaskDto> Tasks
);

public sealed record PlanTaskDto(
    Guid Id,
    int No,
    string Code,
    string Title,
    string? CriterionText,
    IReadOnlyList<MeasureDto> Measures
);

public sealed record MeasureDto(Guid Id, string Code, string Title, Guid? ItemId, IReadOnlyList<PlanActionDto> Actions);

public sealed record PlanActionDto(Guid Id, int No, string Title, Guid? ItemId);

public sealed class GetPlanHandler(IAppDbContext db, ICurrentUser user) : IRequestHandler<GetPlan, PlanDto>
{
    public async Task<PlanDto> Handle(GetPlan request, CancellationToken ct)
    {
        var plan =
            await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PlanId, ct)
            ?? throw ProblemException.NotFound();
        if (user.Role is null && !await db.Publications.AnyAsync(p => p.PlanId == plan.Id, ct))
        {
            throw ProblemException.Unauthenticated();
        }

        var tasks = await db.Tasks.AsNoTracking().Where(t => t.PlanId == plan.Id).OrderBy(t => t.No).ToListAsync(ct);
        var measures = await db
            .Measures.AsNoTracking()
            .Where(m => m.PlanId == plan.Id)
            .OrderBy(m => m.Code)
            .ToListAsync(ct);
        var actions = await db
            .Actions.AsNoTracking()
            .Where(a => a.PlanId == plan.Id)
            .OrderBy(a => a.No)
            .ToListAsync(ct);
        var items = await db.Items.AsNoTracking().Where(i => i.PlanId == plan.Id).ToListAsync(ct);
        var ofMeasure = items.Where(i => i.ActionId is null).ToDictionary(i => i.MeasureId, i => i.Id);
        var ofAction = items.Where(i => i.ActionId is not null).ToDictionary(i => i.ActionId!.Value, i => i.Id);

        return new PlanDto(
            plan.Id,
            plan.Title,
            plan.PeriodFrom,
            plan.PeriodTo,
            plan.ApprovedBy,
            [
                .. tasks.Select(t => new PlanTaskDto(
                    t.Id,
                    t.No,
                    t.Code,
                    t.Title,
                    t.CriterionText,
                    [.. measures.Where(m => m.TaskId == t.Id).Select(Measure)]
                )),
            ]
        );

        MeasureDto Measure(Measure m) =>
            new(
                m.Id,
                m.Code,
                m.Title,
                IdIn(ofMeasure, m.Id),
                [
                    .. actions
                        .Where(a => a.MeasureId == m.Id)
                        .Select(a => new PlanActionDto(a.Id, a.No, a.Title, IdIn(ofAction, a.Id))),
                ]
            );

        static Guid? IdIn(Dictionary<Guid, Guid> ids, Guid key) => ids.TryGetValue(key, out var id) ? id : null;
    }
}
