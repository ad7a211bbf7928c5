using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// The letters of the schedule: which step each executor is at by its own date, and who has not had that step's letter yet.
/// Whoever runs it holds the lock of the round; the unique key of a step stands behind that.
/// </summary>
internal sealed class ScheduledLetters(IAppDbContext db, RollReader rolls, CampaignLetters letters)
{
    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteAsync(CancellationToken ct)
    {
        await CancelUnwantedAsync(ct);
        var open = await db
            .Campaigns.AsNoTracking()
            .Where(c => c.RemindersOn && c.ClosedAt == null && c.PublishedOn == null)
            .OrderBy(c => c.PlanId)
            .ThenBy(c => c.Year)
            .Select(c => new { c.PlanId, c.Year })
            .ToListAsync(ct);
        var written = 0;
        foreach (var campaign in open)
        {
            written += await WriteAsync(await rolls.ReadAsync(campaign.PlanId, campaign.Year, ct), ct);
        }

        return written;
    }

    private async Task<int> WriteAsync(CampaignRoll roll, CancellationToken ct)
    {
        if (roll.Campaign.StateOn(roll.Today) != CampaignState.Open)
        {
            return 0;
        }

        var due = (
            from executor in roll.Executors
            where executor.Missing.Count > 0
            let step = ReminderSchedule.DueAt(roll.Campaign.OpensOn, executor.DueOn, roll.LocalNow)
            where step is not null
            from recipient in executor.Recipients
            where !ReminderSchedule.IsGentle(step.Value) || recipient.Frequency == MailFrequency.Everything
            select (executor, recipient, step: step.Value, key: Key(roll.Campaign, executor, step.Value, recipient))
        ).ToList();
        var keys = due.Select(d => d.key).ToList();
        var had = await db.Outbox.Where(m => keys.Contains(m.OnceKey!)).Select(m => m.OnceKey!).ToListAsync(ct);
        due.RemoveAll(d => had.Contains(d.key, StringComparer.Ordinal));
        if (due.Count == 0)
        {
            return 0;
        }

        var calendars = await letters.CalendarsAsync(roll.Campaign.PlanId, roll.Campaign.Year, ct);
        foreach (var (executor, recipient, step, key) in due)
        {
            var letter = new MissingLetter(
                ReminderSchedule.KindOf(step),
                calendars.GetValueOrDefault(executor.Id),
                OnceKey: key
            );
            await letters.WriteAsync(roll, executor, recipient, letter, ct);
        }

        await db.SaveChangesAsync(ct);
        return due.Count;
    }

    /// <summary>The date is part of it: an executor that was given more time is reminded again, by its new date.</summary>
    private static string Key(Campaign campaign, RollExecutor executor, ReminderStep step, Recipient recipient) =>
        FormattableString.Invariant(
            $"{step}:{campaign.PlanId:N}:{campaign.Year}:{(step == ReminderStep.Opened ? campaign.OpensOn : executor.DueOn):yyyyMMdd}:{recipient.To.UserId ?? executor.Id:N}"
        );

    /// <summary>A letter that waits (the mail server was away) is not sent once its reader has handed everything in or the year is closed.</summary>
    private async Task CancelUnwantedAsync(CancellationToken ct)
    {
        MailKind[] aboutMissing =
        [
            MailKind.CampaignOpened,
            MailKind.Reminder,
            MailKind.DueToday,
            MailKind.Late,
            MailKind.PersonalReminder,
        ];
        await db
            .Outbox.Where(m =>
                m.State == MessageState.Waiting
                && aboutMissing.Contains(m.Kind)
                && (
                    db.Campaigns.Any(c => c.PlanId == m.PlanId && c.Year == m.Year && c.ClosedAt != null)
                    || !db.Obligations.Any(o =>
                        o.PlanId == m.PlanId
                        && o.Year == m.Year
                        && o.InstitutionId == m.InstitutionId
                        && o.PlannedKind != PlannedKind.Nothing
                        && o.AnsweredWithId == null
                        && o.State != ReportState.Submitted
                        && o.State != ReportState.Accepted
                    )
                )
            )
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MessageState.Cancelled), ct);
    }
}
