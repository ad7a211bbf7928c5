using System.Text.Json.Serialization;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>One obligation with everything its officer and its reviewer need on one screen.</summary>
public sealed record ObligationDto
{
    public required Guid Id { get; init; }
    public required Guid PlanId { get; init; }
    public required int Year { get; init; }
    public required Guid ItemId { get; init; }
    public required int TaskNo { get; init; }
    public required string MeasureCode { get; init; }
    public int? ActionNo { get; init; }
    public required string Title { get; init; }
    public string? ParentTitle { get; init; }
    public string? CriterionText { get; init; }
    public required ObligationCriterionDto Criterion { get; init; }

    /// <summary>What is to be reached over several years; null: the year's own target is all there is.</summary>
    public SpanTarget? Span { get; init; }
    public required ExecutorDto Executor { get; init; }
    public required PlannedDto Planned { get; init; }
    public required AskedValue Asks { get; init; }

    /// <summary>What was asked for when the report was handed in; null where that is what is asked now.</summary>
    public AskedThenDto? AskedThen { get; init; }

    /// <summary>The executor whose report answers this part too.</summary>
    public string? AnsweredWith { get; init; }

    /// <summary>The target is carried over for demonstration.</summary>
    public required bool IsAssumption { get; init; }
    public required ReportState State { get; init; }
    public required DueState DueState { get; init; }
    public required DateOnly DueDate { get; init; }
    public required long Version { get; init; }
    public required bool Editable { get; init; }
    public ReportDto? Report { get; init; }
    public SuggestionDto? Suggestion { get; init; }
    public LastYearDto? LastYear { get; init; }

    /// <summary>What the ministry decided about the item, once it has.</summary>
    public VerdictDto? Verdict { get; init; }
    public string? ReturnComment { get; init; }
    public ReceiptDto? Receipt { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    public required IReadOnlyList<ReportEventDto> History { get; init; }
}

public sealed record ObligationCriterionDto(
    CriterionKind Kind,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    Direction Direction
)
{
    /// <summary>The years the target belongs to; null: this one alone.</summary>
    public TargetSpan? Span { get; init; }
}

public sealed record ExecutorDto(string Code, string Name, bool IsMunicipality);

public sealed record PlannedDto(PlannedKind Kind, decimal? Value, decimal? Eur);

public sealed record ReportDto(
    Done? Done,
    decimal? Achieved,
    DateOnly? AchievedDate,
    string? Narrative,
    IReadOnlyList<Reason> Reasons,
    string? ReasonText,
    IReadOnlyList<Spending> Spending,
    bool SpendingUnknown,
    decimal? SpentEur,
    decimal? AllocatedEur,
    int? Participants,
    IReadOnlyList<EvidenceDto> Evidence,
    ImplementationStatus? ClaimedStatus,
    string? Disagreement,
    DateTimeOffset UpdatedAt,
    string UpdatedBy
)
{
    /// <summary>About so much was reached.</summary>
    public bool AchievedApproximate { get; init; }

    /// <summary>What was typed where it says more than the number.</summary>
    public string? AchievedTyped { get; init; }

    public static ReportDto Of(Report report, IReadOnlyDictionary<Guid, ShownFile> files) =>
        Of(report.Content, files, report.UpdatedAt, report.UpdatedBy);

    public static ReportDto Of(
        ReportContent c,
        IReadOnlyDictionary<Guid, ShownFile> files,
        DateTimeOffset updatedAt,
        string updatedBy
    ) =>
        new(
            c.Done,
            c.Achieved,
            c.AchievedDate,
            c.Narrative,
            c.Reasons,
            c.ReasonText,
            c.Spending,
            c.SpendingUnknown,
            c.SpentEur,
            c.AllocatedEur,
            c.Participants,
            [
                .. c.Evidence.Select(url => new EvidenceDto { Url = url }),
                .. c.EvidenceFiles.Select(id => EvidenceDto.Of(id, files.GetValueOrDefault(id))),
            ],
            c.ClaimedStatus,
            c.Disagreement,
            updatedAt,
            updatedBy
        )
        {
            AchievedApproximate = c.AchievedApproximate,
            AchievedTyped = c.AchievedTyped,
        };
}

/// <summary>A link, or a file.</summary>
public sealed record EvidenceDto
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? FileId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FileName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Size { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceType? Type { get; init; }

    /// <summary>A file is never missing where it was handed in; a draft's is looked at anew when it is saved.</summary>
    public static EvidenceDto Of(Guid id, ShownFile? file) =>
        new()
        {
            FileId = id,
            FileName = file?.FileName,
            Size = file?.Size,
            Type = file?.Type,
        };
}

public sealed record SuggestionDto(ImplementationStatus Status, string Rule, string Explanation);

/// <param name="ItemStatus">What the ministry decided about the whole item; null while it has not.</param>
public sealed record LastYearDto(
    int Year,
    decimal? Target,
    decimal? Achieved,
    DateOnly? AchievedDate,
    string? Narrative,
    IReadOnlyList<Reason> Reasons,
    decimal? SpentEur,
    ImplementationStatus ExecutorStatus,
    ImplementationStatus? ItemStatus,
    string? Justification
);

public sealed record VerdictDto(ImplementationStatus Status, string? Justification, DateTimeOffset DecidedAt);

public sealed record ReceiptDto(string Number, DateTimeOffset SubmittedAt, string? SubmittedBy);

public sealed record ReportEventDto(
    ReportEventKind Kind,
    DateTimeOffset At,
    string By,
    string? Comment,
    string? ReceiptNumber
);
