using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>What a year's closing finds, or found: who has not reported, what is not reviewed, what the missing will count as.</summary>
/// <param name="Obligations">Rows that somebody owes an answer for.</param>
/// <param name="Missing">Of those not handed in, drafts and returned ones among them: the number that closing confirms.</param>
/// <param name="Unreviewed">Handed in, but neither accepted nor returned.</param>
/// <param name="CountsNow">Items by the status shown today.</param>
/// <param name="CountsClosed">Items as they count once the missing rows are "not reported" (rule A7).</param>
/// <param name="ExtendedBeyond">Executors that still owe rows and were given time beyond today.</param>
public sealed record ClosingDto(
    int Year,
    CampaignState State,
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    DateTimeOffset? ClosedAt,
    bool CanClose,
    bool CanReopen,
    int Obligations,
    int HandedIn,
    int Accepted,
    int Missing,
    int Unreviewed,
    CountsDto CountsNow,
    CountsDto CountsClosed,
    IReadOnlyList<string> ExtendedBeyond,
    IReadOnlyList<ClosingExecutorDto> Executors
);

/// <summary>An executor that owes rows, with those of them that closing is about.</summary>
/// <param name="Missing">Rows not handed in.</param>
/// <param name="Extension">Its own later date.</param>
/// <param name="Rows">What is missing or not reviewed; what was accepted is not listed.</param>
public sealed record ClosingExecutorDto(
    string Code,
    string Name,
    bool IsMunicipality,
    int Obligations,
    int Missing,
    int Unreviewed,
    ExtensionDto? Extension,
    IReadOnlyList<ClosingRowDto> Rows
);

public sealed record ClosingRowDto(
    Guid ObligationId,
    Guid ItemId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    ReportState State
);

public sealed record ExtensionDto(DateOnly Until, string? Reason);
