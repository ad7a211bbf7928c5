using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>
/// What was understood of a document, to be looked through and mended before anything is saved; sent back, it is what is
/// saved. Null is what the document does not say.
/// </summary>
public sealed record PlanDraft
{
    public string? Title { get; init; }
    public int? PeriodFrom { get; init; }
    public int? PeriodTo { get; init; }
    public LegalAct? ApprovedBy { get; init; }
    public IReadOnlyList<DraftTask> Tasks { get; init; } = [];

    /// <summary>The year whose results stand in the document; null for a plan alone.</summary>
    public int? ResultsYear { get; init; }

    /// <summary>Executors that the register does not have and that are to be added to it.</summary>
    public IReadOnlyList<DraftInstitution> NewInstitutions { get; init; } = [];
}

public sealed record DraftInstitution(string Code, string Name, InstitutionKind Kind);

public sealed record DraftTask
{
    public required int No { get; init; }
    public required string Title { get; init; }
    public DraftCriterion? Criterion { get; init; }
    public IReadOnlyList<DraftMeasure> Measures { get; init; } = [];
}

/// <param name="Item">Null when only its actions carry criteria.</param>
public sealed record DraftMeasure(
    string Code,
    string PrintedCode,
    string Title,
    DraftItem? Item,
    IReadOnlyList<DraftAction> Actions
);

public sealed record DraftAction(int No, string Title, DraftItem Item);

/// <summary>What carries a criterion: one row of the annex.</summary>
public sealed record DraftItem
{
    /// <summary>"Municipalities" without their names: any of them may have a part.</summary>
    public bool IsMunicipal { get; init; }
    public IReadOnlyList<DraftExecutor> Executors { get; init; } = [];

    /// <summary>One for each year that the document has something for.</summary>
    public IReadOnlyList<DraftYear> Years { get; init; } = [];
    public DraftResult? Result { get; init; }
}

/// <param name="Printed">As the document names it.</param>
/// <param name="Code">Of the register or of <see cref="PlanDraft.NewInstitutions"/>; null while it is not known who it is.</param>
public sealed record DraftExecutor(string Printed, string? Code);

public sealed record DraftYear(int Year, DraftCriterion Criterion, decimal? PlannedEur);

/// <param name="Parts">Parts of the target by executor's code; empty when it is not split.</param>
public sealed record DraftCriterion(
    string? Text,
    CriterionKind Kind,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    IReadOnlyList<DraftPart> Parts,
    Direction Direction = Direction.AtLeast
);

public sealed record DraftPart(string Executor, decimal? Target)
{
    /// <summary>"Pagal poreikį": there is no number to reach.</summary>
    public bool AsNeeded { get; init; }
}

/// <summary>What the document tells of an item in <see cref="PlanDraft.ResultsYear"/>.</summary>
/// <param name="Status">As printed; null where no status word is found.</param>
/// <param name="Text">The item's own words, without the status and the executors' parts.</param>
public sealed record DraftResult(ImplementationStatus? Status, string? Text, IReadOnlyList<DraftPartResult> Parts)
{
    /// <summary>Why the ministry decided so, where the document says it.</summary>
    public string? Justification { get; init; }
}

/// <param name="Printed">The executor as named.</param>
/// <param name="Code">Null while it is not known who it is.</param>
/// <param name="NotReported">The document says that it sent nothing.</param>
public sealed record DraftPartResult(
    string Printed,
    string? Code,
    ImplementationStatus? Status,
    string? Text,
    bool NotReported
)
{
    /// <summary>The document says that it had nothing planned.</summary>
    public bool NothingPlanned { get; init; }
}
