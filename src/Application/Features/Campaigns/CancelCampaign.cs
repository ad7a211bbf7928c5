using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>
/// A campaign that has not opened, and that nobody has answered or decided anything in, is taken back: what was carried
/// over for it goes too, what the plan states for the year stays.
/// </summary>
[Needs(Permission.RunCampaign)]
public sealed record CancelCampaign(Guid PlanId, int Year, long ExpectedVersion) : ICommand<Unit>;

public sealed class CancelCampaignHandler(
    IAppDbContext db,
    PlanYearReader years,
    CampaignReader reader,
    UseCase useCase
) : IRequestHandler<CancelCampaign, Unit>
{
    public async Task<Unit> Handle(CancelCampaign request, CancellationToken ct)
    {
        var (planId, year) = (request.PlanId, request.Year);
        var owed = await db
            .Obligations.FromSql(
                $"SELECT * FROM obligations WHERE plan_id = {planId} AND year = {year} ORDER BY no FOR UPDATE"
            )
            .ToListAsync(ct);
        var campaign = await db.LockCampaignAsync(planId, year, ct);
        if (campaign.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(await reader.ReadAsync(planId, year, ct));
        }

        var itemYears = await db.ItemYears.Where(i => i.PlanId == planId && i.Year == year).ToListAsync(ct);
        var taskYears = await db.TaskYears.Where(t => t.PlanId == planId && t.Year == year).ToListAsync(ct);
        Require(campaign, owed);
        await RequireUnusedAsync(campaign, itemYears, taskYears, ct);

        var carried = itemYears.Where(i => i.IsAssumption).ToList();
        db.Obligations.RemoveRange(owed);
        db.ItemYears.RemoveRange(carried);
        db.TaskYears.RemoveRange(taskYears);
        db.Campaigns.Remove(campaign);
        await db
            .Outbox.Where(m => m.PlanId == planId && m.Year == year && m.State == MessageState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MessageState.Cancelled), ct);
        foreach (var itemId in itemYears.Select(i => i.ItemId))
        {
            useCase.Audit(OpenCampaignHandler.ItemResource(itemId, year), new { year }, after: null);
        }

        useCase.Audit(
            Campaigns.Resource(planId, year),
            new
            {
                opensOn = campaign.OpensOn,
                dueOn = campaign.DueOn,
                closesOn = campaign.ClosesOn,
                rows = owed.Count(o => o.IsOwed),
            },
            after: null
        );
        useCase.Touch(planId, year);
        return Unit.Value;
    }

    private void Require(Campaign campaign, List<Obligation> owed)
    {
        if (campaign.StateOn(years.Today) != CampaignState.Planned)
        {
            throw ProblemException.Conflict(
                "campaign_not_planned",
                "Teikimas jau prasidėjo, todėl atšaukti jo negalima. Jį galima tik baigti.",
                "Reporting has opened, so it cannot be cancelled, only closed."
            );
        }

        if (owed.Any(o => o.State != ReportState.NotStarted))
        {
            throw ProblemException.Conflict(
                "campaign_answered",
                "Bent vienas vykdytojas jau pradėjo pildyti ataskaitą, todėl kampanijos atšaukti negalima.",
                "At least one executor has started a report, so the campaign cannot be cancelled."
            );
        }
    }

    /// <summary>What was amended, decided or noted for the year rests on it.</summary>
    private async Task RequireUnusedAsync(
        Campaign campaign,
        List<ItemYear> itemYears,
        List<TaskYear> taskYears,
        CancellationToken ct
    )
    {
        var (planId, year) = (campaign.PlanId, campaign.Year);
        var isUsed =
            campaign.PlannedEur is not null
            || itemYears.Exists(i => i.Version > ItemYear.Approved)
            || taskYears.Exists(t => t is not { PlannedEur: null, Achieved: null, Judgement: null })
            || await db.Determinations.AnyAsync(d => d.PlanId == planId && d.Year == year, ct)
            || await db.MoneyNotes.AnyAsync(n => n.PlanId == planId && n.Year == year, ct)
            || await db.FindingSettlements.AnyAsync(s => s.PlanId == planId && s.Year == year, ct)
            || await db.FollowUps.AnyAsync(f => f.PlanId == planId && f.Year == year, ct)
            || await db.ReportComments.AnyAsync(c => c.PlanId == planId && c.Year == year, ct);
        if (isUsed)
        {
            throw ProblemException.Conflict(
                "campaign_in_use",
                "Šiems metams planas jau pakeistas arba priimtas sprendimas, todėl kampanijos atšaukti negalima. Perkelkite jos datas.",
                "The plan has been amended or something was decided for this year, so the campaign cannot be cancelled. Move its dates."
            );
        }
    }
}
