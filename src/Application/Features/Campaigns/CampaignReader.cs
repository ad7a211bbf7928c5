using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Reads a campaign's settings and what has happened in it.</summary>
public sealed class CampaignReader(IAppDbContext db, PlanYearReader years)
{
    public async Task<CampaignSettingsDto> ReadAsync(Guid planId, int year, CancellationToken ct)
    {
        var found =
            await (
                from c in db.Campaigns.AsNoTracking()
                where c.PlanId == planId && c.Year == year
                join plan in db.Plans on c.PlanId equals plan.Id
                select new { Campaign = c, plan.Title }
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        var campaign = found.Campaign;
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where o.PlanId == planId && o.Year == year
            join executor in db.Institutions on o.InstitutionId equals executor.Id
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            select new
            {
                executor.Code,
                executor.Name,
                o.State,
                IsOwed = o.PlannedKind != PlannedKind.Nothing && o.AnsweredWithId == null,
                o.ExtendedTo,
                o.ExtensionReason,
                itemYear.IsAssumption,
            }
        ).ToListAsync(ct);
        var state = campaign.StateOn(years.Today);
        var names = rows.DistinctBy(r => r.Code).ToDictionary(r => r.Code, r => r.Name, StringComparer.Ordinal);
        return new CampaignSettingsDto(
            planId,
            found.Title,
            year,
            campaign.Version,
            state,
            campaign.OpensOn,
            campaign.DueOn,
            campaign.ClosesOn,
            campaign.ReviewBy,
            campaign.RemindersOn,
            campaign.IsDemonstration,
            campaign.ClosedAt,
            campaign.PublishedOn,
            CanReschedule: !campaign.IsClosed,
            CanCancel: state == CampaignState.Planned && rows.TrueForAll(r => r.State == ReportState.NotStarted),
            rows.Where(r => r.IsOwed).DistinctBy(r => r.Code).Count(),
            rows.Count(r => r.IsOwed),
            rows.Count(r => r.IsOwed && r.State is ReportState.Submitted or ReportState.Accepted),
            rows.Exists(r => r.IsAssumption),
            [
                .. rows.Where(r => r.ExtendedTo is not null)
                    .DistinctBy(r => r.Code)
                    .OrderBy(r => r.Name, LithuanianOrder.Names)
                    .Select(r => new CampaignExtensionDto(r.Code, r.Name, r.ExtendedTo!.Value, r.ExtensionReason)),
            ],
            await CampaignTimeline.ReadAsync(db, campaign, names, years.Today, ct)
        );
    }
}
