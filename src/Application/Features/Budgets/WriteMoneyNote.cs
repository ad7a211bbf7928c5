using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <param name="Text">Empty takes the note back.</param>
public sealed record MoneyNoteInput(string? Text);

/// <summary>The ministry explains what was left over or overspent.</summary>
/// <param name="SubjectId">The plan's, a task's or an item's id.</param>
/// <param name="ExpectedVersion">0 while there is no note.</param>
[Needs(Permission.SettleMoney)]
public sealed record WriteMoneyNote(Guid PlanId, int Year, Guid SubjectId, long ExpectedVersion, MoneyNoteInput Input)
    : ICommand<MoneyNoteDto>;

public sealed class WriteMoneyNoteValidator : AbstractValidator<WriteMoneyNote>
{
    public WriteMoneyNoteValidator() =>
        RuleFor(r => r.Input.Text)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say("Tekstas per ilgas (iki 4 000 ženklų).", "The text is too long (up to 4,000 characters).")
            );
}

public sealed class WriteMoneyNoteHandler(IAppDbContext db, PlanYearReader reader, UseCase useCase)
    : IRequestHandler<WriteMoneyNote, MoneyNoteDto>
{
    public async Task<MoneyNoteDto> Handle(WriteMoneyNote request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        await RequireSubjectAsync(request, ct);
        var note = await db.MoneyNotes.SingleOrDefaultAsync(
            n => n.SubjectId == request.SubjectId && n.Year == head.Year,
            ct
        );
        var before = Dto(note);
        if (request.ExpectedVersion != before.Version)
        {
            throw ProblemException.Stale(before);
        }

        note ??= db.MoneyNotes.Add(new MoneyNote(request.SubjectId, head.Plan.Id, head.Year)).Entity;
        note.Write(request.Input.Text?.Trim() ?? "", useCase.Actor.Name, useCase.Now);
        useCase.Audit($"money-note/{request.SubjectId}/{head.Year}", before.Version == 0 ? null : before, Dto(note));
        useCase.Touch(head.Plan.Id, head.Year);
        await db.SaveChangesAsync(ct);
        return Dto(note);
    }

    private async Task RequireSubjectAsync(WriteMoneyNote request, CancellationToken ct)
    {
        var isThere =
            request.SubjectId == request.PlanId
            || await db.ItemYears.AnyAsync(
                i =>
                    i.PlanId == request.PlanId
                    && i.Year == request.Year
                    && (i.ItemId == request.SubjectId || i.TaskId == request.SubjectId),
                ct
            );
        if (!isThere)
        {
            throw ProblemException.NotFound();
        }
    }

    private static MoneyNoteDto Dto(MoneyNote? n) =>
        MoneyNoteDto.Of(n is null ? null : new MoneyNoteRow(n.Text, n.WrittenBy, n.WrittenAt, n.Version));
}
