using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Publications.Snapshot;

/// <summary>
/// The open record of a year (domain.md 9.7): everything that was published, in one JSON document. Field names are a promise
/// to its readers; a field may be added, none is renamed or removed while <see cref="Format"/> stays. Amounts are EUR, shares
/// fractions of one, percentages percent points; null is "unknown", never zero.
/// </summary>
/// <param name="JudgedOn">The day, in Vilnius, for which statuses were computed.</param>
/// <param name="Units">The same year in its units of count; <paramref name="Counts"/> counts items.</param>
public sealed record YearSnapshot(
    string Format,
    EditionRecord Edition,
    PlanRecord Plan,
    int Year,
    CampaignRecord Campaign,
    PolicyRecord Policy,
    DateOnly JudgedOn,
    UnitCounts Units,
    StatusCounts Counts,
    MoneyRecord Money,
    IReadOnlyList<TaskRecord> Tasks,
    IReadOnlyList<ItemRecord> Items,
    IReadOnlyList<FindingRecord> Findings
)
{
    public const string CurrentFormat = "action-plan-year/1";
}

public enum EditionOrigin
{
    Published,

    /// <summary>Loaded from a report that was published elsewhere.</summary>
    Imported,
}

/// <param name="Notice">What was corrected; null for the first version.</param>
public sealed record EditionRecord(
    int Version,
    EditionOrigin Origin,
    string? Notice,
    string PublishedBy,
    DateTimeOffset PublishedAt
);

public sealed record PlanRecord(Guid Id, string Title, int PeriodFrom, int PeriodTo, LegalAct ApprovedBy);

/// <param name="PublishedOn">The day of the first version.</param>
public sealed record CampaignRecord(
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    DateTimeOffset? ClosedAt,
    DateOnly PublishedOn,
    bool IsDemonstration,
    decimal? PlannedEur
);

public sealed record PolicyRecord(int Version, AssessmentPolicy Settings);

/// <param name="SpentEur">The plan's total; the same money behind two rows counts once.</param>
/// <param name="Note">Why money was left over or overspent, in the ministry's words.</param>
public sealed record MoneyRecord(
    decimal? PlannedEur,
    decimal? AllocatedEur,
    decimal? SpentEur,
    int ReportedItems,
    int ExpectedItems,
    int ZeroItems,
    MoneyNoteRow? Note,
    IReadOnlyList<MoneyLinkRow> Links
);

public sealed record TaskRecord(
    Guid Id,
    int No,
    string Title,
    TaskCriterionRecord Criterion,
    decimal? PlannedEur,
    MoneyNoteRow? MoneyNote,
    decimal? Achieved,
    Judgement? Judgement,
    ImplementationStatus Status,
    OutcomeRecord Suggested,
    DecisionRecord? Official,
    StatusCounts Counts
);

public sealed record TaskCriterionRecord(string? Text, CriterionKind Kind, decimal? Target, string? Unit);

/// <summary>What the rules suggested, with the row of the decision table, its reasons in words and the numbers used.</summary>
public sealed record OutcomeRecord(
    ImplementationStatus Status,
    string Rule,
    WrittenText Explanation,
    IReadOnlyList<string> Flags,
    NumbersUsed Numbers
);

public sealed record DecisionRecord(
    ImplementationStatus Status,
    ImplementationStatus Suggested,
    string? Justification,
    DateTimeOffset DecidedAt,
    string DecidedBy,
    long Version
);

/// <param name="WordingVersion">Which wording of the item the year was judged by.</param>
public sealed record ItemRecord(
    Guid Id,
    int TaskNo,
    string MeasureCode,
    string MeasureTitle,
    int? ActionNo,
    string Title,
    bool IsMunicipal,
    YearCriterion Criterion,
    decimal? PlannedEur,
    MoneyNoteRow? MoneyNote,
    bool IsAssumption,
    long WordingVersion,
    ImplementationStatus Status,
    OutcomeRecord Suggested,
    DecisionRecord? Official,
    IReadOnlyList<PartRecord> Parts
)
{
    /// <summary>The years the target belongs to; null: this one alone.</summary>
    public TargetSpan? Span { get; init; }
}

/// <param name="AnsweredWordingVersion">Which wording the report answers; null where nothing was handed in.</param>
/// <param name="AchievedShown">Whether <c>answer.achieved</c> is told; <c>belowFive</c> stands for "&lt;5".</param>
public sealed record PartRecord(
    Guid ObligationId,
    InstitutionRecord Institution,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    decimal? PlannedEur,
    string? AnsweredWith,
    DateOnly? ExtendedTo,
    ReportState State,
    DateTimeOffset? SubmittedAt,
    long? AnsweredWordingVersion,
    AnswerRecord? Answer,
    Shown AchievedShown,
    Shown ParticipantsShown,
    OutcomeRecord Suggested
);

public sealed record InstitutionRecord(Guid Id, string Code, string Name, InstitutionKind Kind);

public sealed record AnswerRecord(
    Done? Done,
    decimal? Achieved,
    DateOnly? AchievedDate,
    string? Text,
    IReadOnlyList<Reason> Reasons,
    ImplementationStatus? ClaimedStatus,
    IReadOnlyList<Spending> Spending,
    int? Participants
);

/// <summary>A mismatch that stood when the year was published: a warning, or one that the ministry answered in writing.</summary>
public sealed record FindingRecord(
    string Code,
    Severity Severity,
    WrittenText Message,
    IReadOnlyList<Guid> ItemIds,
    SettlementRecord? Settled
);

public sealed record SettlementRecord(string Explanation, string By, DateTimeOffset At);
