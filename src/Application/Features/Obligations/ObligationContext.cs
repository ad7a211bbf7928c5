using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>Everything around an obligation that its rules need: item, campaign, policy, executor. One statement, and another where the target belongs to several years.</summary>
public sealed record ObligationContext(
    ItemYear ItemYear,
    int TaskNo,
    string MeasureCode,
    string MeasureTitle,
    int? ActionNo,
    Campaign Campaign,
    PolicyVersion Policy,
    Institution Executor,
    string? AnsweredWith,
    Determination? Decision,
    bool SharesTarget,
    SpanFacts? SpanFacts
)
{
    public YearCriterion Criterion => ItemYear.Criterion;

    /// <summary>What this executor has to reach over its target's span; null: its year alone counts.</summary>
    public SpanTarget? Span(Obligation obligation) =>
        PlanAssessor.SpanOf(
            PlanYear.CriterionFacts(Criterion, SpanFacts),
            Part(obligation, report: null),
            SharesTarget
        );

    /// <summary>What the rules say of this executor's part, given an answer to it.</summary>
    public Outcome Suggest(Obligation obligation, ReportContent content) =>
        PlanAssessor
            .AssessExecutor(
                PlanYear.CriterionFacts(Criterion, SpanFacts),
                Part(
                    obligation,
                    new ReportFacts(
                        content.Done,
                        content.Achieved,
                        content.AchievedDate,
                        Claimed: content.ClaimedStatus
                    )
                ),
                Policy.Policy,
                Campaign.IsClosed,
                SharesTarget
            )
            .Suggested;

    private ExecutorFacts Part(Obligation obligation, ReportFacts? report) =>
        new(
            Executor.Code,
            obligation.PlannedKind,
            obligation.PlannedValue,
            Executor.IsMunicipality,
            report,
            AnsweredWith
        );

    public static async Task<ObligationContext> ReadAsync(
        IAppDbContext db,
        Obligation obligation,
        CancellationToken ct
    ) => (await ReadManyAsync(db, [obligation], ct))[obligation.Id];

    /// <param name="obligations">Of one plan's year.</param>
    public static async Task<IReadOnlyDictionary<Guid, ObligationContext>> ReadManyAsync(
        IAppDbContext db,
        IReadOnlyList<Obligation> obligations,
        CancellationToken ct
    )
    {
        var ids = obligations.Select(o => o.Id).ToArray();
        var lastDay = new DateOnly(obligations[0].Year, 12, 31);
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where ids.Contains(o.Id)
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on itemYear.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            join campaign in db.Campaigns
                on new { itemYear.PlanId, itemYear.Year } equals new { campaign.PlanId, campaign.Year }
            join executor in db.Institutions on o.InstitutionId equals executor.Id
            from policy in db
                .Policies.Where(p => p.PlanId == itemYear.PlanId && p.SupersededAt == null)
                .OrderByDescending(p => p.ValidFrom <= lastDay)
                .ThenByDescending(p => p.ValidFrom)
                .Take(1)
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from decided in db
                .Determinations.Where(d => d.SubjectId == item.Id && d.Year == itemYear.Year)
                .DefaultIfEmpty()
            select new
            {
                o.Id,
                itemYear,
                item.IsMunicipal,
                TaskNo = task.No,
                measure.Code,
                measure.Title,
                ActionNo = action == null ? (int?)null : action.No,
                campaign,
                policy,
                executor,
                Lead = lead == null ? null : lead.Code,
                decided,
                Owed = StoreFunctions.OwedParts(itemYear.ItemId, itemYear.Year),
            }
        ).ToListAsync(ct);
        var spans = rows.Exists(r => r.itemYear.Span is not null)
            ? await SpanYears.ReadAsync(
                db,
                rows[0].campaign,
                Visibility.OfOwner,
                rows.Count == 1 ? [rows[0].itemYear.ItemId] : null,
                ct
            )
            : SpanYears.None;
        return rows.ToDictionary(
            row => row.Id,
            row => new ObligationContext(
                row.itemYear,
                row.TaskNo,
                row.Code,
                row.Title,
                row.ActionNo,
                row.campaign,
                row.policy,
                row.executor,
                row.Lead,
                row.decided,
                IsShared(row.IsMunicipal, row.itemYear.Kind, row.Owed),
                row.itemYear.Span is null ? null : spans[row.itemYear.ItemId]
            )
        );
    }

    /// <summary>Several institutions add up to one target, so none of them reaches it alone (rule A2).</summary>
    public static bool IsShared(bool isMunicipal, CriterionKind kind, int owedParts) =>
        !isMunicipal && kind != CriterionKind.PerExecutor && owedParts > 1;
}
