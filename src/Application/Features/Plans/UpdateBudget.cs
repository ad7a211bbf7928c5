using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Plans;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>The coordinator amends what the plan states for a year as a whole and for its tasks.</summary>
[Needs(Permission.EditPlan)]
public sealed record UpdateBudget(Guid PlanId, int Year, long ExpectedVersion, BudgetInput Input) : ICommand<BudgetDto>;

/// <param name="PlannedEur">EUR for the whole year; null is unknown, 0 is zero.</param>
/// <param name="Tasks">A task that is not named keeps its budget.</param>
public sealed record BudgetInput(decimal? PlannedEur, IReadOnlyList<TaskBudgetInput>? Tasks, AmendmentInput? Amendment);

/// <param name="No">The task's number in the plan.</param>
public sealed record TaskBudgetInput(int? No, decimal? PlannedEur);

public sealed class UpdateBudgetValidator : AbstractValidator<UpdateBudget>
{
    public UpdateBudgetValidator()
    {
        RuleFor(r => r.Input.PlannedEur).Must(PlanAmount.Fits).WithMessage(_ => PlanAmount.Text());
        RuleFor(r => r.Input.Tasks)
            .Must(t => t is null || t.Select(x => x?.No).Distinct().Count() == t.Count)
            .WithMessage(_ => Speech.Say("Uždavinys nurodytas du kartus.", "A task is named twice."));
        RuleForEach(r => r.Input.Tasks)
            .NotNull()
            .WithMessage(_ => NoTask())
            .ChildRules(task =>
            {
                task.RuleFor(t => t.No).NotNull().WithMessage(_ => NoTask());
                task.RuleFor(t => t.PlannedEur).Must(PlanAmount.Fits).WithMessage(_ => PlanAmount.Text());
            });
        RuleFor(r => r.Input.Amendment).NamesItsAct();
    }

    private static string NoTask() => Speech.Say("Nurodykite uždavinio numerį.", "Give the task's number.");
}

public sealed class UpdateBudgetHandler(IAppDbContext db, BudgetReader reader, AmendmentBook book, UseCase useCase)
    : IRequestHandler<UpdateBudget, BudgetDto>
{
    public async Task<BudgetDto> Handle(UpdateBudget request, CancellationToken ct)
    {
        var campaign =
            await db
                .Campaigns.FromSql(
                    $"SELECT * FROM campaigns WHERE plan_id = {request.PlanId} AND year = {request.Year} FOR UPDATE"
                )
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var tasks = await reader.TasksAsync(request.PlanId, request.Year, ct);
        var before = BudgetReader.Dto(campaign, tasks);
        if (!before.Editable)
        {
            throw PlanErrors.YearClosed();
        }

        if (before.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        var amendment = await book.FindOrCreateAsync(request.PlanId, request.Input.Amendment!, ct);
        campaign.PlanMoney(request.Input.PlannedEur);
        foreach (var (no, plannedEur) in (request.Input.Tasks ?? []).Select(t => (t.No, t.PlannedEur)))
        {
            Find(tasks, no).PlanMoney(plannedEur);
        }

        var after = BudgetReader.Dto(campaign, tasks);
        useCase.Audit(
            BudgetRecord.Resource(request.PlanId, request.Year),
            BudgetRecord.Of(before),
            BudgetRecord.Of(after, amendment.Id),
            amendment.Cited
        );
        useCase.Touch(request.PlanId, request.Year);
        return after;
    }

    private static TaskYear Find(IReadOnlyList<(PlanTask Task, TaskYear Year)> tasks, int? no) =>
        tasks.Where(t => t.Task.No == no).Select(t => t.Year).SingleOrDefault()
        ?? throw ProblemException.Invalid(
            new Dictionary<string, string[]>
            {
                ["tasks"] = [Speech.Say($"Tokio uždavinio plane nėra: {no}.", $"The plan has no such task: {no}.")],
            }
        );
}
