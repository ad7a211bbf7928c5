using ActionPlanMonitor.Application.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// One look at everything that letters are written about by themselves, in one transaction. Of several processes one
/// looks at a time; the unique keys of the letters stand behind that.
/// </summary>
public sealed class MailRound(IAppDbContext db, TimeProvider clock, PublicAddress address)
{
    private const string Lock = "mail-round";

    /// <returns>How many letters were written; 0 also when another process is at it.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var free = await db
            .Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(hashtextextended({Lock}, 0)) AS \"Value\"")
            .SingleAsync(ct);
        if (!free)
        {
            return 0;
        }

        var rolls = new RollReader(db, clock);
        var letters = new Letters(db, clock, address, rolls);
        var missing = new CampaignLetters(db, letters, address, clock);
        var written =
            await new ScheduledLetters(db, rolls, missing).WriteAsync(ct)
            + await new EventLetters(db, rolls, letters, clock).WriteAsync(ct)
            + await new DigestLetters(db, rolls, letters, clock).WriteAsync(ct)
            + await new PublishedLetters(db, rolls, letters, clock).WriteAsync(ct);
        await transaction.CommitAsync(ct);
        return written;
    }
}
