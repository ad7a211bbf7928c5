using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

public sealed record DeterminationInput(ImplementationStatus? Status, string? Justification);

/// <summary>The ministry settles an item's status; where it differs from the suggestion it says why (domain.md 6).</summary>
[Needs(Permission.DecideStatus)]
public sealed record DetermineItem(Guid ItemId, int Year, DeterminationInput Input, long? ExpectedVersion)
    : ICommand<ItemAssessmentDto>;

/// <summary>The ministry settles a task's status.</summary>
[Needs(Permission.DecideStatus)]
public sealed record DetermineTask(Guid TaskId, int Year, DeterminationInput Input, long? ExpectedVersion)
    : ICommand<TaskDeterminationDto>;

public sealed record TaskDeterminationDto(
    Guid TaskId,
    int Year,
    ImplementationStatus SuggestedStatus,
    ImplementationStatus OfficialStatus,
    string Explanation,
    DeterminationDto Determination
);

public sealed class DeterminationInputValidator : AbstractValidator<DeterminationInput>
{
    public DeterminationInputValidator()
    {
        RuleFor(i => i.Status).NotNull().WithMessage(_ => Speech.Say("Pasirinkite įvertinimą.", "Choose a status."));
        RuleFor(i => i.Justification)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say(
                    "Pagrindimas per ilgas (iki 4 000 ženklų).",
                    "The justification is too long (up to 4,000 characters)."
                )
            );
    }
}

public sealed class DetermineItemValidator : AbstractValidator<DetermineItem>
{
    public DetermineItemValidator() => RuleFor(r => r.Input).SetValidator(new DeterminationInputValidator());
}

public sealed class DetermineTaskValidator : AbstractValidator<DetermineTask>
{
    public DetermineTaskValidator() => RuleFor(r => r.Input).SetValidator(new DeterminationInputValidator());
}

public sealed class DetermineItemHandler(IAppDbContext db, PlanYearReader reader, UseCase useCase)
    : IRequestHandler<DetermineItem, ItemAssessmentDto>
{
    public async Task<ItemAssessmentDto> Handle(DetermineItem request, CancellationToken ct)
    {
        var head = await reader.HeadOfItemAsync(request.ItemId, request.Year, ct);
        var determination = await Determinations.LockAsync(db, head, request.ItemId, ofTask: false, ct);
        var before = GetItemAssessmentHandler.Assess(await reader.ReadAsync(head, ct, request.ItemId), reader.Today);
        Determinations.RequireVersion(determination, request.ExpectedVersion, () => ItemAssessmentDto.Of(before, head));
        Determinations.Decide(
            determination,
            request.Input,
            before.Outcome.Suggested.Status,
            useCase,
            Determinations.ResourceOfItem(request.ItemId, request.Year)
        );
        await db.SaveChangesAsync(ct);

        var after = GetItemAssessmentHandler.Assess(await reader.ReadAsync(head, ct, request.ItemId), reader.Today);
        return await GetItemAssessmentHandler.DtoAsync(db, after, head, ct);
    }
}

public sealed class DetermineTaskHandler(IAppDbContext db, PlanYearReader reader, UseCase useCase)
    : IRequestHandler<DetermineTask, TaskDeterminationDto>
{
    public async Task<TaskDeterminationDto> Handle(DetermineTask request, CancellationToken ct)
    {
        var planId = await db
            .Tasks.Where(t => t.Id == request.TaskId)
            .Select(t => (Guid?)t.PlanId)
            .SingleOrDefaultAsync(ct);
        var head = await reader.HeadAsync(planId ?? throw ProblemException.NotFound(), request.Year, ct);
        var determination = await Determinations.LockAsync(db, head, request.TaskId, ofTask: true, ct);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        var task =
            assessed.Outcome.Tasks.SingleOrDefault(t => t.Id == request.TaskId) ?? throw ProblemException.NotFound();
        Determinations.RequireVersion(determination, request.ExpectedVersion, () => Dto(determination));
        Determinations.Decide(
            determination,
            request.Input,
            task.Suggested.Status,
            useCase,
            $"task/{request.TaskId}/determination/{request.Year}"
        );
        await db.SaveChangesAsync(ct);
        return Dto(determination);

        TaskDeterminationDto Dto(Determination d) =>
            new(
                request.TaskId,
                request.Year,
                task.Suggested.Status,
                d.Status,
                task.Suggested.Explained(),
                Determinations.Dto(d)
            );
    }
}

/// <summary>What deciding an item and deciding a task share.</summary>
internal static class Determinations
{
    public static string ResourceOfItem(Guid itemId, int year) =>
        FormattableString.Invariant($"item/{itemId}/determination/{year}");

    /// <summary>
    /// One year's decisions are taken one after the other: the campaign row is the lock, so two coordinators who decide
    /// the same item for the first time meet here and not at the unique key.
    /// </summary>
    public static Task LockYearAsync(IAppDbContext db, PlanYearHead head, CancellationToken ct) =>
        db
            .Campaigns.FromSql(
                $"SELECT * FROM campaigns WHERE plan_id = {head.Plan.Id} AND year = {head.Year} FOR UPDATE"
            )
            .AsNoTracking()
            .SingleAsync(ct);

    public static async Task<Determination> LockAsync(
        IAppDbContext db,
        PlanYearHead head,
        Guid subjectId,
        bool ofTask,
        CancellationToken ct
    )
    {
        await LockYearAsync(db, head, ct);
        var found = await db.Determinations.SingleOrDefaultAsync(
            d => d.SubjectId == subjectId && d.Year == head.Year,
            ct
        );
        return found ?? db.Determinations.Add(new Determination(subjectId, head.Year, head.Plan.Id, ofTask)).Entity;
    }

    public static void RequireVersion(Determination determination, long? expected, Func<object> current)
    {
        if (expected is not null && expected != determination.Version)
        {
            throw ProblemException.Stale(current());
        }
    }

    public static void Decide(
        Determination determination,
        DeterminationInput input,
        ImplementationStatus suggested,
        UseCase useCase,
        string resource
    )
    {
        var before = determination.Version == 0 ? null : Dto(determination);
        determination.Decide(input.Status!.Value, suggested, input.Justification, useCase.Actor.Name, useCase.Now);
        useCase.Audit(resource, before, Dto(determination), determination.Justification);
        useCase.Touch(determination.PlanId, determination.Year);
    }

    public static DeterminationDto Dto(Determination d) =>
        new(d.Status, d.Suggested, d.Justification, d.DecidedAt, d.DecidedBy, d.Version);
}
