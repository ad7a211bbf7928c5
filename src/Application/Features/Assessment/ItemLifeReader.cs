using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Plans;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

public sealed record ItemLife(
    IReadOnlyList<PlannedItemDto> Line,
    IReadOnlyList<LifeYear> Years,
    IReadOnlyList<int> HiddenYears
);

/// <summary>One item in one year, as this reader may see it, and the acts that changed it.</summary>
public sealed record LifeYear(PlanYear Year, Visibility Visibility, IReadOnlyList<LifeAmendmentDto> Amendments);

/// <summary>
/// What <see cref="PlanYearReader"/> reads for all items of a year, for one line of items in all its years. Four statements,
/// however many years, and one more for each year whose target belongs to several.
/// </summary>
public sealed class ItemLifeReader(IAppDbContext db, ICurrentUser user)
{
    public async Task<ItemLife> ReadAsync(Guid itemId, CancellationToken ct)
    {
        var line = await LineAsync(itemId, ct);
        if (line.Count == 0)
        {
            throw ProblemException.NotFound();
        }

        var ids = line.Select(i => i.ItemId).ToList();
        var all = await YearsAsync(ids, ct);
        var seen = (
            from year in all
            let visibility = Visibility.OrNone(user, year.Head.Campaign)
            where visibility is not null
            select (year.Head, year.Item, Visibility: visibility)
        ).ToList();
        var parts = (await PartsAsync(ids, ct)).ToLookup(p => (p.Row.ItemId, p.Year), p => p.Row);
        var amendments = await AmendmentsAsync(ids, ct);
        var years = new List<LifeYear>();
        foreach (var (head, item, visibility) in seen)
        {
            var year = new PlanYear(
                head,
                [item.Task],
                [item],
                parts[(item.Id, head.Year)]
                    .Select(part => PlanYearReader.Seen(part, visibility))
                    .ToLookup(p => p.ItemId)
            )
            {
                Spans = item.Span is null
                    ? SpanYears.None
                    : await SpanYears.ReadAsync(db, head.Campaign, visibility, [item.Id], ct),
            };
            years.Add(new LifeYear(year, visibility, [.. amendments[(item.Id, head.Year)]]));
        }

        return new ItemLife(
            line,
            years,
            [.. all.Select(y => y.Head.Year).Except(seen.Select(s => s.Head.Year)).Distinct().Order()]
        );
    }

    /// <summary>Back through what it continues, on through what continues it; not sideways.</summary>
    private Task<List<PlannedItemDto>> LineAsync(Guid itemId, CancellationToken ct)
    {
        var items = db.Items.FromSql(
            $"""
            WITH RECURSIVE earlier AS (
                SELECT i.id, i.predecessor_id FROM plan_items i WHERE i.id = {itemId}
                UNION SELECT i.id, i.predecessor_id FROM plan_items i JOIN earlier e ON i.id = e.predecessor_id
            ), later AS (
                SELECT i.id FROM plan_items i WHERE i.id = {itemId}
                UNION SELECT i.id FROM plan_items i JOIN later l ON i.predecessor_id = l.id
            )
            SELECT i.* FROM plan_items i WHERE i.id IN (SELECT id FROM earlier UNION SELECT id FROM later)
            """
        );
        return ItemsOfPlans.Named(db, items).Reverse().ToListAsync(ct);
    }

    private async Task<List<(PlanYearHead Head, ItemRow Item)>> YearsAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await (
            from itemYear in db.ItemYears.AsNoTracking()
            where ids.Contains(itemYear.ItemId)
            join campaign in db.Campaigns
                on new { itemYear.PlanId, itemYear.Year } equals new { campaign.PlanId, campaign.Year }
            join plan in db.Plans on itemYear.PlanId equals plan.Id
            join item in db.Items on itemYear.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from decided in db
                .Determinations.Where(d => d.SubjectId == item.Id && d.Year == itemYear.Year)
                .DefaultIfEmpty()
            let policy = db
                .Policies.Where(p => p.PlanId == plan.Id && p.SupersededAt == null)
                .OrderByDescending(p => p.ValidFrom.Year <= itemYear.Year)
                .ThenByDescending(p => p.ValidFrom)
                .First()
            orderby itemYear.Year, plan.PeriodFrom, item.Position
            select new
            {
                plan,
                campaign,
                policy,
                itemYear,
                item.IsMunicipal,
                measure.Code,
                measure.Title,
                ActionNo = action == null ? (int?)null : action.No,
                task,
                decided,
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(r =>
                (
                    new PlanYearHead(r.plan, r.campaign, r.policy.Policy, r.policy.Version),
                    new ItemRow(
                        r.itemYear.ItemId,
                        TaskOf(r.task),
                        r.Code,
                        r.Title,
                        r.ActionNo,
                        r.itemYear.Title,
                        r.IsMunicipal,
                        r.itemYear.Criterion,
                        r.itemYear.PlannedEur,
                        r.itemYear.IsAssumption,
                        PlanYearReader.Decision(r.decided)
                    )
                    {
                        Version = r.itemYear.Version,
                        Span = r.itemYear.Span,
                    }
                )
            ),
        ];

        static TaskRow TaskOf(PlanTask t) =>
            new(t.Id, t.No, t.Title, t.CriterionText, t.CriterionKind, t.Target, t.Unit, null, null, null, null);
    }

    private async Task<List<(int Year, PartRow Row)>> PartsAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where ids.Contains(o.ItemId)
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            from report in db
                .Reports.Where(r => r.ObligationId == o.Id && r.PlanId == o.PlanId && r.Year == o.Year)
                .DefaultIfEmpty()
            orderby institution.Kind == Domain.Institutions.InstitutionKind.City ? 0 : 1, EF.Functions.Collate(
                institution.Name,
                Collations.Lithuanian
            )
            select new
            {
                o,
                institution,
                Lead = lead == null ? null : lead.Code,
                report,
                Spending = db
                    .ReportSpending.Where(s => s.ObligationId == o.Id)
                    .OrderBy(s => s.Source)
                    .Select(s => new Spending(s.Source, s.AmountEur, s.AllocatedEur))
                    .ToList(),
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(r =>
                (
                    r.o.Year,
                    new PartRow(
                        r.o.Id,
                        r.o.ItemId,
                        r.o.InstitutionId,
                        r.institution.Code,
                        r.institution.Name,
                        r.institution.Kind,
                        r.o.PlannedKind,
                        r.o.PlannedValue,
                        r.Lead,
                        r.o.ExtendedTo,
                        r.o.State,
                        r.o.SubmittedAt,
                        r.report is null
                            ? null
                            : new PartAnswer(
                                r.report.Done,
                                r.report.Achieved,
                                r.report.AchievedDate,
                                r.report.Narrative,
                                r.report.Reasons,
                                r.report.ClaimedStatus,
                                r.Spending
                            )
                    )
                    {
                        AnsweredVersion = r.o.AnsweredVersion,
                    }
                )
            ),
        ];
    }

    private async Task<ILookup<(Guid ItemId, int Year), LifeAmendmentDto>> AmendmentsAsync(
        List<Guid> ids,
        CancellationToken ct
    )
    {
        var kept = await (
            from version in db.ItemYearVersions.AsNoTracking()
            where ids.Contains(version.ItemId)
            from amendment in db.Amendments.Where(a => a.Id == version.AmendmentId).DefaultIfEmpty()
            orderby version.Year, version.Version
            select new { version, amendment }
        ).ToListAsync(ct);
        return (
            from of in kept.GroupBy(k => (k.version.ItemId, k.version.Year))
            let wordings = of.Select(k => k.version).ToList()
            from k in of
            where k.amendment is not null
            let changes = Wordings.ChangesBy(k.version, wordings)
            where changes.Count > 0
            select (of.Key, Amendment: new LifeAmendmentDto(ActDto.Of(k.amendment, of.Key.Year), changes))
        ).ToLookup(x => x.Key, x => x.Amendment);
    }
}
