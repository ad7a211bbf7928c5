using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Plans;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>An item through all its years, those of the items it continues and of the items that continue it among them.</summary>
[Needs(Permission.SignedIn)]
public sealed record GetItemLife(Guid ItemId) : IRequest<ItemLifeDto>;

/// <param name="Line">The items of this life, the earliest plan's first.</param>
/// <param name="Years">As worded and judged in each, the earliest first.</param>
/// <param name="HiddenYears">Years that are not published and not for this reader yet.</param>
public sealed record ItemLifeDto(
    Guid ItemId,
    IReadOnlyList<PlannedItemDto> Line,
    IReadOnlyList<LifeYearDto> Years,
    IReadOnlyList<int> HiddenYears
);

public sealed record LifeYearDto
{
    public required Guid ItemId { get; init; }
    public required Guid PlanId { get; init; }
    public required int Year { get; init; }
    public required bool Published { get; init; }

    /// <summary><c>accepted</c> or <c>submitted</c>: which reports count.</summary>
    public required string Basis { get; init; }

    /// <summary>The target is carried over for demonstration.</summary>
    public required bool IsAssumption { get; init; }
    public required string Title { get; init; }
    public string? CriterionText { get; init; }
    public required ObligationCriterionDto Criterion { get; init; }
    public decimal? Achieved { get; init; }
    public DateOnly? AchievedDate { get; init; }
    public required ImplementationStatus SuggestedStatus { get; init; }
    public ImplementationStatus? OfficialStatus { get; init; }
    public required ImplementationStatus Status { get; init; }
    public required string StatusOrigin { get; init; }
    public string? Justification { get; init; }
    public required IReadOnlyList<Reason> Reasons { get; init; }
    public decimal? PlannedEur { get; init; }
    public decimal? SpentEur { get; init; }
    public required IReadOnlyList<LifePartDto> Executors { get; init; }

    /// <summary>The acts that changed the item in this year, the earliest first.</summary>
    public required IReadOnlyList<LifeAmendmentDto> Amendments { get; init; }

    public static LifeYearDto Of(AssessedItem item, LifeYear year)
    {
        var head = year.Year.Head;
        var (row, outcome) = (item.Row, item.Outcome);
        var criterion = row.Criterion;
        return new LifeYearDto
        {
            ItemId = row.Id,
            PlanId = head.Plan.Id,
            Year = head.Year,
            Published = head.Campaign.IsPublished,
            Basis = year.Visibility.Basis,
            IsAssumption = row.IsAssumption,
            Title = row.Title,
            CriterionText = criterion.Text,
            Criterion = new ObligationCriterionDto(
                criterion.Kind,
                criterion.Target,
                criterion.Unit,
                criterion.Deadline,
                criterion.Direction
            )
            {
                Span = row.Span,
            },
            Achieved = item.Achieved,
            AchievedDate = outcome.Suggested.Numbers.AchievedDate,
            SuggestedStatus = outcome.Suggested.Status,
            OfficialStatus = outcome.Official,
            Status = outcome.Status,
            StatusOrigin = outcome.Official is null ? "suggested" : "official",
            Justification = row.Decision?.Justification,
            Reasons = item.Reasons,
            PlannedEur = row.PlannedEur,
            SpentEur = item.SpentEur,
            Executors = [.. item.Parts.Select(LifePartDto.Of)],
            Amendments = year.Amendments,
        };
    }
}

public sealed record LifePartDto(
    string Executor,
    string ExecutorName,
    bool IsMunicipality,
    ImplementationStatus Status,
    bool NotReported,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    decimal? Achieved,
    DateOnly? AchievedDate,
    decimal? SpentEur,
    IReadOnlyList<Reason> Reasons
)
{
    public static LifePartDto Of(AssessedPart part) =>
        new(
            part.Row.Code,
            part.Row.Name,
            part.Row.IsMunicipality,
            part.Outcome.Status,
            part.NotReported,
            part.Row.PlannedKind,
            part.Row.PlannedValue,
            part.Row.Answer?.Achieved,
            part.Row.Answer?.AchievedDate,
            part.Row.Answer?.SpentEur,
            part.Reasons
        );
}

public sealed record LifeAmendmentDto(ActDto Act, IReadOnlyList<ChangeDto> Changes);

public sealed class GetItemLifeHandler(ItemLifeReader reader, PlanYearReader years)
    : IRequestHandler<GetItemLife, ItemLifeDto>
{
    public async Task<ItemLifeDto> Handle(GetItemLife request, CancellationToken ct)
    {
        var life = await reader.ReadAsync(request.ItemId, ct);
        return new ItemLifeDto(
            request.ItemId,
            life.Line,
            [
                .. life.Years.Select(year =>
                    LifeYearDto.Of(GetItemAssessmentHandler.Assess(year.Year, years.Today), year)
                ),
            ],
            life.HiddenYears
        );
    }
}
