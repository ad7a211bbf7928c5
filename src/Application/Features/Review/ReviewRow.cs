using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Review;

/// <summary>Why a row deserves to be looked at before others, the most pressing first.</summary>
public enum ReviewFlag
{
    /// <summary>Handed in after its date, or not handed in and the date has passed.</summary>
    Late,

    /// <summary>Handed in again after a return.</summary>
    Resubmitted,

    /// <summary>The executor's claim is not what the rule suggests.</summary>
    DiffersFromRule,

    /// <summary>The executor's last word stands without an answer.</summary>
    Asked,
    FarAboveTarget,

    /// <summary>Money was planned and none was reported.</summary>
    MoneyMissing,

    /// <summary>Done, and nothing shows it: no link, no file, no address in the words.</summary>
    EvidenceMissing,
    Approximate,
}

/// <param name="DaysWaiting">Since it was handed in; null: it is not waiting.</param>
public sealed record ReviewRowDto(
    Guid Id,
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string Executor,
    string ExecutorName,
    decimal? Target,
    PlannedKind PlannedKind,
    string? Unit,
    CriterionKind CriterionKind,
    ReportState State,
    DueState DueState,
    DateOnly DueDate,
    ImplementationStatus? ClaimedStatus,
    ImplementationStatus? SuggestedStatus,
    DateTimeOffset? SubmittedAt,
    int? DaysWaiting,
    int Submissions,
    int OpenComments,
    IReadOnlyList<ReviewFlag> Flags
);

/// <param name="More">There are more rows than one answer takes: narrow the filter.</param>
public sealed record ReviewQueueDto(IReadOnlyList<ReviewRowDto> Items, bool More);

/// <summary>What is read of a row to see what it needs.</summary>
internal sealed record ReviewFacts(
    Obligation Obligation,
    Report? Report,
    Outcome? Suggested,
    DateOnly DueDate,
    DateOnly? SubmittedOn,
    bool IsOverdue,
    bool MoneyPlanned,
    bool MoneyGiven,
    bool LastWordIsExecutors
)
{
    public IReadOnlyList<ReviewFlag> Flags => [.. Enum.GetValues<ReviewFlag>().Where(Stands)];

    private bool Stands(ReviewFlag flag) =>
        flag switch
        {
            ReviewFlag.Late => SubmittedOn is { } on ? on > DueDate : IsOverdue,
            ReviewFlag.Resubmitted => Obligation is { State: ReportState.Submitted, Submissions: > 1 },
            ReviewFlag.DiffersFromRule => Report?.ClaimedStatus is { } claimed
                && Suggested is { Status: not ImplementationStatus.Pending } suggested
                && claimed != suggested.Status,
            ReviewFlag.Asked => LastWordIsExecutors,
            ReviewFlag.FarAboveTarget => Suggested?.Flags.HasFlag(OutcomeFlags.FarAboveTarget) == true,
            ReviewFlag.MoneyMissing => IsCarriedOut && MoneyPlanned && !MoneyGiven,
            ReviewFlag.EvidenceMissing => IsCarriedOut && !ShowsAnything,
            ReviewFlag.Approximate => Report?.AchievedApproximate == true,
        };

    private bool IsCarriedOut => Report?.Done is Done.Yes or Done.Partly;

    private bool ShowsAnything =>
        Report is { } report
        && (
            report.Evidence.Count > 0
            || report.EvidenceFiles.Count > 0
            || report.Narrative?.Contains("http", StringComparison.OrdinalIgnoreCase) == true
        );
}
