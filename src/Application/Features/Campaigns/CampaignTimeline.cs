using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>A campaign's story: the days of its schedule, and what the audit, the outbox and the publications tell.</summary>
internal static class CampaignTimeline
{
    private static readonly TimelineEntryDto Nothing = new(
        TimelineKind.Created,
        default,
        At: null,
        IsAhead: false,
        By: null,
        Executor: null,
        Reason: null,
        Until: null,
        Count: null,
        Letter: null,
        Version: null
    );

    /// <param name="names">Executors by code.</param>
    public static async Task<IReadOnlyList<TimelineEntryDto>> ReadAsync(
        IAppDbContext db,
        Campaign campaign,
        Dictionary<string, string> names,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (planId, year) = (campaign.PlanId, campaign.Year);
        var resource = Campaigns.Resource(planId, year);
        var extensions = resource + "/";
        var audit = await db
            .Audit.AsNoTracking()
            .Where(a => a.Resource == resource || a.Resource.StartsWith(extensions))
            .OrderBy(a => a.Id)
            .ToListAsync(ct);
        var letters = await db
            .Outbox.Where(m => m.PlanId == planId && m.Year == year && m.SentAt != null)
            .Select(m => new { m.Kind, At = m.SentAt!.Value })
            .ToListAsync(ct);
        var published = await db
            .Publications.Where(p => p.PlanId == planId && p.Year == year)
            .Select(p => new
            {
                p.Version,
                p.PublishedBy,
                p.PublishedAt,
                p.Notice,
            })
            .ToListAsync(ct);
        // What was cancelled before belongs to another campaign.
        var begins = audit.FindLastIndex(a => a.UseCase == nameof(CancelCampaign)) + 1;
        return
        [
            .. audit
                .Skip(begins)
                .Select(entry => Of(entry, names))
                .OfType<TimelineEntryDto>()
                .Concat(
                    letters
                        .GroupBy(l => (l.Kind, Day: VilniusTime.DayOf(l.At)))
                        .Select(g =>
                            Nothing with
                            {
                                Kind = TimelineKind.LettersSent,
                                On = g.Key.Day,
                                At = g.Min(l => l.At),
                                Letter = g.Key.Kind,
                                Count = g.Count(),
                            }
                        )
                )
                .Concat(
                    published.Select(p =>
                        At(TimelineKind.Published, p.PublishedAt) with
                        {
                            By = p.PublishedBy,
                            Version = p.Version,
                            Reason = p.Notice,
                        }
                    )
                )
                .Concat(Schedule(campaign, today))
                .OrderBy(e => e.On)
                .ThenBy(e => e.At ?? DateTimeOffset.MinValue),
        ];
    }

    private static IEnumerable<TimelineEntryDto> Schedule(Campaign campaign, DateOnly today)
    {
        (TimelineKind Kind, DateOnly? On)[] days =
        [
            (TimelineKind.Opens, campaign.OpensOn),
            (TimelineKind.Due, campaign.DueOn),
            (TimelineKind.ReviewEnds, campaign.ReviewBy),
            // A day on which it was to close says nothing once it is closed.
            (TimelineKind.Closes, campaign.IsClosed ? null : campaign.ClosesOn),
        ];
        return days.Where(d => d.On is not null)
            .Select(d => Nothing with { Kind = d.Kind, On = d.On!.Value, IsAhead = d.On > today });
    }

    private static TimelineEntryDto? Of(AuditEntry entry, Dictionary<string, string> names)
    {
        TimelineKind? kind = entry.UseCase switch
        {
            nameof(OpenCampaign) => TimelineKind.Created,
            nameof(RescheduleCampaign) => TimelineKind.Rescheduled,
            nameof(ExtendExecutor) => TimelineKind.Extended,
            nameof(WithdrawExtension) => TimelineKind.ExtensionWithdrawn,
            nameof(CloseCampaign) => TimelineKind.Closed,
            nameof(ReopenCampaign) => TimelineKind.Reopened,
            _ => null,
        };
        if (kind is not { } known)
        {
            return null;
        }

        var after = entry.After is null ? default : JsonElement.Parse(entry.After);
        var code = entry.Resource.Split("/extension/") is [_, var executor] ? executor : null;
        return At(known, entry.At) with
        {
            By = entry.UserName,
            Reason = entry.Reason,
            Executor = code is null ? null : names.GetValueOrDefault(code, code),
            Until = Date(after, "until") ?? (known == TimelineKind.Rescheduled ? Date(after, "dueOn") : null),
            Count = known == TimelineKind.Closed ? Number(after, "missing") : null,
        };
    }

    private static TimelineEntryDto At(TimelineKind kind, DateTimeOffset at) =>
        Nothing with
        {
            Kind = kind,
            On = VilniusTime.DayOf(at),
            At = at,
        };

    private static DateOnly? Date(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var found)
        && found.ValueKind == JsonValueKind.String
            ? DateOnly.Parse(found.GetString()!, CultureInfo.InvariantCulture)
            : null;

    private static int? Number(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var found)
        && found.ValueKind == JsonValueKind.Number
            ? found.GetInt32()
            : null;
}
