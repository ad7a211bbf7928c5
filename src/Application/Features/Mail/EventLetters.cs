using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// What happened to reports, told in one letter for many rows: receipts a few minutes after an officer was last heard of,
/// acceptances once a day. A letter written at T tells what happened until T less the lag, so the last letter says where the
/// next begins, whatever stopped in between.
/// </summary>
internal sealed class EventLetters(IAppDbContext db, RollReader rolls, Letters letters, TimeProvider clock)
{
    /// <summary>No request takes as long: what happened before is committed or never will be.</summary>
    private static readonly TimeSpan Lag = TimeSpan.FromMinutes(2);

    /// <summary>What happened longer ago (nothing ran, or the platform is new) is not told any more.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(5);

    private static readonly TimeOnly AcceptancesNotBefore = new(16, 0);

    public async Task<int> WriteAsync(CancellationToken ct)
    {
        var written = await WriteAsync(ReportEventKind.Submitted, MailKind.Submitted, ct);
        return TimeOnly.FromDateTime(rolls.LocalNow) < AcceptancesNotBefore
            ? written
            : written + await WriteAsync(ReportEventKind.Accepted, MailKind.Accepted, ct);
    }

    private async Task<int> WriteAsync(ReportEventKind happened, MailKind kind, CancellationToken ct)
    {
        var from = clock.GetUtcNow() - Oldest;
        var events = await db
            .ReportEvents.AsNoTracking()
            .Where(e => e.Kind == happened && e.At > from && e.ById != null)
            .Select(e => new Happened(e.PlanId, e.Year, e.InstitutionId, e.ObligationId, e.At))
            .ToListAsync(ct);
        var told = await ToldAsync(kind, from, ct);
        var news =
            from e in events
            group e by (e.PlanId, e.Year, e.InstitutionId) into g
            let last = told.TryGetValue(g.Key, out var at) ? at : (DateTimeOffset?)null
            where g.Max(e => e.At) <= clock.GetUtcNow() - Lag && !HadToday(kind, last)
            from e in g
            where last is null || e.At > last - Lag
            group e by (e.PlanId, e.Year);
        var written = 0;
        foreach (var year in news.ToList())
        {
            written += await WriteAsync(year.Key, [.. year], kind, ct);
        }

        await db.SaveChangesAsync(ct);
        return written;
    }

    private async Task<int> WriteAsync(
        (Guid PlanId, int Year) of,
        List<Happened> news,
        MailKind kind,
        CancellationToken ct
    )
    {
        var roll = await rolls.ReadAsync(of.PlanId, of.Year, ct);
        var letterTo =
            from executor in roll.Executors
            let ids = news.Where(e => e.InstitutionId == executor.Id).Select(e => e.ObligationId).ToHashSet()
            let rows = executor.Rows.Where(r => ids.Contains(r.ObligationId) && r.IsHandedIn).ToList()
            where rows.Count > 0
            from recipient in executor.Recipients
            where kind == MailKind.Submitted || recipient.Frequency == MailFrequency.Everything
            select (executor, rows, recipient);
        var written = 0;
        foreach (var (executor, rows, recipient) in letterTo)
        {
            var tokens = Tokens(kind, roll, executor, rows, recipient.Language);
            var letter = new LetterOfCampaign(of.PlanId, of.Year);
            await letters.WriteAsync(kind, recipient.To, recipient.Language, tokens, letter, ct);
            written++;
        }

        return written;
    }

    /// <summary>A receipt comes whenever something was handed in, acceptances once a day.</summary>
    private bool HadToday(MailKind kind, DateTimeOffset? last) =>
        kind == MailKind.Accepted && last is { } at && RollReader.Local(at).Date == rolls.LocalNow.Date;

    private static Dictionary<string, string> Tokens(
        MailKind kind,
        CampaignRoll roll,
        RollExecutor executor,
        List<RollRow> rows,
        Language language
    ) =>
        kind == MailKind.Submitted
            ? LetterTokens.OfReceipt(roll, executor, rows, language)
            : LetterTokens.OfRows(roll, executor, rows, language);

    /// <summary>When each institution was last told.</summary>
    private async Task<Dictionary<(Guid, int, Guid), DateTimeOffset>> ToldAsync(
        MailKind kind,
        DateTimeOffset from,
        CancellationToken ct
    )
    {
        var before = await db
            .Outbox.Where(m => m.Kind == kind && m.CreatedAt > from && m.PlanId != null && m.InstitutionId != null)
            .Select(m => new
            {
                m.PlanId,
                m.Year,
                m.InstitutionId,
                m.CreatedAt,
            })
            .ToListAsync(ct);
        return before
            .GroupBy(m => (m.PlanId!.Value, m.Year!.Value, m.InstitutionId!.Value))
            .ToDictionary(g => g.Key, g => g.Max(m => m.CreatedAt));
    }

    private sealed record Happened(Guid PlanId, int Year, Guid InstitutionId, Guid ObligationId, DateTimeOffset At);
}
