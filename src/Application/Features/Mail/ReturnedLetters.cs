using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>A report was sent back: its institution's people learn it at once, with the words that say why.</summary>
public sealed class ReturnedLetters(IAppDbContext db, RollReader rolls, Letters letters)
{
    internal async Task WriteAsync(Guid obligationId, string comment, string by, CancellationToken ct)
    {
        var obligation = (await db.Obligations.FindAsync([obligationId], ct))!;
        var roll = await rolls.ReadAsync(obligation.PlanId, obligation.Year, ct, obligation.InstitutionId);
        foreach (var executor in roll.Executors)
        {
            if (executor.Rows.FirstOrDefault(r => r.ObligationId == obligation.Id) is not { } row)
            {
                continue;
            }

            foreach (var recipient in executor.Recipients)
            {
                await letters.WriteAsync(
                    MailKind.Returned,
                    recipient.To,
                    recipient.Language,
                    LetterTokens.OfReturned(roll, executor, row, comment, recipient.Language),
                    new LetterOfCampaign(obligation.PlanId, obligation.Year, By: by, RowId: obligation.Id),
                    ct
                );
            }
        }
    }
}
