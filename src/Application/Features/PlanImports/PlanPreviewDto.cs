namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>What was understood of a file. Nothing of it is saved.</summary>
public sealed record PlanPreviewDto
{
    public required string FileName { get; init; }
    public required PlanDraft Draft { get; init; }
    public required PreviewCounts Counts { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<DraftDoubt> Doubts { get; init; }

    /// <summary>Against the plan it was compared with; null when it was compared with none.</summary>
    public IReadOnlyList<PlanChange>? Changes { get; init; }
}

public sealed record PreviewCounts(int Tasks, int Measures, int Actions, int Items, int Results, int PartResults);

public enum DoubtSeverity
{
    /// <summary>It was understood, and somebody should look.</summary>
    Look,

    /// <summary>It cannot be saved before somebody decides.</summary>
    Decide,
}

/// <param name="Code">Stable name of the kind of doubt.</param>
/// <param name="Row">The row it is about, as cited: "01.02.03", "01.02.03/1"; null for the whole document.</param>
/// <param name="Place">Where it stands in the file, in the reader's language: "2 lentelė, 14 eilutė, 3 stulpelis".</param>
/// <param name="Found">The words of the file.</param>
/// <param name="Message">What is not certain, in the reader's language.</param>
/// <param name="Proposal">What was taken, or what to do, in the reader's language; null when there is none.</param>
/// <param name="Field">What of the row: title, executors, criterion, target, deadline, plannedEur, status, result, code.</param>
public sealed record DraftDoubt(
    string Code,
    DoubtSeverity Severity,
    string? Row,
    string Place,
    string Found,
    string Message,
    string? Proposal,
    string Field
);

public enum PlanChangeKind
{
    Added,
    Changed,

    /// <summary>The plan has it, the file does not: nothing is taken away.</summary>
    Absent,

    /// <summary>The year has results already, and the file says otherwise: they stay as they are.</summary>
    ResultDiffers,
}

public sealed record PlanChange(PlanChangeKind Kind, string Row, int? Year, string Field, string? Was, string? Becomes);
