using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>
/// The other years of targets that belong to several (domain.md 3), in one statement. Ask only where an item has a span.
/// </summary>
internal static class SpanYears
{
    public static readonly IReadOnlyDictionary<Guid, SpanFacts> None = new Dictionary<Guid, SpanFacts>();

    /// <param name="campaign">Of the assessed year.</param>
    /// <param name="visibility">What counts in that year counts in the others too, as far as they are not published.</param>
    /// <param name="only">Only these items.</param>
    public static async Task<IReadOnlyDictionary<Guid, SpanFacts>> ReadAsync(
        IAppDbContext db,
        Campaign campaign,
        Visibility visibility,
        IReadOnlyList<Guid>? only,
        CancellationToken ct
    )
    {
        var (planId, year) = (campaign.PlanId, campaign.Year);
        var items = db.ItemYears.AsNoTracking().Where(i => i.PlanId == planId && i.Year == year && i.SpanFrom != null);
        if (only is not null)
        {
            items = items.Where(i => only.Contains(i.ItemId));
        }

        var rows = await (
            from own in items
            from last in db.Campaigns.Where(c => c.PlanId == planId && c.Year == own.SpanTo).DefaultIfEmpty()
            from other in db
                .ItemYears.Where(i =>
                    i.ItemId == own.ItemId && i.Year >= own.SpanFrom && i.Year <= own.SpanTo && i.Year != year
                )
                .DefaultIfEmpty()
            from reported in db.Campaigns.Where(c => c.PlanId == planId && c.Year == other.Year).DefaultIfEmpty()
            from o in db
                .Obligations.Where(o => o.PlanId == planId && o.ItemId == other.ItemId && o.Year == other.Year)
                .DefaultIfEmpty()
            from executor in db.Institutions.Where(i => i.Id == o.InstitutionId).DefaultIfEmpty()
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            from report in db
                .Reports.Where(r => r.ObligationId == o.Id && r.PlanId == planId && r.Year == o.Year)
                .DefaultIfEmpty()
            select new
            {
                own.ItemId,
                From = own.SpanFrom!.Value,
                To = own.SpanTo!.Value,
                LastIsClosed = last != null && last.ClosedAt != null,
                LastIsPublished = last != null && last.PublishedOn != null,
                Year = other == null ? (int?)null : other.Year,
                Target = other == null ? null : other.Target,
                IsPublished = reported != null && reported.PublishedOn != null,
                Part = o == null
                    ? null
                    : new
                    {
                        executor.Code,
                        executor.Kind,
                        o.PlannedKind,
                        o.PlannedValue,
                        o.State,
                        Lead = lead == null ? null : lead.Code,
                    },
                Answer = report == null
                    ? null
                    : new
                    {
                        report.Done,
                        report.Achieved,
                        report.ClaimedStatus,
                    },
            }
        ).ToListAsync(ct);

        return rows.GroupBy(row => row.ItemId)
            .ToDictionary(
                item => item.Key,
                item => new SpanFacts(
                    year,
                    item.First().From,
                    item.First().To,
                    item.First().To == year
                        ? campaign.IsClosed
                        : item.First().LastIsClosed && (item.First().LastIsPublished || !campaign.IsPublished),
                    [
                        .. item.Where(row => row.Year is not null)
                            .GroupBy(row => (Year: row.Year!.Value, row.Target))
                            .Select(other => new SpanYearFacts(
                                other.Key.Year,
                                other.Key.Target,
                                [
                                    .. other
                                        .Where(row => row.Part is not null)
                                        .Select(row => new ExecutorFacts(
                                            row.Part!.Code,
                                            row.Part.PlannedKind,
                                            row.Part.PlannedValue,
                                            row.Part.Kind
                                                is InstitutionKind.Municipality
                                                    or InstitutionKind.City
                                                    or InstitutionKind.District,
                                            row.Answer is { } answer && Counts(row.Part.State, row.IsPublished)
                                                ? new ReportFacts(
                                                    answer.Done,
                                                    answer.Achieved,
                                                    Claimed: answer.ClaimedStatus
                                                )
                                                : null,
                                            row.Part.Lead
                                        )),
                                ]
                            )),
                    ]
                )
            );

        // A published year is the same for everyone, so nothing unpublished of its neighbours speaks in it.
        bool Counts(ReportState state, bool isPublished) =>
            isPublished ? state == ReportState.Accepted : !campaign.IsPublished && visibility.Counts(state);
    }
}
