using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.FollowUps;

/// <summary>Work of a year that lives on: moved to a later year, or replaced by other work.</summary>
/// <param name="Executor">Whose part; null: the whole item's.</param>
/// <param name="Title">As the item was worded in the year that did not do it.</param>
/// <param name="ToYear">The year it was moved to, or taken up in; null while it is not known.</param>
/// <param name="Outcome">How it was settled, or why it was dropped.</param>
/// <param name="LaterYears">The later years in which the item stands, so that it can be taken up in them.</param>
public sealed record FollowUpDto(
    Guid Id,
    Guid PlanId,
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    int Year,
    string? Executor,
    string? ExecutorName,
    FollowUpKind Kind,
    string Text,
    int? ToYear,
    FollowUpState State,
    string? Outcome,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    string? SettledBy,
    DateTimeOffset? SettledAt,
    IReadOnlyList<int> LaterYears,
    long Version
);

/// <summary>What a report's reason asks to be followed up, and nobody has recorded yet. Computed, never stored.</summary>
/// <param name="Narrative">What the executor wrote.</param>
public sealed record FollowUpProposalDto(
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string Executor,
    string ExecutorName,
    FollowUpKind Kind,
    string? Narrative,
    IReadOnlyList<int> LaterYears
);

/// <param name="Proposed">By the reasons of this year's counted reports.</param>
/// <param name="Items">Recorded of this year.</param>
/// <param name="Arrived">Of earlier years, moved to this one.</param>
public sealed record FollowUpsDto(
    Guid PlanId,
    int Year,
    IReadOnlyList<FollowUpProposalDto> Proposed,
    IReadOnlyList<FollowUpDto> Items,
    IReadOnlyList<FollowUpDto> Arrived
);
