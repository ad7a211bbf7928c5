using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.FollowUps;

/// <summary>A later year takes up what was moved; what was done instead is agreed to.</summary>
[Needs(Permission.FollowUp)]
public sealed record TakeUpFollowUp(Guid Id, long ExpectedVersion, TakeUpInput Input) : ICommand<FollowUpDto>;

/// <param name="Year">In which year; left out: the one it was moved to.</param>
/// <param name="Outcome">How; may be left out.</param>
public sealed record TakeUpInput(int? Year, string? Outcome);

/// <summary>It is given up, with the reason why.</summary>
[Needs(Permission.FollowUp)]
public sealed record DropFollowUp(Guid Id, long ExpectedVersion, DropInput Input) : ICommand<FollowUpDto>;

public sealed record DropInput(string? Why);

public sealed class TakeUpFollowUpValidator : AbstractValidator<TakeUpFollowUp>
{
    public TakeUpFollowUpValidator()
    {
        RuleFor(r => r.Input.Year)
            .InclusiveBetween(1990, 2100)
            .WithMessage(_ => Speech.Say("Patikrinkite metus.", "Check the year."));
        RuleFor(r => r.Input.Outcome)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say("Tekstas per ilgas (iki 4 000 ženklų).", "The text is too long (up to 4,000 characters).")
            );
    }
}

public sealed class DropFollowUpValidator : AbstractValidator<DropFollowUp>
{
    public DropFollowUpValidator() =>
        RuleFor(r => r.Input.Why).Words("Parašykite, kodėl to atsisakoma.", "Say why it is dropped.");
}

public sealed class TakeUpFollowUpHandler(IAppDbContext db, FollowUpReader reader, UseCase useCase)
    : IRequestHandler<TakeUpFollowUp, FollowUpDto>
{
    public Task<FollowUpDto> Handle(TakeUpFollowUp request, CancellationToken ct) =>
        Settlement.ActAsync(
            db,
            reader,
            useCase,
            (request.Id, request.ExpectedVersion),
            async followUp =>
            {
                await RequireYearAsync(followUp, request.Input.Year ?? followUp.ToYear, ct);
                var outcome = request.Input.Outcome;
                followUp.TakeUp(
                    request.Input.Year,
                    string.IsNullOrWhiteSpace(outcome) ? null : outcome.Trim(),
                    useCase.Actor.Name,
                    useCase.Now
                );
            },
            ct
        );

    /// <summary>Only a year in which the item stands can take it up.</summary>
    private async Task RequireYearAsync(FollowUp followUp, int? year, CancellationToken ct)
    {
        if (
            year is null
                ? followUp.Kind == FollowUpKind.CarryOver
                : !await db.ItemYears.AnyAsync(i => i.ItemId == followUp.ItemId && i.Year == year, ct)
        )
        {
            throw ProblemException.Rule(
                "follow_up_no_such_year",
                "Pasirinkite vėlesnius metus, kuriais ši priemonė ar veiksmas numatyti.",
                "Choose a later year in which this measure or action is planned."
            );
        }
    }
}

public sealed class DropFollowUpHandler(IAppDbContext db, FollowUpReader reader, UseCase useCase)
    : IRequestHandler<DropFollowUp, FollowUpDto>
{
    public Task<FollowUpDto> Handle(DropFollowUp request, CancellationToken ct) =>
        Settlement.ActAsync(
            db,
            reader,
            useCase,
            (request.Id, request.ExpectedVersion),
            followUp =>
            {
                followUp.Drop(request.Input.Why!.Trim(), useCase.Actor.Name, useCase.Now);
                return Task.CompletedTask;
            },
            ct
        );
}

/// <summary>What taking up and dropping share.</summary>
internal static class Settlement
{
    public static async Task<FollowUpDto> ActAsync(
        IAppDbContext db,
        FollowUpReader reader,
        UseCase useCase,
        (Guid Id, long ExpectedVersion) target,
        Func<FollowUp, Task> act,
        CancellationToken ct
    )
    {
        var followUp =
            await db
                .FollowUps.FromSql($"SELECT * FROM follow_ups WHERE id = {target.Id} FOR UPDATE")
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = await reader.ReadAsync(target.Id, ct);
        if (followUp.Version != target.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        await act(followUp);
        await db.SaveChangesAsync(ct);
        var after = await reader.ReadAsync(target.Id, ct);
        useCase.Audit($"followUp/{target.Id}", before, after, followUp.Outcome);
        useCase.Touch(followUp.PlanId, followUp.Year);
        return after;
    }
}
