using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>A letter as the outbox lists it.</summary>
/// <param name="OpenedAt">When its link was first followed.</param>
public sealed record LetterDto(
    Guid Id,
    MailKind Kind,
    string Language,
    string? ExecutorCode,
    string? ExecutorName,
    string ToName,
    string ToAddress,
    string Subject,
    DateTimeOffset CreatedAt,
    string? CreatedBy,
    MessageState State,
    int Attempts,
    DateTimeOffset? NextAttemptAt,
    DateTimeOffset? SentAt,
    string? LastError,
    DateTimeOffset? OpenedAt
);

/// <param name="Body">Plain text; null for a letter about an account that was sent: its link is not kept.</param>
/// <param name="Calendar">The attached calendar entry.</param>
public sealed record LetterTextDto(LetterDto Letter, string? Body, string? Calendar);

/// <param name="Sends">False: no mail server is named, so letters only wait here to be read.</param>
public sealed record LetterPageDto(IReadOnlyList<LetterDto> Items, string? Next, bool Sends);

/// <summary>Lists letters, newest first: their ids grow with time, so the last one is the cursor.</summary>
internal static class LetterPages
{
    public const int MaxLimit = 200;
    private const int DefaultLimit = 50;

    public static async Task<LetterPageDto> PageAsync(
        this IAppDbContext db,
        IQueryable<OutboxMessage> letters,
        (int? Limit, string? Cursor) part,
        MailDelivery delivery,
        CancellationToken ct
    )
    {
        var limit = part.Limit ?? DefaultLimit;
        var before = part.Cursor is { } cursor ? Guid.Parse(cursor) : (Guid?)null;
        var rows = await (
            from letter in letters.AsNoTracking()
            where before == null || letter.Id < before
            from institution in db.Institutions.Where(i => i.Id == letter.InstitutionId).DefaultIfEmpty()
            orderby letter.Id descending
            select new
            {
                letter,
                Code = institution == null ? null : institution.Code,
                Name = institution == null ? null : institution.Name,
            }
        )
            .Take(limit + 1)
            .ToListAsync(ct);
        return new LetterPageDto(
            [.. rows.Take(limit).Select(r => Of(r.letter, r.Code, r.Name))],
            rows.Count > limit ? rows[limit - 1].letter.Id.ToString() : null,
            delivery.Sends
        );
    }

    public static async Task<LetterTextDto> TextAsync(this IAppDbContext db, Guid id, CancellationToken ct)
    {
        var found =
            await (
                from letter in db.Outbox.AsNoTracking()
                where letter.Id == id
                from institution in db.Institutions.Where(i => i.Id == letter.InstitutionId).DefaultIfEmpty()
                select new
                {
                    letter,
                    Code = institution == null ? null : institution.Code,
                    Name = institution == null ? null : institution.Name,
                }
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        return new LetterTextDto(
            Of(found.letter, found.Code, found.Name),
            found.letter.Body is { Length: > 0 } body ? body : null,
            found.letter.Calendar
        );
    }

    private static LetterDto Of(OutboxMessage letter, string? code, string? name) =>
        new(
            letter.Id,
            letter.Kind,
            Languages.Code(letter.Language),
            code,
            name,
            letter.ToName,
            letter.ToAddress,
            letter.Subject,
            letter.CreatedAt,
            letter.CreatedBy,
            letter.State,
            letter.Attempts,
            letter.State == MessageState.Waiting ? letter.NextAttemptAt : null,
            letter.SentAt,
            letter.LastError,
            letter.OpenedAt
        );
}
