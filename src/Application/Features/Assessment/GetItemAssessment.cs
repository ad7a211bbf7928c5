using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>Why an item has the status it has: the rule, the numbers, every executor's part in its own words.</summary>
[Needs(Permission.Anyone)]
public sealed record GetItemAssessment(Guid ItemId, int Year, AskedVersion Version = default)
    : IRequest<ItemAssessmentDto>;

public sealed record ItemAssessmentDto(
    Guid ItemId,
    Guid PlanId,
    int Year,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? ParentTitle,
    string? CriterionText,
    ImplementationStatus SuggestedStatus,
    ImplementationStatus? OfficialStatus,
    ImplementationStatus? ClaimedStatus,
    ImplementationStatus Status,
    string StatusOrigin,
    string Rule,
    string Explanation,
    IReadOnlyList<string> Flags,
    FactsDto Facts,
    decimal? PlannedEur,
    decimal? SpentEur,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<ItemPartDto> Children,
    DeterminationDto? Determination
)
{
    /// <summary><c>live</c>, or <c>published</c> with its version and moment.</summary>
    public string Source { get; init; } = "live";

    public int? Version { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>A municipality's number of people is held back, and with it the item's own (domain.md 13).</summary>
    public bool HasSmallCounts { get; init; }

    public static ItemAssessmentDto Of(AssessedItem item, PlanYearHead head) =>
        new(
            item.Row.Id,
            head.Plan.Id,
            head.Year,
            item.Row.Task.No,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            item.Row.ParentTitle,
            item.Row.Criterion.Text,
            item.Outcome.Suggested.Status,
            item.Outcome.Official,
            item.ClaimedStatus,
            item.Outcome.Status,
            item.StatusOrigin,
            item.Outcome.Suggested.Rule.Rule,
            item.Outcome.Suggested.Explained(item.Parts.Select(p => p.Row)),
            FactsDto.FlagsOf(item.Outcome.Suggested.Flags),
            FactsDto.Of(item),
            item.Row.PlannedEur,
            item.SpentEur,
            item.Reasons,
            [.. item.Parts.Select(ItemPartDto.Of)],
            item.Row.Decision is { } d ? DeterminationDto.Of(d) : null
        )
        {
            HasSmallCounts = item.HasSmallCounts,
        };
}

/// <summary>The numbers a rule used; percentages in percent points, the ratio as a fraction of one.</summary>
public sealed record FactsDto(
    decimal? Target,
    decimal? Achieved,
    decimal? Ratio,
    string? Unit,
    DateOnly? Deadline,
    DateOnly? AchievedDate,
    decimal? Numerator,
    decimal? Denominator
)
{
    /// <summary>The years that target and achieved are added up over; null: the year alone.</summary>
    public FactsSpanDto? Span { get; init; }

    public static FactsDto Of(NumbersUsed n) =>
        new(n.Target, n.Achieved, n.Ratio, n.Unit, n.Deadline, n.AchievedDate, n.Numerator, n.Denominator)
        {
            Span = n.Span is { } span ? new FactsSpanDto(span.From, span.To, span.InYear) : null,
        };

    /// <summary>While a row is pending no rule has used its target yet; the reader still wants to see it.</summary>
    public static FactsDto Of(AssessedItem item)
    {
        var (numbers, criterion) = (item.Outcome.Suggested.Numbers, item.Row.Criterion);
        return Of(numbers) with
        {
            Target = numbers.Target ?? criterion.Target,
            Unit = numbers.Unit ?? criterion.Unit,
            Deadline = numbers.Deadline ?? criterion.Deadline,
        };
    }

    public static IReadOnlyList<string> FlagsOf(OutcomeFlags flags) =>
        [.. Enum.GetValues<OutcomeFlags>().Where(f => f != OutcomeFlags.None && flags.HasFlag(f)).Select(Name)];

    public static OutcomeFlags FlagsFrom(IReadOnlyList<string> names) =>
        Enum.GetValues<OutcomeFlags>()
            .Where(f => names.Contains(Name(f)))
            .Aggregate(OutcomeFlags.None, (all, flag) => all | flag);

    private static string Name(OutcomeFlags flag) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(flag.ToString());
}

/// <param name="InYear">What of the achieved is the assessed year's own.</param>
public sealed record FactsSpanDto(int From, int To, decimal? InYear);

public sealed record ItemPartDto(
    string Executor,
    string ExecutorName,
    bool IsMunicipality,
    Guid ObligationId,
    ReportState State,
    bool NotReported,
    ImplementationStatus Status,
    ImplementationStatus? ClaimedStatus,
    string Rule,
    string Explanation,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    FactsDto Facts,
    string? Text,
    IReadOnlyList<Reason> Reasons,
    decimal? SpentEur
)
{
    /// <summary>Null where the report answers what is asked now.</summary>
    public AskedThenDto? AskedThen { get; init; }

    /// <summary>Whether the achieved number is told; <c>belowFive</c> stands for "&lt;5" people.</summary>
    public Shown AchievedShown { get; init; }

    public static ItemPartDto Of(AssessedPart part) =>
        new(
            part.Row.Code,
            part.Row.Name,
            part.Row.IsMunicipality,
            part.Row.ObligationId,
            part.Row.State,
            part.NotReported,
            part.Outcome.Status,
            part.Row.Answer?.ClaimedStatus,
            part.Outcome.Suggested.Rule.Rule,
            part.Outcome.Suggested.Explained([part.Row]),
            part.Row.PlannedKind,
            part.Row.PlannedValue,
            FactsDto.Of(part.Outcome.Suggested.Numbers),
            part.Row.Answer?.Narrative,
            part.Reasons,
            part.Row.Answer?.SpentEur
        )
        {
            AchievedShown = part.Row.AchievedShown,
        };
}

public sealed record DeterminationDto(
    ImplementationStatus Status,
    ImplementationStatus Suggested,
    string? Justification,
    DateTimeOffset DecidedAt,
    string DecidedBy,
    long Version
)
{
    public static DeterminationDto Of(DecisionRow d) =>
        new(d.Status, d.Suggested, d.Justification, d.DecidedAt, d.DecidedBy, d.Version);
}

public sealed class GetItemAssessmentHandler(IAppDbContext db, PlanYearReader reader, YearReader years)
    : IRequestHandler<GetItemAssessment, ItemAssessmentDto>
{
    public async Task<ItemAssessmentDto> Handle(GetItemAssessment request, CancellationToken ct)
    {
        if (!years.IsLive(request.Version))
        {
            return await PublishedAsync(request, ct);
        }

        var head = await reader.HeadOfItemAsync(request.ItemId, request.Year, ct);
        var year = await reader.ReadAsync(head, ct, request.ItemId);
        return await DtoAsync(db, Assess(year, reader.Today), head, ct);
    }

    /// <summary>With what each executor was asked for, where that has been amended since it answered.</summary>
    internal static async Task<ItemAssessmentDto> DtoAsync(
        IAppDbContext db,
        AssessedItem item,
        PlanYearHead head,
        CancellationToken ct
    )
    {
        var dto = ItemAssessmentDto.Of(item, head);
        if (!item.Parts.Any(item.AnsweredEarlierWording))
        {
            return dto;
        }

        var asked = await AskedThen.ReadAsync(db, item.Row.Id, head.Year, ct);
        return dto with
        {
            Children =
            [
                .. dto.Children.Zip(
                    item.Parts,
                    (child, part) =>
                        item.AnsweredEarlierWording(part)
                            ? child with
                            {
                                AskedThen = asked.Of(part.Row.AnsweredVersion!.Value, part.Row.Code),
                            }
                            : child
                ),
            ],
        };
    }

    private async Task<ItemAssessmentDto> PublishedAsync(GetItemAssessment request, CancellationToken ct)
    {
        var planId = await reader.PlanOfItemAsync(request.ItemId, ct);
        var shown = await years.ReadAsync(planId, request.Year, request.Version, ct);
        var item =
            shown.Assessed.Items.SingleOrDefault(i => i.Row.Id == request.ItemId) ?? throw ProblemException.NotFound();
        return ItemAssessmentDto.Of(item, shown.Assessed.Year.Head) with
        {
            Source = shown.Edition.Source,
            Version = shown.Edition.Version,
            PublishedAt = shown.Edition.PublishedAt,
        };
    }

    internal static AssessedItem Assess(PlanYear year, DateOnly today)
    {
        var row = year.Items.Single();
        var outcome = PlanAssessor.AssessItem(
            year.ItemFacts(row, decided: true),
            year.Head.Policy,
            year.Head.Campaign.IsClosed,
            today
        );
        return AssessedYear.Item(row, outcome, year, year.ToLedger());
    }
}
