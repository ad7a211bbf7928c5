using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>The register of a year: every item and task whose official status is not the suggested or the claimed one.</summary>
[Needs(Permission.CompareVerdicts)]
public sealed record ListDifferences(Guid PlanId, int Year, DifferenceFilter Filter) : IRequest<DifferencesDto>;

public enum DifferenceKind
{
    /// <summary>Official is not what the rule suggests.</summary>
    Suggestion,

    /// <summary>Official is not what the executor claims.</summary>
    Claim,
}

public sealed record DifferenceFilter(DifferenceKind? Kind, int? Task, ImplementationStatus? Official)
{
    public bool Lets(DifferenceDto row) =>
        (Kind is not { } kind || row.Kinds.Contains(kind))
        && (Task is null || row.TaskNo == Task)
        && (Official is null || row.OfficialStatus == Official);
}

/// <param name="Counts">Of the whole year, whatever the filter.</param>
public sealed record DifferencesDto(
    string PlanTitle,
    int Year,
    bool Published,
    DateTimeOffset AsOf,
    string Basis,
    IReadOnlyList<DifferenceTaskDto> Tasks,
    DifferenceCountsDto Counts,
    IReadOnlyList<DifferenceDto> Rows
);

public sealed record DifferenceTaskDto(int No, string Title);

public sealed record DifferenceCountsDto(int Decided, int Suggestion, int Claim);

/// <param name="Subject"><c>item</c> or <c>task</c>.</param>
/// <param name="MeasureCode">Null for a task.</param>
/// <param name="SuggestedStatus">What the rule said when it was decided.</param>
/// <param name="SuggestedNow">What it says today.</param>
public sealed record DifferenceDto(
    string Subject,
    Guid Id,
    int TaskNo,
    string? MeasureCode,
    int? ActionNo,
    string Title,
    string? ParentTitle,
    string? CriterionText,
    decimal? Target,
    decimal? Achieved,
    string? Unit,
    decimal? DeviationPercent,
    IReadOnlyList<DifferenceKind> Kinds,
    ImplementationStatus SuggestedStatus,
    ImplementationStatus SuggestedNow,
    bool SuggestionChanged,
    ImplementationStatus? ClaimedStatus,
    ImplementationStatus OfficialStatus,
    string? Justification,
    string DecidedBy,
    DateTimeOffset DecidedAt
)
{
    public static DifferenceDto Of(AssessedItem item)
    {
        var (verdicts, decision, facts) = (Verdicts.Of(item), item.Row.Decision!, FactsDto.Of(item));
        return new DifferenceDto(
            "item",
            item.Row.Id,
            item.Row.Task.No,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            item.Row.ParentTitle,
            item.Row.Criterion.Text,
            facts.Target,
            facts.Achieved ?? item.Achieved,
            facts.Unit,
            Deviation.Percent(facts.Ratio),
            KindsOf(verdicts),
            decision.Suggested,
            verdicts.Suggested,
            verdicts.SuggestionChanged,
            verdicts.Claimed,
            decision.Status,
            decision.Justification,
            decision.DecidedBy,
            decision.DecidedAt
        );
    }

    public static DifferenceDto Of(TaskOutcome task, TaskRow row)
    {
        var (verdicts, decision) = (Verdicts.Of(task, row), row.Decision!);
        return new DifferenceDto(
            "task",
            row.Id,
            row.No,
            MeasureCode: null,
            ActionNo: null,
            row.Title,
            ParentTitle: null,
            row.CriterionText,
            row.Target,
            row.Achieved,
            row.Unit,
            Deviation.Percent(task.Suggested.Numbers.Ratio),
            KindsOf(verdicts),
            decision.Suggested,
            verdicts.Suggested,
            verdicts.SuggestionChanged,
            ClaimedStatus: null,
            decision.Status,
            decision.Justification,
            decision.DecidedBy,
            decision.DecidedAt
        );
    }

    private static List<DifferenceKind> KindsOf(Verdicts verdicts)
    {
        List<DifferenceKind> kinds = [];
        if (verdicts.OfficialUnlikeSuggestion)
        {
            kinds.Add(DifferenceKind.Suggestion);
        }

        if (verdicts.OfficialUnlikeClaim)
        {
            kinds.Add(DifferenceKind.Claim);
        }

        return kinds;
    }
}

public sealed class ListDifferencesHandler(PlanYearReader reader, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListDifferences, DifferencesDto>
{
    public Task<DifferencesDto> Handle(ListDifferences request, CancellationToken ct) =>
        DifferenceReader.ReadAsync(reader, user, clock, request.PlanId, request.Year, request.Filter, ct);
}

/// <summary>What the screen and every file of the register are made from.</summary>
internal static class DifferenceReader
{
    public static async Task<DifferencesDto> ReadAsync(
        PlanYearReader reader,
        ICurrentUser user,
        TimeProvider clock,
        Guid planId,
        int year,
        DifferenceFilter filter,
        CancellationToken ct
    )
    {
        var head = await reader.HeadAsync(planId, year, ct);
        var visibility = Visibility.Of(user, head.Campaign);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, visibility, ct), reader.Today);
        var decided = assessed.Outcome.Tasks.SelectMany(task => Decided(task, assessed)).ToList();
        return new DifferencesDto(
            head.Plan.Title,
            head.Year,
            head.Campaign.IsPublished,
            clock.GetUtcNow(),
            visibility.Basis,
            [.. assessed.Year.Tasks.Select(t => new DifferenceTaskDto(t.No, t.Title))],
            new DifferenceCountsDto(
                decided.Count,
                decided.Count(row => row.Kinds.Contains(DifferenceKind.Suggestion)),
                decided.Count(row => row.Kinds.Contains(DifferenceKind.Claim))
            ),
            [.. decided.Where(row => row.Kinds.Count > 0 && filter.Lets(row))]
        );
    }

    /// <summary>The task's own verdict, then those on its items, in the order of the plan.</summary>
    private static IEnumerable<DifferenceDto> Decided(TaskOutcome task, AssessedYear assessed)
    {
        var row = assessed.Year.Tasks.Single(t => t.Id == task.Id);
        return assessed
            .Items.Where(item => item.Row.Task.Id == task.Id && item.Row.Decision is not null)
            .Select(DifferenceDto.Of)
            .Prepend(row.Decision is null ? null : DifferenceDto.Of(task, row))
            .OfType<DifferenceDto>();
    }
}
