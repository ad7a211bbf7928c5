using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>On the morning of a working day the coordinators learn what changed since the last time; nothing when nothing did.</summary>
internal sealed class DigestLetters(IAppDbContext db, RollReader rolls, Letters letters, TimeProvider clock)
{
    private static readonly TimeOnly NotBefore = new(8, 0);

    /// <summary>Friday's news are Monday's.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(3);

    public async Task<int> WriteAsync(CancellationToken ct)
    {
        var local = rolls.LocalNow;
        var today = DateOnly.FromDateTime(local);
        if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || TimeOnly.FromDateTime(local) < NotBefore)
        {
            return 0;
        }

        var open = await db
            .Campaigns.AsNoTracking()
            .Where(c => c.ClosedAt == null && c.OpensOn <= today)
            .Select(c => new { c.PlanId, c.Year })
            .ToListAsync(ct);
        var written = 0;
        foreach (var campaign in open)
        {
            written += await WriteAsync(campaign.PlanId, campaign.Year, today, ct);
        }

        await db.SaveChangesAsync(ct);
        return written;
    }

    private async Task<int> WriteAsync(Guid planId, int year, DateOnly today, CancellationToken ct)
    {
        var prefix = FormattableString.Invariant($"digest:{planId:N}:{year}:{today:yyyyMMdd}:");
        var coordinators = await db
            .Users.AsNoTracking()
            .Where(u => u.Role == Role.Coordinator && u.IsActive && u.Email != null)
            .Where(u => u.MailFrequency == MailFrequency.Everything)
            .Where(u => !db.Outbox.Any(m => m.OnceKey!.StartsWith(prefix) && m.UserId == u.Id))
            .ToListAsync(ct);
        if (coordinators.Count == 0)
        {
            return 0;
        }

        var since =
            await db
                .Outbox.Where(m => m.Kind == MailKind.CoordinatorDigest && m.PlanId == planId && m.Year == year)
                .MaxAsync(m => (DateTimeOffset?)m.CreatedAt, ct)
            ?? clock.GetUtcNow() - LookBack;
        var events = await ChangesAsync(planId, year, since, ct);
        if (events.Count == 0)
        {
            return 0;
        }

        var roll = await rolls.ReadAsync(planId, year, ct);
        foreach (var coordinator in coordinators)
        {
            await letters.WriteAsync(
                MailKind.CoordinatorDigest,
                new MailAddressee(coordinator.Email!, coordinator.DisplayName, coordinator.Id, InstitutionId: null),
                coordinator.Language,
                LetterTokens.OfDigest(roll, Listed(events, coordinator.Language), coordinator.Language),
                new LetterOfCampaign(planId, year, OnceKey: $"{prefix}{coordinator.Id:N}"),
                ct
            );
        }

        return coordinators.Count;
    }

    private async Task<List<Change>> ChangesAsync(Guid planId, int year, DateTimeOffset since, CancellationToken ct) =>
        await (
            from e in db.ReportEvents.AsNoTracking()
            where e.PlanId == planId && e.Year == year && e.At > since
            join institution in db.Institutions on e.InstitutionId equals institution.Id
            group e by new { institution.Name, e.Kind } into g
            select new Change(g.Key.Name, g.Key.Kind, g.Count())
        ).ToListAsync(ct);

    private static string Listed(List<Change> changes, Language language) =>
        string.Join(
            "\n",
            changes
                .GroupBy(c => c.Institution)
                .OrderBy(g => g.Key, LithuanianOrder.Names)
                .Select(g => $"{g.Key}: {string.Join(", ", g.OrderBy(c => c.Kind).Select(c => Said(c, language)))}")
        );

    private static string Said(Change change, Language language) =>
        (change.Kind, language) switch
        {
            (ReportEventKind.Submitted, Language.Lithuanian) => $"pateikta {change.Rows}",
            (ReportEventKind.Returned, Language.Lithuanian) => $"grąžinta {change.Rows}",
            (ReportEventKind.Accepted, Language.Lithuanian) => $"priimta {change.Rows}",
            (ReportEventKind.Reopened, Language.Lithuanian) => $"atverta iš naujo {change.Rows}",
            (ReportEventKind.Submitted, Language.English) => $"{change.Rows} handed in",
            (ReportEventKind.Returned, Language.English) => $"{change.Rows} returned",
            (ReportEventKind.Accepted, Language.English) => $"{change.Rows} accepted",
            (ReportEventKind.Reopened, Language.English) => $"{change.Rows} reopened",
        };

    private sealed record Change(string Institution, ReportEventKind Kind, int Rows);
}
