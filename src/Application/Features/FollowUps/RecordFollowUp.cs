using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.FollowUps;

/// <summary>
/// The ministry confirms what a report proposes, or records what it knows itself. With a reason to drop it, a proposal is
/// recorded as dropped at once, so that nobody has to look at it again.
/// </summary>
[Needs(Permission.FollowUp)]
public sealed record RecordFollowUp(Guid PlanId, int Year, FollowUpInput Input, string? IdempotencyKey)
    : ICommand<FollowUpDto>,
        IOnceOnly;

public sealed record FollowUpInput(
    Guid? ItemId,
    string? Executor,
    FollowUpKind? Kind,
    string? Text,
    int? ToYear,
    string? DroppedBecause
);

public sealed class RecordFollowUpValidator : AbstractValidator<RecordFollowUp>
{
    public RecordFollowUpValidator()
    {
        RuleFor(r => r.Input.ItemId)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite priemonę ar veiksmą.", "Choose the measure or action."));
        RuleFor(r => r.Input.Kind)
            .NotNull()
            .WithMessage(_ =>
                Speech.Say("Pasirinkite, ar tai nukelta, ar pakeista.", "Choose whether it was moved or replaced.")
            );
        RuleFor(r => r.Input.Text)
            .Words(
                "Parašykite, kas nukeliama arba kas padaryta vietoj to.",
                "Write what is moved, or what was done instead."
            );
        RuleFor(r => r.Input.DroppedBecause)
            .Words("Parašykite, kodėl to atsisakoma.", "Say why it is dropped.")
            .When(r => r.Input.DroppedBecause is not null);
        RuleFor(r => r.Input.ToYear)
            .InclusiveBetween(1990, 2100)
            .WithMessage(_ => Speech.Say("Patikrinkite metus.", "Check the year."));
        RuleFor(r => r.Input.ToYear)
            .Null()
            .When(r => r.Input.Kind == FollowUpKind.Substitution)
            .WithMessage(_ =>
                Speech.Say(
                    "Pakeista kita forma į vėlesnius metus nenukeliama.",
                    "What was done in another form is not moved to a later year."
                )
            );
    }
}

public sealed class RecordFollowUpHandler(IAppDbContext db, FollowUpReader reader, UseCase useCase)
    : IRequestHandler<RecordFollowUp, FollowUpDto>
{
    public async Task<FollowUpDto> Handle(RecordFollowUp request, CancellationToken ct)
    {
        var input = request.Input;
        var (itemId, kind) = (input.ItemId!.Value, input.Kind!.Value);
        if (
            !await db.ItemYears.AnyAsync(
                i => i.ItemId == itemId && i.Year == request.Year && i.PlanId == request.PlanId,
                ct
            )
        )
        {
            throw ProblemException.NotFound();
        }

        var executorId = await ExecutorAsync(itemId, request.Year, input.Executor, ct);
        if (
            await db.FollowUps.AnyAsync(
                f => f.ItemId == itemId && f.Year == request.Year && f.InstitutionId == executorId && f.Kind == kind,
                ct
            )
        )
        {
            throw ProblemException.Conflict(
                "follow_up_exists",
                "Tai jau įrašyta. Atnaujinkite puslapį.",
                "This is recorded already. Refresh the page."
            );
        }

        var followUp = new FollowUp(
            Guid.CreateVersion7(),
            request.PlanId,
            itemId,
            request.Year,
            executorId,
            kind,
            input.Text!.Trim(),
            input.ToYear,
            useCase.Actor.Name,
            useCase.Now
        );
        if (input.DroppedBecause is { } why)
        {
            followUp.Drop(why.Trim(), useCase.Actor.Name, useCase.Now);
        }

        db.FollowUps.Add(followUp);
        await db.SaveChangesAsync(ct);
        var recorded = await reader.ReadAsync(followUp.Id, ct);
        useCase.Audit($"followUp/{followUp.Id}", null, recorded, followUp.Outcome);
        useCase.Touch(request.PlanId, request.Year);
        return recorded;
    }

    private async Task<Guid?> ExecutorAsync(Guid itemId, int year, string? code, CancellationToken ct)
    {
        if (code is null)
        {
            return null;
        }

        return await (
                from o in db.Obligations
                where o.ItemId == itemId && o.Year == year
                join institution in db.Institutions on o.InstitutionId equals institution.Id
                where institution.Code == code
                select (Guid?)institution.Id
            ).SingleOrDefaultAsync(ct)
            ?? throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["executor"] =
                    [
                        Speech.Say("Ši institucija eilutės nevykdo.", "This institution does not carry it out."),
                    ],
                }
            );
    }
}

internal static class FollowUpWords
{
    private const int Longest = 4000;

    public static IRuleBuilderOptions<T, string?> Words<T>(
        this IRuleBuilder<T, string?> rule,
        string lithuanian,
        string english
    ) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text))
            .WithMessage(_ => Speech.Say(lithuanian, english))
            .MaximumLength(Longest)
            .WithMessage(_ =>
                Speech.Say("Tekstas per ilgas (iki 4 000 ženklų).", "The text is too long (up to 4,000 characters).")
            );
}
