using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Who has reported: executors by items, the days on which reports came, and whom to call.</summary>
/// <param name="AsOf">The local day that lateness is counted to: today, or the day the year was closed.</param>
/// <param name="Previous">Last year's curve beside this one; null for the first year.</param>
public sealed record ReportCoverageDto(
    Guid PlanId,
    int Year,
    CampaignState State,
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    DateOnly AsOf,
    CoverageTotalsDto Totals,
    IReadOnlyList<CoverageItemDto> Items,
    IReadOnlyList<CoverageExecutorDto> Executors,
    CurveDto Curve,
    CurveDto? Previous
);

/// <param name="Complete">Executors that have handed in everything they owe.</param>
/// <param name="Late">Executors with a missing row past its date.</param>
/// <param name="LateRows">Missing rows past their date.</param>
/// <param name="Returned">Rows sent back and not handed in again.</param>
/// <param name="Unreviewed">Handed in, but neither accepted nor returned.</param>
public sealed record CoverageTotalsDto(
    int Executors,
    int Complete,
    int Late,
    int Obligations,
    int HandedIn,
    int Accepted,
    int Unreviewed,
    int Returned,
    int Draft,
    int NotStarted,
    int LateRows
);

public sealed record CoverageItemDto(
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    bool IsMunicipal,
    int Obligations,
    int HandedIn
);

/// <param name="DaysLate">Of its latest missing row; 0 when nothing is missing or nothing is late yet.</param>
/// <param name="Extension">Its own later date.</param>
public sealed record CoverageExecutorDto(
    string Code,
    string Name,
    bool IsMunicipality,
    int Obligations,
    int HandedIn,
    int Missing,
    int DaysLate,
    DateOnly DueDate,
    ExtensionDto? Extension,
    ContactDto Contact,
    CoverageReminderDto? LastReminder,
    ContactNoteDto? LastNote,
    IReadOnlyList<CoverageCellDto> Cells
);

/// <param name="IsOwed">False: nothing was planned, or another executor answers for it; not in any count.</param>
/// <param name="AnsweredWith">Who answers for it.</param>
/// <param name="DaysLate">Days by which it came, or is, past its date.</param>
public sealed record CoverageCellDto(
    Guid ItemId,
    Guid ObligationId,
    ReportState State,
    DueState DueState,
    bool IsOwed,
    string? AnsweredWith,
    DateTimeOffset? SubmittedAt,
    int DaysLate
);

/// <summary>How an institution is reached.</summary>
public sealed record ContactDto(string? Name, string? Email, string? Phone);

/// <param name="SentAt">Null while it waits in the outbox.</param>
/// <param name="OpenedAt">When the link in it was first followed.</param>
public sealed record CoverageReminderDto(
    MailKind Kind,
    DateTimeOffset WrittenAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? OpenedAt
);

/// <summary>What came in, day by day, and how many rows were owed.</summary>
public sealed record CurveDto(int Year, DateOnly DueOn, int Obligations, IReadOnlyList<CurvePointDto> Points);

/// <param name="DaysToDue">Days from the due date: −3 is three days before it.</param>
/// <param name="HandedIn">First submissions of that day.</param>
/// <param name="Total">Up to that day.</param>
public sealed record CurvePointDto(DateOnly On, int DaysToDue, int HandedIn, int Total);
