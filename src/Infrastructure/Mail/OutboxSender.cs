using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Infrastructure.Mail;

public enum Sending
{
    NothingWaits,
    Sent,
    NotSent,
}

/// <summary>
/// Sends waiting letters, one in one transaction: its row is locked, the server accepts it, the row says so. Of several
/// processes each takes another row. See README.md for what a crash between these does.
/// </summary>
public sealed class OutboxSender(OwnerConnection owner, IMailer mailer, PublicAddress address, TimeProvider clock)
{
    private const int LongestError = 500;

    /// <summary>How long to wait after each try that failed; after the last there is none. About three days in all.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
        TimeSpan.FromHours(24),
    ];

    /// <summary>What was begun is finished: a stop is heard between letters, not within one.</summary>
    public async Task<Sending> SendNextAsync(CancellationToken ct)
    {
        await using var db = DependencyInjection.OwnerContext(owner.ConnectionString);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        var letter = await db
            .Outbox.FromSql(
                $"""
                SELECT * FROM outbox_messages
                WHERE state = 'Waiting' AND next_attempt_at <= {now}
                ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                """
            )
            .SingleOrDefaultAsync(ct);
        if (letter is null)
        {
            return Sending.NothingWaits;
        }

        var mail = await MailOfAsync(db, letter, ct);
        var sent = await SendAsync(letter, mail);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return sent ? Sending.Sent : Sending.NotSent;
    }

    private async Task<bool> SendAsync(OutboxMessage letter, MailToSend mail)
    {
        try
        {
            await mailer.SendAsync(mail, CancellationToken.None);
            letter.Sent(clock.GetUtcNow());
            return true;
        }
        catch (MailNotSentException refused)
        {
            var error = refused.Message.Length <= LongestError ? refused.Message : refused.Message[..LongestError];
            letter.NotSent(error, refused.Permanent ? null : NextTry(letter.Attempts));
            return false;
        }
    }

    private DateTimeOffset? NextTry(int triedBefore) =>
        triedBefore < Waits.Length ? clock.GetUtcNow() + Waits[triedBefore] : null;

    private async Task<MailToSend> MailOfAsync(AppDbContext db, OutboxMessage letter, CancellationToken ct)
    {
        var replyTo = letter.PlanId is null
            ? null
            : await db
                .Users.Where(u => u.Role == Role.Coordinator && u.IsActive && u.Email != null)
                .OrderBy(u => u.UserName)
                .Select(u => u.Email)
                .FirstOrDefaultAsync(ct);
        return new MailToSend(
            $"{letter.Id}@{address.Root.Host}",
            letter.ToAddress,
            letter.ToName,
            letter.Subject,
            letter.Body,
            letter.Calendar,
            replyTo
        );
    }
}
