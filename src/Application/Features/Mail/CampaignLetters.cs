using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>Letters to executors about what they have not handed in: each holds only that.</summary>
public sealed class CampaignLetters(IAppDbContext db, Letters letters, PublicAddress address, TimeProvider clock)
{
    /// <summary>The last calendar entry sent to each institution, for the number of the next one.</summary>
    internal async Task<Dictionary<Guid, string>> CalendarsAsync(Guid planId, int year, CancellationToken ct)
    {
        var sent = await db
            .Outbox.AsNoTracking()
            .Where(m => m.PlanId == planId && m.Year == year && m.Calendar != null && m.InstitutionId != null)
            .OrderBy(m => m.CreatedAt)
            .ThenBy(m => m.Id)
            .Select(m => new { m.InstitutionId, m.Calendar })
            .ToListAsync(ct);
        return sent.GroupBy(m => m.InstitutionId!.Value).ToDictionary(g => g.Key, g => g.Last().Calendar!);
    }

    internal async Task WriteAsync(
        CampaignRoll roll,
        RollExecutor executor,
        Recipient recipient,
        MissingLetter letter,
        CancellationToken ct
    ) =>
        await letters.WriteAsync(
            letter.Kind,
            recipient.To,
            recipient.Language,
            LetterTokens.OfMissing(roll, executor, recipient.Language),
            new LetterOfCampaign(
                roll.Campaign.PlanId,
                roll.Campaign.Year,
                executor.DueOn < roll.Today
                    ? null
                    : Calendar(roll, executor, recipient.Language, letter.EarlierCalendar),
                letter.OnceKey,
                letter.By
            ),
            ct,
            letter.Own
        );

    private string Calendar(CampaignRoll roll, RollExecutor executor, Language language, string? earlier)
    {
        var link = new Uri(letters.LinkTo("/mano"));
        var count = MailPhrases.CountOf(executor.Missing.Count, language);
        var (summary, description) = language switch
        {
            Language.Lithuanian => (
                $"Terminas: {Invariant(roll.Campaign.Year)} m. plano ataskaita ({executor.Name})",
                $"Pateikti {count} rezultatus: {link}"
            ),
            Language.English => (
                $"Due: plan report for {Invariant(roll.Campaign.Year)} ({executor.Name})",
                $"Report on {count}: {link}"
            ),
        };
        var uid = FormattableString.Invariant(
            $"{roll.Campaign.PlanId:N}-{roll.Campaign.Year}-{executor.Id:N}@{address.Root.Host}"
        );
        return DeadlineCalendar.Of(
            new Deadline(uid, executor.DueOn, summary, description, link),
            earlier,
            clock.GetUtcNow()
        );
    }

    private static string Invariant(int number) => FormattableString.Invariant($"{number}");
}

/// <param name="OnceKey">Of a step of the schedule; what the coordinator sends may be sent again.</param>
/// <param name="Own">The coordinator's own words.</param>
internal sealed record MissingLetter(
    MailKind Kind,
    string? EarlierCalendar,
    string? OnceKey = null,
    string? By = null,
    MailWording? Own = null
);
