using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>An obligation with the item, plan-year and institution it belongs to.</summary>
public sealed record ObligationContext(
    Obligation Obligation,
    ItemRow Item,
    PlanYearHead Head,
    PartRow Part,
    bool SharesTarget
)
{
    /// <summary>What the rules say of one executor's part, given an answer to it.</summary>
    public Outcome Suggest(ReportContent? content) =>
        PlanAssessor
            .AssessExecutor(
                PlanYear.CriterionFacts(Item.Criterion),
                new ExecutorFacts(
                    Part.Code,
                    Part.PlannedKind,
                    Part.PlannedValue,
                    Part.IsMunicipality,
                    content is null
                        ? null
                        : new ReportFacts(
                            content.Done,
                            content.Achieved,
                            content.AchievedDate,
                            Claimed: content.ClaimedStatus
                        )
                ),
                Head.Policy,
                Head.Campaign.IsClosed,
                SharesTarget
            )
            .Suggested;
}

/// <summary>Reads an obligation for the one who owes it or reviews it.</summary>
public sealed class ObligationReader(IAppDbContext db, ICurrentUser user, PlanYearReader years)
{
    /// <summary>The year beside an obligation counts what was handed in; the draft itself is read with the obligation.</summary>
    private static readonly Visibility Own = new(CountsSubmitted: true, "submitted");

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

    public async Task<ObligationDto> DtoAsync(Obligation obligation, CancellationToken ct)
    {
        var context = await ContextAsync(obligation, ct);
        var lastYear = await LastYearAsync(obligation, ct);
        return Dto(context, lastYear, years.Today);
    }

    public async Task<ObligationContext> ContextAsync(Obligation obligation, CancellationToken ct)
    {
        var head = await years.HeadAsync(obligation.PlanId, obligation.Year, ct);
        var year = await years.ReadAsync(head, Own, ct, obligation.ItemId);
        var item = year.Items.Single();
        return new ObligationContext(
            obligation,
            item,
            head,
            year.Parts[obligation.ItemId].Single(p => p.ObligationId == obligation.Id),
            SharesTarget(item.IsMunicipal, item.Criterion.Kind, await OwedPartsAsync(obligation, ct))
        );
    }

    public static bool SharesTarget(bool isMunicipal, CriterionKind kind, int owedParts) =>
        !isMunicipal && kind != CriterionKind.PerExecutor && owedParts > 1;

    private Task<int> OwedPartsAsync(Obligation obligation, CancellationToken ct) =>
        db
            .ItemYears.Where(i => i.ItemId == obligation.ItemId && i.Year == obligation.Year)
            .Select(i => StoreFunctions.OwedParts(i.ItemId, i.Year))
            .SingleAsync(ct);

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
        var year = await years.ReadAsync(head, Own, ct, obligation.ItemId);
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
                part.Row.PlannedValue ?? item.Row.Criterion.Target,
                part.Row.Answer?.Achieved,
                part.Row.Answer?.AchievedDate,
                part.Row.Answer?.Narrative,
                part.Reasons,
                part.Row.Answer?.SpentEur,
                part.Outcome.Status,
                item.Outcome.Status,
                item.Row.Decision?.Justification
            );
    }

    private static ObligationDto Dto(ObligationContext context, LastYearDto? lastYear, DateOnly today)
    {
        var (obligation, item, head, part, _) = context;
        var suggested = obligation.Report is null ? null : context.Suggest(obligation.Report.Content);
        return new ObligationDto
        {
            Id = obligation.Id,
            PlanId = obligation.PlanId,
            Year = obligation.Year,
            ItemId = obligation.ItemId,
            TaskNo = item.Task.No,
            MeasureCode = item.MeasureCode,
            ActionNo = item.ActionNo,
            Title = item.Title,
            ParentTitle = item.ParentTitle,
            CriterionText = item.Criterion.Text,
            Criterion = new ObligationCriterionDto(
                item.Criterion.Kind,
                item.Criterion.Target,
                item.Criterion.Unit,
                item.Criterion.Deadline,
                item.Criterion.Direction
            ),
            Executor = new ExecutorDto(part.Code, part.Name, part.IsMunicipality),
            Planned = new PlannedDto(obligation.PlannedKind, obligation.PlannedValue, obligation.PlannedEur),
            AnsweredWith = part.AnsweredWithCode,
            IsAssumption = item.IsAssumption,
            State = obligation.State,
            DueState = head.Campaign.DueStateOn(today, obligation.ExtendedTo),
            DueDate = obligation.ExtendedTo ?? head.Campaign.DueOn,
            Version = obligation.Version,
            Editable = obligation.IsEditable && head.Campaign.StateOn(today) == CampaignState.Open,
            Report = obligation.Report is { } report ? ReportDto.Of(report) : null,
            Suggestion = suggested is null ? null : Suggestion(suggested),
            LastYear = lastYear,
            Verdict = item.Decision is { } d ? new VerdictDto(d.Status, d.Justification, d.DecidedAt) : null,
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
        new(outcome.Status, outcome.Rule.Rule, ExplanationText.Render(outcome.Explanation, Speech.Language));
}
