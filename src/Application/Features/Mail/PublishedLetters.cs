using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>Once a year is published its executors learn where their rows stand; a correction writes to nobody.</summary>
internal sealed class PublishedLetters(IAppDbContext db, RollReader rolls, Letters letters, TimeProvider clock)
{
    private const int FirstVersion = 1;

    /// <summary>A year published longer ago (loaded from elsewhere, or nothing ran) is no news.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(5);

    public async Task<int> WriteAsync(CancellationToken ct)
    {
        var from = clock.GetUtcNow() - Oldest;
        var published = await db
            .Publications.Where(p => p.Version == FirstVersion && p.PublishedAt > from)
            .Select(p => new { p.PlanId, p.Year })
            .ToListAsync(ct);
        var written = 0;
        foreach (var year in published)
        {
            var prefix = FormattableString.Invariant($"published:{year.PlanId:N}:{year.Year}:");
            if (await db.Outbox.AnyAsync(m => m.OnceKey!.StartsWith(prefix), ct))
            {
                continue;
            }

            var roll = await rolls.ReadAsync(year.PlanId, year.Year, ct);
            var letterTo =
                from executor in roll.Executors
                from recipient in executor.Recipients
                select (executor, recipient);
            foreach (var (executor, recipient) in letterTo)
            {
                await letters.WriteAsync(
                    MailKind.Published,
                    recipient.To,
                    recipient.Language,
                    LetterTokens.OfPublished(roll, executor),
                    new LetterOfCampaign(
                        year.PlanId,
                        year.Year,
                        OnceKey: $"{prefix}{recipient.To.UserId ?? executor.Id:N}"
                    ),
                    ct
                );
                written++;
            }
        }

        await db.SaveChangesAsync(ct);
        return written;
    }
}
