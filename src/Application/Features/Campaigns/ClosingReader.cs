using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Reads a year for its closing.</summary>
public sealed class ClosingReader(IAppDbContext db, PlanYearReader years)
{
    public async Task<ClosingDto> ReadAsync(Guid planId, int year, CancellationToken ct)
    {
        var head = await years.HeadAsync(planId, year, ct);
        var rows = await years.ReadAsync(head, ct);
        var reasons = await db
            .Obligations.Where(o => o.PlanId == planId && o.Year == year && o.ExtensionReason != null)
            .ToDictionaryAsync(o => o.Id, o => o.ExtensionReason, ct);
        return Of(rows, reasons, years.Today);
    }

    private static ClosingDto Of(PlanYear year, Dictionary<Guid, string?> reasons, DateOnly today)
    {
        var campaign = year.Head.Campaign;
        var owed = (
            from item in year.Items
            from part in year.Parts[item.Id]
            where part.IsOwed
            select (Item: item, Part: part)
        ).ToList();
        var executors = owed.GroupBy(o => o.Part.Code)
            .Select(g => Executor([.. g], reasons))
            .OrderByDescending(e => e.Missing)
            .ThenBy(e => e.Name, Common.LithuanianOrder.Names)
            .ToList();
        return new ClosingDto(
            year.Head.Year,
            campaign.StateOn(today),
            campaign.OpensOn,
            campaign.DueOn,
            campaign.ClosesOn,
            campaign.ClosedAt,
            CanClose: campaign.StateOn(today) == CampaignState.Open,
            CanReopen: campaign is { IsClosed: true, IsPublished: false },
            owed.Count,
            owed.Count(o => IsHandedIn(o.Part)),
            owed.Count(o => o.Part.State == ReportState.Accepted),
            executors.Sum(e => e.Missing),
            executors.Sum(e => e.Unreviewed),
            Counts(year, today, campaign.IsClosed),
            Counts(year, today, closed: true),
            [.. executors.Where(e => e.Missing > 0 && e.Extension?.Until >= today).Select(e => e.Code)],
            executors
        );
    }

    private static ClosingExecutorDto Executor(
        List<(ItemRow Item, PartRow Part)> owed,
        Dictionary<Guid, string?> reasons
    )
    {
        var first = owed[0].Part;
        var extended = owed.Select(o => o.Part).FirstOrDefault(p => p.ExtendedTo is not null);
        return new ClosingExecutorDto(
            first.Code,
            first.Name,
            first.IsMunicipality,
            owed.Count,
            owed.Count(o => !IsHandedIn(o.Part)),
            owed.Count(o => o.Part.State == ReportState.Submitted),
            extended is null
                ? null
                : new ExtensionDto(extended.ExtendedTo!.Value, reasons.GetValueOrDefault(extended.ObligationId)),
            [
                .. owed.Where(o => o.Part.State != ReportState.Accepted)
                    .Select(o => new ClosingRowDto(
                        o.Part.ObligationId,
                        o.Item.Id,
                        o.Item.MeasureCode,
                        o.Item.ActionNo,
                        o.Item.Title,
                        o.Part.State
                    )),
            ]
        );
    }

    private static bool IsHandedIn(PartRow part) => part.State is ReportState.Submitted or ReportState.Accepted;

    private static CountsDto Counts(PlanYear year, DateOnly today, bool closed) =>
        CountsDto.Of(
            PlanAssessor
                .Assess(year.ToFacts(decided: true) with { CampaignClosed = closed }, year.Head.Policy, today)
                .Counts
        );
}
