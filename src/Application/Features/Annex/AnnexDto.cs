using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>
/// The annex of one plan and year (domain.md 10), as the JSON endpoint answers it and as every export is built from it:
/// a file never holds more than the reader of this answer may see.
/// </summary>
public sealed record AnnexDto
{
    public required string PlanTitle { get; init; }
    public required int PeriodFrom { get; init; }
    public required int PeriodTo { get; init; }
    public required int Year { get; init; }
    public required DateTimeOffset AsOf { get; init; }
    public required bool Published { get; init; }

    /// <summary>
    /// <c>live</c>; <c>preview</c>: the live year as anybody would read it if it were published now; or <c>published</c>
    /// with its version and moment.
    /// </summary>
    public string Source { get; init; } = "live";

    internal bool IsPreview => Source == "preview";

    public int? Version { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>What one row counts: always <c>items</c>.</summary>
    public string Unit { get; init; } = "items";

    /// <summary><c>accepted</c> or <c>submitted</c>: which reports the figures rest on.</summary>
    public required string Basis { get; init; }

    public required IReadOnlyList<AnnexTaskDto> Tasks { get; init; }

    /// <summary>Names and kinds of every executor code that occurs in the rows.</summary>
    public required IReadOnlyList<AnnexInstitutionDto> Institutions { get; init; }

    public required IReadOnlyList<AnnexRowDto> Rows { get; init; }
}

public sealed record AnnexTaskDto(int No, string Title);

/// <param name="SpentEur">In the rows shown; the same money behind two of them counts once.</param>
public sealed record AnnexInstitutionDto(
    string Code,
    string Name,
    InstitutionKind Kind,
    decimal? AllocatedEur = null,
    decimal? SpentEur = null
);

/// <summary>One item: a measure with its own criterion, or an action.</summary>
public sealed record AnnexRowDto
{
    public required Guid ItemId { get; init; }
    public required int TaskNo { get; init; }
    public required string MeasureCode { get; init; }
    public int? ActionNo { get; init; }
    public required string Title { get; init; }

    /// <summary>The measure's title when the row is an action.</summary>
    public string? ParentTitle { get; init; }

    public required bool IsMunicipal { get; init; }

    /// <summary>Codes as printed: a municipal item has the umbrella <c>Savivaldybės</c>.</summary>
    public required IReadOnlyList<string> Executors { get; init; }

    public string? CriterionText { get; init; }
    public required AnnexCriterionDto Criterion { get; init; }
    public decimal? Achieved { get; init; }

    /// <summary>A municipality's number of people is held back, and with it the item's own (domain.md 13).</summary>
    public bool HasSmallCounts { get; init; }

    public required ImplementationStatus SuggestedStatus { get; init; }
    public ImplementationStatus? ClaimedStatus { get; init; }
    public ImplementationStatus? OfficialStatus { get; init; }
    public required ImplementationStatus Status { get; init; }

    /// <summary><c>official</c> or <c>suggested</c>.</summary>
    public required string StatusOrigin { get; init; }

    public string? Justification { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    public string? ResultText { get; init; }
    public decimal? PlannedEur { get; init; }
    public decimal? AllocatedEur { get; init; }
    public decimal? SpentEur { get; init; }
    public required IReadOnlyList<AnnexExecutorResultDto> ExecutorResults { get; init; }
}

public sealed record AnnexCriterionDto(CriterionKind Kind, decimal? Target, string? Unit, DateOnly? Deadline)
{
    /// <summary>The years the target belongs to; null: this one alone.</summary>
    public TargetSpan? Span { get; init; }
}

/// <summary>One executor's part of an item: one obligation.</summary>
public sealed record AnnexExecutorResultDto
{
    public required string Executor { get; init; }
    public required string ExecutorName { get; init; }
    public required Guid ObligationId { get; init; }
    public required ReportState State { get; init; }
    public required ImplementationStatus Status { get; init; }
    public ImplementationStatus? ClaimedStatus { get; init; }
    public required PlannedKind PlannedKind { get; init; }
    public decimal? PlannedCount { get; init; }

    /// <summary>The code of the executor whose answer is this one's too.</summary>
    public string? AnsweredWith { get; init; }
    public decimal? Achieved { get; init; }

    /// <summary>Whether the achieved number is told; <c>belowFive</c> stands for "&lt;5" people.</summary>
    public Shown AchievedShown { get; init; }

    public DateOnly? AchievedDate { get; init; }

    /// <summary>Null is "not stated"; zero is a stated zero.</summary>
    public decimal? AllocatedEur { get; init; }

    /// <summary>Null is "not stated"; zero is a stated zero.</summary>
    public decimal? SpentEur { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }
    public string? Text { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Links and files together; null is "not told": what is published holds no evidence.</summary>
    public int? EvidenceCount { get; init; }

    /// <summary>The links alone.</summary>
    public IReadOnlyList<string>? EvidenceUrls { get; init; }
}
