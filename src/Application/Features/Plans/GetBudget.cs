using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>What the plan states for a year as a whole and for its tasks; items and executors have their own (domain.md 8).</summary>
[Needs(Permission.EditPlan)]
public sealed record GetBudget(Guid PlanId, int Year) : IRequest<BudgetDto>;

/// <param name="PlannedEur">EUR for the whole year; null is unknown, 0 is zero.</param>
public sealed record BudgetDto(
    Guid PlanId,
    int Year,
    decimal? PlannedEur,
    IReadOnlyList<TaskBudgetDto> Tasks,
    bool Editable,
    long Version
);

public sealed record TaskBudgetDto(Guid Id, int No, string Title, decimal? PlannedEur);

/// <summary>A budget as the audit keeps it before and after an amendment.</summary>
internal sealed record BudgetRecord(Guid? AmendmentId, decimal? PlannedEur, IReadOnlyList<TaskBudgetRecord> Tasks)
{
    public static string Resource(Guid planId, int year) => FormattableString.Invariant($"budget/{planId}/{year}");

    public static BudgetRecord Of(BudgetDto budget, Guid? amendmentId = null) =>
        new(amendmentId, budget.PlannedEur, [.. budget.Tasks.Select(t => new TaskBudgetRecord(t.No, t.PlannedEur))]);

    public IReadOnlyList<BudgetChangeDto> ChangesSince(BudgetRecord before) =>
        [
            .. before
                .Tasks.Join(
                    Tasks,
                    t => t.No,
                    t => t.No,
                    (was, now) => (No: (int?)was.No, was.PlannedEur, now.PlannedEur)
                )
                .Prepend((null, before.PlannedEur, PlannedEur))
                .Where(change => change.Item2 != change.Item3)
                .Select(change => new BudgetChangeDto(change.No, change.Item2, change.Item3)),
        ];
}

internal sealed record TaskBudgetRecord(int No, decimal? PlannedEur);

public sealed class GetBudgetHandler(BudgetReader reader) : IRequestHandler<GetBudget, BudgetDto>
{
    public async Task<BudgetDto> Handle(GetBudget request, CancellationToken ct) =>
        BudgetReader.Dto(
            await reader.CampaignAsync(request.PlanId, request.Year, ct),
            await reader.TasksAsync(request.PlanId, request.Year, ct)
        );
}

public sealed class BudgetReader(IAppDbContext db)
{
    public async Task<Campaign> CampaignAsync(Guid planId, int year, CancellationToken ct) =>
        await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.PlanId == planId && c.Year == year, ct)
        ?? throw ProblemException.NotFound();

    public async Task<IReadOnlyList<(PlanTask Task, TaskYear Year)>> TasksAsync(
        Guid planId,
        int year,
        CancellationToken ct
    ) =>
        [
            .. (
                await (
                    from taskYear in db.TaskYears
                    where taskYear.PlanId == planId && taskYear.Year == year
                    join task in db.Tasks on taskYear.TaskId equals task.Id
                    orderby task.No
                    select new { task, taskYear }
                ).ToListAsync(ct)
            ).Select(row => (row.task, row.taskYear)),
        ];

    public static BudgetDto Dto(Campaign campaign, IReadOnlyList<(PlanTask Task, TaskYear Year)> tasks)
    {
        var budget = new BudgetDto(
            campaign.PlanId,
            campaign.Year,
            campaign.PlannedEur,
            [.. tasks.Select(t => new TaskBudgetDto(t.Task.Id, t.Task.No, t.Task.Title, t.Year.PlannedEur))],
            !campaign.IsClosed,
            Version: 0
        );
        return budget with { Version = ContentVersion.Of(BudgetRecord.Of(budget)) };
    }
}
