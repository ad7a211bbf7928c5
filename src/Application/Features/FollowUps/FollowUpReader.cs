using System.Linq.Expressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.FollowUps;

public sealed class FollowUpReader(IAppDbContext db)
{
    internal static readonly IReadOnlyList<(Reason Reason, FollowUpKind Kind)> ProposedBy =
    [
        (Reason.MovedToLaterYear, FollowUpKind.CarryOver),
        (Reason.OtherForm, FollowUpKind.Substitution),
    ];

    public async Task<FollowUpDto> ReadAsync(Guid id, CancellationToken ct) =>
        (await ReadAsync(f => f.Id == id, ct)).SingleOrDefault() ?? throw ProblemException.NotFound();

    /// <summary>In the plan's order, the earlier year first.</summary>
    public Task<List<FollowUpDto>> ReadAsync(Expression<Func<FollowUp, bool>> which, CancellationToken ct) =>
        (
            from f in db.FollowUps.AsNoTracking().Where(which)
            join itemYear in db.ItemYears on new { f.ItemId, f.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on f.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from executor in db.Institutions.Where(i => i.Id == f.InstitutionId).DefaultIfEmpty()
            orderby item.Position, f.Year, f.Kind
            select new FollowUpDto(
                f.Id,
                f.PlanId,
                f.ItemId,
                task.No,
                measure.Code,
                action == null ? null : action.No,
                itemYear.Title,
                f.Year,
                executor == null ? null : executor.Code,
                executor == null ? null : executor.Name,
                f.Kind,
                f.Text,
                f.ToYear,
                f.State,
                f.Outcome,
                f.RecordedBy,
                f.RecordedAt,
                f.SettledBy,
                f.SettledAt,
                db.ItemYears.Where(y => y.ItemId == f.ItemId && y.Year > f.Year)
                    .OrderBy(y => y.Year)
                    .Select(y => y.Year)
                    .ToList(),
                f.Version
            )
        ).ToListAsync(ct);

    /// <summary>What the year's counted reports propose and nobody has recorded or dropped.</summary>
    public async Task<List<FollowUpProposalDto>> ProposedAsync(
        Guid planId,
        int year,
        Visibility visibility,
        CancellationToken ct
    )
    {
        ReportState[] counted = [.. Enum.GetValues<ReportState>().Where(visibility.Counts)];
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where o.PlanId == planId && o.Year == year && counted.Contains(o.State)
            join report in db.Reports on o.Id equals report.ObligationId
            where report.PlanId == planId && report.Year == year
            where report.Reasons.Contains(Reason.MovedToLaterYear) || report.Reasons.Contains(Reason.OtherForm)
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            join executor in db.Institutions on o.InstitutionId equals executor.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            orderby item.Position, o.No
            select new
            {
                o.ItemId,
                TaskNo = task.No,
                measure.Code,
                ActionNo = action == null ? (int?)null : action.No,
                itemYear.Title,
                Executor = executor.Code,
                executor.Name,
                report.Reasons,
                report.Narrative,
                LaterYears = db
                    .ItemYears.Where(y => y.ItemId == o.ItemId && y.Year > year)
                    .OrderBy(y => y.Year)
                    .Select(y => y.Year)
                    .ToList(),
                Recorded = db
                    .FollowUps.Where(f =>
                        f.ItemId == o.ItemId
                        && f.Year == year
                        && (f.InstitutionId == null || f.InstitutionId == o.InstitutionId)
                    )
                    .Select(f => f.Kind)
                    .ToList(),
            }
        ).ToListAsync(ct);

        return
        [
            .. from row in rows
            from proposed in ProposedBy
            where row.Reasons.Contains(proposed.Reason) && !row.Recorded.Contains(proposed.Kind)
            select new FollowUpProposalDto(
                row.ItemId,
                row.TaskNo,
                row.Code,
                row.ActionNo,
                row.Title,
                row.Executor,
                row.Name,
                proposed.Kind,
                row.Narrative,
                row.LaterYears
            ),
        ];
    }
}
