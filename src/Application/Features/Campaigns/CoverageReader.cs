using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>
/// Reads who has reported in three statements beside the one that finds the year: rows, executors, and when reports came.
/// Counted in memory; a year has some hundred rows.
/// </summary>
public sealed class CoverageReader(IAppDbContext db, PlanYearReader years)
{
    internal static readonly MailKind[] Reminders =
    [
        MailKind.Reminder,
        MailKind.DueToday,
        MailKind.Late,
        MailKind.PersonalReminder,
    ];

    public async Task<ReportCoverageDto> ReadAsync(Guid planId, int year, CancellationToken ct)
    {
        var campaigns = await db
            .Campaigns.AsNoTracking()
            .Where(c => c.PlanId == planId && c.Year <= year)
            .OrderByDescending(c => c.Year)
            .Take(2)
            .ToListAsync(ct);
        var campaign = campaigns.Find(c => c.Year == year) ?? throw ProblemException.NotFound();
        var rows = await RowsAsync(campaign, ct);
        var executors = await ExecutorsAsync(campaign, ct);
        var curves = await CurvesAsync(campaigns, ct);
        var asOf = campaign.ClosedAt is { } closed ? VilniusTime.DayOf(closed) : years.Today;
        var matrix = rows.GroupBy(r => r.ExecutorId)
            .Select(g => Executor(executors[g.Key], [.. g], campaign, asOf))
            .OrderByDescending(e => e.DaysLate)
            .ThenByDescending(e => e.Missing)
            .ThenBy(e => e.Name, LithuanianOrder.Names)
            .ToList();
        return new ReportCoverageDto(
            planId,
            year,
            campaign.StateOn(years.Today),
            campaign.OpensOn,
            campaign.DueOn,
            campaign.ClosesOn,
            asOf,
            Totals(rows, matrix),
            [.. rows.GroupBy(r => r.ItemId).Select(g => Item([.. g]))],
            matrix,
            curves[0],
            curves.ElementAtOrDefault(1)
        );
    }

    private Task<List<Row>> RowsAsync(Campaign campaign, CancellationToken ct) =>
        (
            from o in db.Obligations.AsNoTracking()
            where o.PlanId == campaign.PlanId && o.Year == campaign.Year
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            orderby task.No, item.Position, o.No
            select new Row(
                o.Id,
                o.InstitutionId,
                o.ItemId,
                task.No,
                measure.Code,
                action == null ? null : action.No,
                itemYear.Title,
                item.IsMunicipal,
                o.State,
                o.PlannedKind != PlannedKind.Nothing && o.AnsweredWithId == null,
                lead == null ? null : lead.Code,
                o.ExtendedTo,
                o.ExtensionReason,
                o.SubmittedAt
            )
        ).ToListAsync(ct);

    private async Task<Dictionary<Guid, ExecutorRow>> ExecutorsAsync(Campaign campaign, CancellationToken ct)
    {
        var (planId, year) = (campaign.PlanId, campaign.Year);
        return await (
            from i in db.Institutions.AsNoTracking()
            where db.Obligations.Any(o => o.PlanId == planId && o.Year == year && o.InstitutionId == i.Id)
            select new ExecutorRow(
                i.Id,
                i.Code,
                i.Name,
                i.Kind,
                new ContactDto(i.ContactName, i.Email, i.Phone),
                db.Outbox.Where(m =>
                        m.PlanId == planId
                        && m.Year == year
                        && m.InstitutionId == i.Id
                        && Reminders.Contains(m.Kind)
                        && (m.State == MessageState.Sent || m.State == MessageState.Waiting)
                    )
                    .OrderByDescending(m => m.CreatedAt)
                    .Select(m => new CoverageReminderDto(m.Kind, m.CreatedAt, m.SentAt, m.OpenedAt))
                    .FirstOrDefault(),
                db.ContactNotes.Where(n => n.PlanId == planId && n.Year == year && n.InstitutionId == i.Id)
                    .OrderByDescending(n => n.At)
                    .Select(n => new ContactNoteDto(n.Id, i.Code, i.Name, n.Text, n.By, n.At))
                    .FirstOrDefault()
            )
        ).ToDictionaryAsync(e => e.Id, ct);
    }

    /// <summary>This year's curve, and last year's after it: the first submission of each row that is owed.</summary>
    private async Task<List<CurveDto>> CurvesAsync(List<Campaign> campaigns, CancellationToken ct)
    {
        var planId = campaigns[0].PlanId;
        int[] of = [.. campaigns.Select(c => c.Year)];
        var first = await (
            from o in db.Obligations
            where o.PlanId == planId && of.Contains(o.Year)
            where o.PlannedKind != PlannedKind.Nothing && o.AnsweredWithId == null
            select new
            {
                o.Year,
                At = db
                    .ReportEvents.Where(e => e.ObligationId == o.Id && e.Kind == ReportEventKind.Submitted)
                    .Min(e => (DateTimeOffset?)e.At),
            }
        ).ToListAsync(ct);
        return
        [
            .. campaigns.Select(campaign =>
            {
                var owed = first.Where(f => f.Year == campaign.Year).ToList();
                var total = 0;
                return new CurveDto(
                    campaign.Year,
                    campaign.DueOn,
                    owed.Count,
                    [
                        .. owed.Where(f => f.At is not null)
                            .GroupBy(f => VilniusTime.DayOf(f.At!.Value))
                            .OrderBy(g => g.Key)
                            .Select(g => new CurvePointDto(
                                g.Key,
                                g.Key.DayNumber - campaign.DueOn.DayNumber,
                                g.Count(),
                                total += g.Count()
                            )),
                    ]
                );
            }),
        ];
    }

    private static CoverageItemDto Item(List<Row> parts)
    {
        var first = parts[0];
        return new CoverageItemDto(
            first.ItemId,
            first.TaskNo,
            first.MeasureCode,
            first.ActionNo,
            first.Title,
            first.IsMunicipal,
            parts.Count(p => p.IsOwed),
            parts.Count(p => p.IsOwed && p.IsHandedIn)
        );
    }

    private static CoverageExecutorDto Executor(ExecutorRow executor, List<Row> rows, Campaign campaign, DateOnly asOf)
    {
        var extended = rows.Find(r => r.ExtendedTo is not null);
        var due = extended?.ExtendedTo ?? campaign.DueOn;
        var cells = rows.ConvertAll(row => Cell(row, campaign, asOf));
        return new CoverageExecutorDto(
            executor.Code,
            executor.Name,
            executor.IsMunicipality,
            rows.Count(r => r.IsOwed),
            rows.Count(r => r.IsOwed && r.IsHandedIn),
            rows.Count(r => r.IsMissing),
            cells.Zip(rows).Where(c => c.Second.IsMissing).Select(c => c.First.DaysLate).DefaultIfEmpty().Max(),
            due,
            extended is null ? null : new ExtensionDto(due, extended.ExtensionReason),
            executor.Contact,
            executor.LastReminder,
            executor.LastNote,
            cells
        );
    }

    private static CoverageCellDto Cell(Row row, Campaign campaign, DateOnly asOf)
    {
        var due = row.ExtendedTo ?? campaign.DueOn;
        var came = row.IsHandedIn && row.SubmittedAt is { } at ? VilniusTime.DayOf(at) : asOf;
        return new CoverageCellDto(
            row.ItemId,
            row.ObligationId,
            row.State,
            campaign.DueStateOn(asOf, row.ExtendedTo),
            row.IsOwed,
            row.AnsweredWith,
            row.SubmittedAt,
            row.IsOwed ? Math.Max(0, came.DayNumber - due.DayNumber) : 0
        );
    }

    private static CoverageTotalsDto Totals(List<Row> rows, List<CoverageExecutorDto> executors)
    {
        var owed = rows.Where(r => r.IsOwed).ToList();
        var owing = executors.Where(e => e.Obligations > 0).ToList();
        int In(ReportState state) => owed.Count(r => r.State == state);
        return new CoverageTotalsDto(
            owing.Count,
            owing.Count(e => e.Missing == 0),
            owing.Count(e => e.DaysLate > 0),
            owed.Count,
            owed.Count(r => r.IsHandedIn),
            In(ReportState.Accepted),
            In(ReportState.Submitted),
            In(ReportState.Returned),
            In(ReportState.Draft),
            In(ReportState.NotStarted),
            executors.Sum(e => e.Cells.Count(c => c is { IsOwed: true, DaysLate: > 0 } && !IsHandedIn(c.State)))
        );
    }

    private static bool IsHandedIn(ReportState state) => state is ReportState.Submitted or ReportState.Accepted;

    private sealed record Row(
        Guid ObligationId,
        Guid ExecutorId,
        Guid ItemId,
        int TaskNo,
        string MeasureCode,
        int? ActionNo,
        string Title,
        bool IsMunicipal,
        ReportState State,
        bool IsOwed,
        string? AnsweredWith,
        DateOnly? ExtendedTo,
        string? ExtensionReason,
        DateTimeOffset? SubmittedAt
    )
    {
        public bool IsHandedIn => CoverageReader.IsHandedIn(State);

        public bool IsMissing => IsOwed && !IsHandedIn;
    }

    private sealed record ExecutorRow(
        Guid Id,
        string Code,
        string Name,
        Domain.Institutions.InstitutionKind Kind,
        ContactDto Contact,
        CoverageReminderDto? LastReminder,
        ContactNoteDto? LastNote
    )
    {
        public bool IsMunicipality =>
            Kind
                is Domain.Institutions.InstitutionKind.Municipality
                    or Domain.Institutions.InstitutionKind.City
                    or Domain.Institutions.InstitutionKind.District;
    }
}
