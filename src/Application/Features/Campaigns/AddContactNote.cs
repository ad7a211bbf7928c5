using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>What was said in a call or a letter to one executor is noted.</summary>
[Needs(Permission.RunCampaign)]
public sealed record AddContactNote(Guid PlanId, int Year, ContactNoteInput Input, string? IdempotencyKey)
    : ICommand<ContactNoteDto>,
        IOnceOnly;

/// <param name="Executor">Code of one that stands in the year.</param>
public sealed record ContactNoteInput(string? Executor, string? Text);

public sealed record ContactNoteDto(
    Guid Id,
    string Executor,
    string ExecutorName,
    string Text,
    string By,
    DateTimeOffset At
);

public sealed class AddContactNoteValidator : AbstractValidator<AddContactNote>
{
    public AddContactNoteValidator()
    {
        RuleFor(r => r.Input.Executor)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Pasirinkite vykdytoją.", "Choose the executor."));
        RuleFor(r => r.Input.Text)
            .Must(t => !string.IsNullOrWhiteSpace(t))
            .WithMessage(_ => Speech.Say("Parašykite, ką sutarėte.", "Write what was agreed."))
            .MaximumLength(2000)
            .WithMessage(_ =>
                Speech.Say("Pastaba per ilga (iki 2 000 ženklų).", "The note is too long (up to 2,000 characters).")
            );
    }
}

public sealed class AddContactNoteHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<AddContactNote, ContactNoteDto>
{
    public async Task<ContactNoteDto> Handle(AddContactNote request, CancellationToken ct)
    {
        var (planId, year) = (request.PlanId, request.Year);
        if (!await db.Campaigns.AnyAsync(c => c.PlanId == planId && c.Year == year, ct))
        {
            throw ProblemException.NotFound();
        }

        var code = request.Input.Executor;
        var executor =
            await db.Institutions.SingleOrDefaultAsync(
                i =>
                    i.Code == code
                    && db.Obligations.Any(o => o.PlanId == planId && o.Year == year && o.InstitutionId == i.Id),
                ct
            )
            ?? throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["executor"] =
                    [
                        Speech.Say(
                            "Tokio vykdytojo šių metų kampanijoje nėra.",
                            "There is no such executor in this year's campaign."
                        ),
                    ],
                }
            );
        var note = new ContactNote(
            Guid.CreateVersion7(useCase.Now),
            planId,
            year,
            executor.Id,
            request.Input.Text!.Trim(),
            useCase.Actor.Name,
            useCase.Now
        );
        db.ContactNotes.Add(note);
        useCase.Audit(
            $"{Campaigns.Resource(planId, year)}/note/{executor.Code}",
            before: null,
            new { id = note.Id, text = note.Text }
        );
        return new ContactNoteDto(note.Id, executor.Code, executor.Name, note.Text, note.By, note.At);
    }
}
