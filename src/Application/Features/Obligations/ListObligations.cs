using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>Who owes what: the officer's own list, the coordinator's queue. Keyset paging in the plan's order.</summary>
[Needs(Permission.ReadObligations)]
public sealed record ListObligations(
    Guid PlanId,
    int Year,
    string? Executor,
    ReportState? State,
    int? Limit,
    string? Cursor
) : IRequest<Page<ObligationListItemDto>>;

public sealed class ListObligationsValidator : AbstractValidator<ListObligations>
{
    public ListObligationsValidator()
    {
        RuleFor(r => r.Limit)
            .InclusiveBetween(1, Page<ObligationListItemDto>.MaxLimit)
            .WithMessage(_ =>
                Speech.Say("Vienu kartu galima prašyti nuo 1 iki 500 eilučių.", "Ask for 1 to 500 rows at a time.")
            );
        RuleFor(r => r.Cursor)
            .Must(c => c is null || PlanPlace.TryParse(c, out _))
            .WithMessage(_ => Speech.Say("Neatpažintas puslapio žymeklis.", "The page cursor is not recognised."));
    }
}

public sealed record ObligationListItemDto(
    Guid Id,
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? CriterionText,
    string Executor,
    string ExecutorName,
    decimal? Target,
    PlannedKind PlannedKind,
    string? Unit,
    CriterionKind CriterionKind,
    ReportState State,
    DueState DueState,
    DateOnly DueDate,
    string? ReturnComment,
    string? ReceiptNumber,
    string? AnsweredWith,
    ImplementationStatus? ClaimedStatus,
    ImplementationStatus? SuggestedStatus,
    ImplementationStatus? OfficialStatus,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? UpdatedAt
);

/// <summary>A row's place in the plan's order: the cursor of the list.</summary>
internal sealed record PlanPlace(int Position, long No)
{
    public static PlanPlace Start { get; } = new(-1, 0);

    public override string ToString() => FormattableString.Invariant($"{Position}.{No}");

    public static bool TryParse(string? cursor, out PlanPlace place)
    {
        place = Start;
        if (
            cursor?.Split('.') is not [var position, var no]
            || !int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var p)
            || !long.TryParse(no, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        )
        {
            return false;
        }

        place = new PlanPlace(p, n);
        return true;
    }
}

public sealed class ListObligationsHandler(IAppDbContext db, ICurrentUser user, PlanYearReader years)
    : IRequestHandler<ListObligations, Page<ObligationListItemDto>>
{
    public async Task<Page<ObligationListItemDto>> Handle(ListObligations request, CancellationToken ct)
    {
        var head = await years.HeadAsync(request.PlanId, request.Year, ct);
        var today = years.Today;
        var after = PlanPlace.TryParse(request.Cursor, out var place) ? place : PlanPlace.Start;
        var limit = request.Limit ?? Page<ObligationListItemDto>.DefaultLimit;
        var rows = await (
            from o in db.Obligations.AsNoTracking().VisibleTo(user)
            where o.PlanId == request.PlanId && o.Year == request.Year
            where request.State == null || o.State == request.State
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            where request.Executor == null || institution.Code == request.Executor
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            where item.Position > after.Position || (item.Position == after.Position && o.No > after.No)
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from report in db.Reports.Where(r => r.ObligationId == o.Id).DefaultIfEmpty()
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            from decided in db.Determinations.Where(d => d.SubjectId == o.ItemId && d.Year == o.Year).DefaultIfEmpty()
            orderby item.Position, o.No
            select new
            {
                o,
                institution,
                itemYear,
                item.Position,
                measure.Code,
                TaskNo = task.No,
                ActionNo = action == null ? (int?)null : action.No,
                report,
                AnsweredWith = lead == null ? null : lead.Code,
                Owed = StoreFunctions.OwedParts(o.ItemId, o.Year),
                Official = decided == null ? (ImplementationStatus?)null : decided.Status,
            }
        )
            .Take(limit + 1)
            .ToListAsync(ct);

        var shown = rows.Take(limit).ToList();
        var spans = shown.Exists(r => r.itemYear.Span is not null)
            ? await SpanYears.ReadAsync(db, head.Campaign, Visibility.OfOwner, only: null, ct)
            : SpanYears.None;
        return new Page<ObligationListItemDto>(
            [
                .. shown.Select(r =>
                {
                    var criterion = PlanYear.CriterionFacts(r.itemYear.Criterion, spans.GetValueOrDefault(r.o.ItemId));
                    return new ObligationListItemDto(
                        r.o.Id,
                        r.o.ItemId,
                        r.TaskNo,
                        r.Code,
                        r.ActionNo,
                        r.itemYear.Title,
                        r.itemYear.CriterionText,
                        r.institution.Code,
                        r.institution.Name,
                        r.o.PlannedValue ?? (r.institution.IsMunicipality ? null : r.itemYear.Target),
                        r.o.PlannedKind,
                        r.itemYear.Unit,
                        r.itemYear.Kind,
                        r.o.State,
                        head.Campaign.DueStateOn(today, r.o.ExtendedTo),
                        r.o.ExtendedTo ?? head.Campaign.DueOn,
                        r.o.ReturnComment,
                        r.o.ReceiptNumber,
                        r.AnsweredWith,
                        r.report?.ClaimedStatus,
                        r.report is null
                            ? null
                            : Suggested(
                                criterion,
                                r.o,
                                r.institution,
                                r.report,
                                head,
                                ObligationContext.IsShared(r.institution.IsMunicipality, r.itemYear.Kind, r.Owed)
                            ),
                        r.Official,
                        r.o.SubmittedAt,
                        r.report?.UpdatedAt
                    );
                }),
            ],
            rows.Count > limit ? new PlanPlace(shown[^1].Position, shown[^1].o.No).ToString() : null
        );
    }

    private static ImplementationStatus Suggested(
        CriterionFacts criterion,
        Obligation obligation,
        Domain.Institutions.Institution institution,
        Report report,
        PlanYearHead head,
        bool sharesTarget
    ) =>
        PlanAssessor
            .AssessExecutor(
                criterion,
                new ExecutorFacts(
                    institution.Code,
                    obligation.PlannedKind,
                    obligation.PlannedValue,
                    institution.IsMunicipality,
                    new ReportFacts(report.Done, report.Achieved, report.AchievedDate, Claimed: report.ClaimedStatus)
                ),
                head.Policy,
                head.Campaign.IsClosed,
                sharesTarget
            )
            .Status;
}
