using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Review;

/// <summary>The coordinator's queue: what needs a look most comes first, then what has waited longest.</summary>
[Needs(Permission.ReviewReport)]
public sealed record ListReviewQueue(Guid PlanId, int Year, string? Executor, ReportState? State)
    : IRequest<ReviewQueueDto>;

public sealed class ListReviewQueueHandler(IAppDbContext db, PlanYearReader years)
    : IRequestHandler<ListReviewQueue, ReviewQueueDto>
{
    private const int MostRows = 1000;

    public async Task<ReviewQueueDto> Handle(ListReviewQueue request, CancellationToken ct)
    {
        var head = await years.HeadAsync(request.PlanId, request.Year, ct);
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where o.PlanId == request.PlanId && o.Year == request.Year
            where request.State == null || o.State == request.State
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            where request.Executor == null || institution.Code == request.Executor
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from report in db.Reports.Where(r => r.ObligationId == o.Id).DefaultIfEmpty()
            orderby o.SubmittedAt, item.Position, o.No
            select new Row(
                o,
                institution,
                itemYear,
                item.Position,
                measure.Code,
                task.No,
                action == null ? (int?)null : action.No,
                report,
                db.ReportSpending.Any(s => s.ObligationId == o.Id && s.AmountEur != null),
                db.ReportComments.Count(c => c.ObligationId == o.Id && c.ResolvedAt == null),
                db.ReportComments.Where(c => c.ObligationId == o.Id)
                    .OrderByDescending(c => c.At)
                    .Select(c => (bool?)(c.OfMinistry || c.ResolvedAt != null))
                    .FirstOrDefault(),
                StoreFunctions.OwedParts(o.ItemId, o.Year)
            )
        )
            .Take(MostRows + 1)
            .ToListAsync(ct);
        var shown = rows.Take(MostRows).ToList();
        var spans = shown.Exists(r => r.ItemYear.Span is not null)
            ? await SpanYears.ReadAsync(db, head.Campaign, Visibility.OfOwner, only: null, ct)
            : SpanYears.None;
        return new ReviewQueueDto(
            [
                .. shown
                    .Select(r => (r.Position, Dto: Dto(r, head, spans.GetValueOrDefault(r.Obligation.ItemId))))
                    .OrderBy(r => Need(r.Dto))
                    .ThenByDescending(r => r.Dto.DaysWaiting)
                    .ThenByDescending(r => r.Dto.Flags.Count)
                    .ThenBy(r => r.Position)
                    .Select(r => r.Dto),
            ],
            rows.Count > MostRows
        );
    }

    /// <summary>The place of the most pressing of the first flags; the lesser ones do not change the order by themselves.</summary>
    private static ReviewFlag Need(ReviewRowDto row) =>
        row.Flags is [<= ReviewFlag.Asked and var first, ..] ? first : ReviewFlag.FarAboveTarget;

    private ReviewRowDto Dto(Row row, PlanYearHead head, SpanFacts? span)
    {
        var (o, institution, itemYear) = (row.Obligation, row.Institution, row.ItemYear);
        var due = o.ExtendedTo ?? head.Campaign.DueOn;
        var dueState = head.Campaign.DueStateOn(years.Today, o.ExtendedTo);
        var submittedOn = o.IsHandedIn && o.SubmittedAt is { } at ? PlanYearReader.LocalDay(at) : (DateOnly?)null;
        var suggested = row.Report is null ? null : Suggested(row, head, span);
        var facts = new ReviewFacts(
            o,
            row.Report,
            suggested,
            due,
            submittedOn,
            dueState == DueState.Overdue,
            (o.PlannedEur ?? itemYear.PlannedEur) is > 0,
            row.HasMoney,
            row.LastWordIsMinistrys == false
        );
        return new ReviewRowDto(
            o.Id,
            o.ItemId,
            row.TaskNo,
            row.MeasureCode,
            row.ActionNo,
            itemYear.Title,
            institution.Code,
            institution.Name,
            o.PlannedValue ?? (institution.IsMunicipality ? null : itemYear.Target),
            o.PlannedKind,
            itemYear.Unit,
            itemYear.Kind,
            o.State,
            dueState,
            due,
            row.Report?.ClaimedStatus,
            suggested?.Status,
            o.SubmittedAt,
            o.State == ReportState.Submitted && submittedOn is { } on ? years.Today.DayNumber - on.DayNumber : null,
            o.Submissions,
            row.OpenComments,
            facts.Flags
        );
    }

    private static Outcome Suggested(Row row, PlanYearHead head, SpanFacts? span) =>
        PlanAssessor
            .AssessExecutor(
                PlanYear.CriterionFacts(row.ItemYear.Criterion, span),
                new ExecutorFacts(
                    row.Institution.Code,
                    row.Obligation.PlannedKind,
                    row.Obligation.PlannedValue,
                    row.Institution.IsMunicipality,
                    new ReportFacts(
                        row.Report!.Done,
                        row.Report.Achieved,
                        row.Report.AchievedDate,
                        Claimed: row.Report.ClaimedStatus
                    )
                ),
                head.Policy,
                head.Campaign.IsClosed,
                ObligationContext.IsShared(row.Institution.IsMunicipality, row.ItemYear.Kind, row.Owed)
            )
            .Suggested;

    private sealed record Row(
        Obligation Obligation,
        Institution Institution,
        ItemYear ItemYear,
        int Position,
        string MeasureCode,
        int TaskNo,
        int? ActionNo,
        Report? Report,
        bool HasMoney,
        int OpenComments,
        bool? LastWordIsMinistrys,
        int Owed
    );
}
