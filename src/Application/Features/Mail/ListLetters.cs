using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Mailing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The letters of a plan's year: to whom, when, whether they arrived and were opened.</summary>
[Needs(Permission.WriteLetters)]
public sealed record ListLetters(
    Guid PlanId,
    int Year,
    string? Executor,
    MessageState? State,
    int? Limit,
    string? Cursor
) : IRequest<LetterPageDto>;

/// <summary>Letters about accounts: invitations and links, to be read where no mail server is named.</summary>
[Needs(Permission.ReadAccountLetters)]
public sealed record ListOutbox(MessageState? State, int? Limit, string? Cursor) : IRequest<LetterPageDto>;

public sealed class ListLettersValidator : AbstractValidator<ListLetters>
{
    public ListLettersValidator()
    {
        RuleFor(r => r.Limit).PartOfLetters();
        RuleFor(r => r.Cursor).CursorOfLetters();
    }
}

public sealed class ListOutboxValidator : AbstractValidator<ListOutbox>
{
    public ListOutboxValidator()
    {
        RuleFor(r => r.Limit).PartOfLetters();
        RuleFor(r => r.Cursor).CursorOfLetters();
    }
}

public sealed class ListLettersHandler(IAppDbContext db, MailDelivery delivery)
    : IRequestHandler<ListLetters, LetterPageDto>
{
    public async Task<LetterPageDto> Handle(ListLetters request, CancellationToken ct)
    {
        if (!await db.Campaigns.AnyAsync(c => c.PlanId == request.PlanId && c.Year == request.Year, ct))
        {
            throw ProblemException.NotFound();
        }

        var letters = db.Outbox.Where(m =>
            m.PlanId == request.PlanId
            && m.Year == request.Year
            && (request.State == null || m.State == request.State)
            && (
                request.Executor == null
                || db.Institutions.Any(i => i.Id == m.InstitutionId && i.Code == request.Executor)
            )
        );
        return await db.PageAsync(letters, (request.Limit, request.Cursor), delivery, ct);
    }
}

public sealed class ListOutboxHandler(IAppDbContext db, MailDelivery delivery)
    : IRequestHandler<ListOutbox, LetterPageDto>
{
    public Task<LetterPageDto> Handle(ListOutbox request, CancellationToken ct) =>
        db.PageAsync(
            db.Outbox.Where(m => m.PlanId == null && (request.State == null || m.State == request.State)),
            (request.Limit, request.Cursor),
            delivery,
            ct
        );
}

internal static class LetterListRules
{
    public static void PartOfLetters<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(1, LetterPages.MaxLimit)
            .WithMessage(_ =>
                Speech.Say("Vienu kartu galima prašyti nuo 1 iki 200 laiškų.", "Ask for 1 to 200 letters at a time.")
            );

    public static void CursorOfLetters<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(c => c is null || Guid.TryParse(c, out _))
            .WithMessage(_ => Speech.Say("Neatpažintas puslapio žymeklis.", "The page cursor is not recognised."));
}
