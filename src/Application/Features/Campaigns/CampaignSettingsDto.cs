using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <param name="CanReschedule">Until it is closed.</param>
/// <param name="CanCancel">It has not opened, and nobody has started to answer.</param>
/// <param name="Executors">Who owes at least one row.</param>
/// <param name="Obligations">Rows that somebody owes an answer for.</param>
/// <param name="IsAssumption">At least one row is taken over from an earlier year.</param>
public sealed record CampaignSettingsDto(
    Guid PlanId,
    string PlanTitle,
    int Year,
    long Version,
    CampaignState State,
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    DateOnly? ReviewBy,
    bool RemindersOn,
    bool IsDemonstration,
    DateTimeOffset? ClosedAt,
    DateOnly? PublishedOn,
    bool CanReschedule,
    bool CanCancel,
    int Executors,
    int Obligations,
    int HandedIn,
    bool IsAssumption,
    IReadOnlyList<CampaignExtensionDto> Extensions,
    IReadOnlyList<TimelineEntryDto> Timeline
);

public sealed record CampaignExtensionDto(string Executor, string ExecutorName, DateOnly Until, string? Reason);

public enum TimelineKind
{
    Created,
    Opens,
    Rescheduled,
    Extended,
    ExtensionWithdrawn,
    LettersSent,
    Due,
    ReviewEnds,
    Closes,
    Closed,
    Reopened,
    Published,
}

/// <summary>Something that happened in a campaign, or that its dates say will happen.</summary>
/// <param name="At">Null for a day of the schedule.</param>
/// <param name="IsAhead">It has not come yet.</param>
/// <param name="Count">Letters sent that day; rows that a closing made not reported.</param>
/// <param name="Letter">What the letters were about.</param>
/// <param name="Until">The date that was moved to: the due date, or an executor's own.</param>
public sealed record TimelineEntryDto(
    TimelineKind Kind,
    DateOnly On,
    DateTimeOffset? At,
    bool IsAhead,
    string? By,
    string? Executor,
    string? Reason,
    DateOnly? Until,
    int? Count,
    MailKind? Letter,
    int? Version
);
