using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>Reads an obligation for the one who owes it or reviews it.</summary>
public sealed class ObligationReader(IAppDbContext db, ICurrentUser user, PlanYearReader years)
{
    public async Task<ObligationDto> ReadAsync(Guid id, CancellationToken ct)
    {
        var obligation =
            await db
                .Obligations.AsNoTracking()
                .VisibleTo(user)
                .Include(o => o.Report!.Spending)
                .Include(o => o.Events)
                .AsSplitQuery()
                .SingleOrDefaultAsync(o => o.Id == id, ct)
            ?? throw ProblemException.NotFound();
        return await DtoAsync(obligation, ct);
    }

    private async Task<ObligationDto> DtoAsync(Obligation obligation, CancellationToken ct)
    {
        var context = await ContextAsync(obligation, ct);
        var lastYear = await LastYearAsync(obligation, ct);
        var files = await EvidenceStore.ShownAsync(db, obligation.Report?.EvidenceFiles ?? [], ct);
        var dto = Dto(obligation, context, lastYear, files, years.Today);
        if (obligation.AnsweredVersion is not { } answered || answered == context.ItemYear.Version)
        {
            return dto;
        }

        var asked = await AskedThen.ReadAsync(db, obligation.ItemId, obligation.Year, ct);
        return dto with { AskedThen = asked.Of(answered, context.Executor.Code) };
    }

    public Task<ObligationContext> ContextAsync(Obligation obligation, CancellationToken ct) =>
        ObligationContext.ReadAsync(db, obligation, ct);

    private async Task<LastYearDto?> LastYearAsync(Obligation obligation, CancellationToken ct)
    {
        var earlier = await db
            .Campaigns.AsNoTracking()
            .AnyAsync(c => c.PlanId == obligation.PlanId && c.Year == obligation.Year - 1, ct);
        if (!earlier)
        {
            return null;
        }

        var head = await years.HeadAsync(obligation.PlanId, obligation.Year - 1, ct);
        var year = await years.ReadAsync(head, Visibility.OfOwner, ct, obligation.ItemId);
        if (year.Items.Count == 0)
        {
            return null;
        }

        var item = GetItemAssessmentHandler.Assess(year, years.Today);
        var part = item.Parts.SingleOrDefault(p => p.Row.InstitutionId == obligation.InstitutionId);
        return part is null
            ? null
            : new LastYearDto(
                head.Year,
                part.Row.PlannedValue ?? (part.Row.IsMunicipality ? null : item.Row.Criterion.Target),
                part.Row.Answer?.Achieved,
                part.Row.Answer?.AchievedDate,
                part.Row.Answer?.Narrative,
                part.Reasons,
                part.Row.Answer?.SpentEur,
                part.Outcome.Status,
                item.Row.Decision?.Status,
                item.Row.Decision?.Justification
            );
    }

    private static ObligationDto Dto(
        Obligation obligation,
        ObligationContext context,
        LastYearDto? lastYear,
        IReadOnlyDictionary<Guid, ShownFile> files,
        DateOnly today
    )
    {
        var suggested = obligation.Report is null ? null : context.Suggest(obligation, obligation.Report.Content);
        return new ObligationDto
        {
            Id = obligation.Id,
            PlanId = obligation.PlanId,
            Year = obligation.Year,
            ItemId = obligation.ItemId,
            TaskNo = context.TaskNo,
            MeasureCode = context.MeasureCode,
            ActionNo = context.ActionNo,
            Title = context.ItemYear.Title,
            ParentTitle = context.ActionNo is null ? null : context.MeasureTitle,
            CriterionText = context.ItemYear.CriterionText,
            Criterion = new ObligationCriterionDto(
                context.ItemYear.Kind,
                context.ItemYear.Target,
                context.ItemYear.Unit,
                context.ItemYear.Deadline,
                context.ItemYear.Direction
            )
            {
                Span = context.ItemYear.Span,
            },
            Span = context.Span(obligation),
            Executor = new ExecutorDto(context.Executor.Code, context.Executor.Name, context.Executor.IsMunicipality),
            Planned = new PlannedDto(obligation.PlannedKind, obligation.PlannedValue, obligation.PlannedEur),
            Asks = AskedValues.Of(context.ItemYear.Kind, obligation.PlannedKind),
            AnsweredWith = context.AnsweredWith,
            IsAssumption = context.ItemYear.IsAssumption,
            State = obligation.State,
            DueState = context.Campaign.DueStateOn(today, obligation.ExtendedTo),
            DueDate = obligation.ExtendedTo ?? context.Campaign.DueOn,
            Version = obligation.Version,
            Editable =
                obligation.IsEditable
                && context.AnsweredWith is null
                && context.Campaign.StateOn(today) == CampaignState.Open,
            Report = obligation.Report is { } report ? ReportDto.Of(report, files) : null,
            Suggestion = suggested is null ? null : Suggestion(suggested),
            LastYear = lastYear,
            Verdict = context.Decision is { } d ? new VerdictDto(d.Status, d.Justification, d.DecidedAt) : null,
            ReturnComment = obligation.ReturnComment,
            Receipt = obligation.ReceiptNumber is { } number
                ? new ReceiptDto(number, obligation.SubmittedAt!.Value, obligation.SubmittedBy)
                : null,
            AcceptedAt = obligation.AcceptedAt,
            History =
            [
                .. obligation
                    .Events.OrderBy(e => e.Version)
                    .Select(e => new ReportEventDto(e.Kind, e.At, e.By, e.Comment, e.ReceiptNumber)),
            ],
        };
    }

    public static SuggestionDto Suggestion(Outcome outcome) =>
        new(outcome.Status, outcome.Rule.Rule, outcome.Explained());
}
