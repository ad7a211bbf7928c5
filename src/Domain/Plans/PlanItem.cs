using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>
/// A measure or action that carries its own criterion: one row of the annex and the unit that is counted (domain.md 2).
/// A measure and its actions may all be items at once.
/// </summary>
public sealed class PlanItem
{
    private PlanItem() { }

    public PlanItem(Guid id, Guid planId, Guid taskId, Guid measureId, Guid? actionId, int position, bool isMunicipal)
    {
        Id = id;
        PlanId = planId;
        TaskId = taskId;
        MeasureId = measureId;
        ActionId = actionId;
        Position = position;
        IsMunicipal = isMunicipal;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid TaskId { get; private set; }

    public Guid MeasureId { get; private set; }

    public Guid? ActionId { get; private set; }

    /// <summary>Place in the plan's own order.</summary>
    public int Position { get; private set; }

    /// <summary>Carried out by municipalities, each with its own part (rule A8).</summary>
    public bool IsMunicipal { get; private set; }

    /// <summary>The item of an earlier plan that this one continues (domain.md 3).</summary>
    public Guid? PredecessorId { get; private set; }

    public void Continue(Guid? predecessorId) => PredecessorId = predecessorId;
}

/// <summary>
/// The years over which a target is judged together (domain.md 3): 0.5 a year over two years is one in two years, and one in
/// either of them satisfies both.
/// </summary>
public sealed record TargetSpan(int From, int To);

/// <summary>What is to be reached in one year and how it is judged.</summary>
public sealed record YearCriterion(
    string? Text,
    CriterionKind Kind,
    Direction Direction,
    Combination Combination,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline
);

/// <summary>
/// An item in one year: wording, criterion and money in force for that year, so that an amendment of one year
/// leaves the others as they were judged.
/// </summary>
public sealed class ItemYear
{
    /// <summary>The version with which the plan was approved.</summary>
    public const long Approved = 1;

    private ItemYear() { }

    public ItemYear(
        PlanItem item,
        int year,
        string title,
        YearCriterion criterion,
        decimal? plannedEur,
        bool isAssumption = false
    )
    {
        ItemId = item.Id;
        PlanId = item.PlanId;
        TaskId = item.TaskId;
        Year = year;
        IsAssumption = isAssumption;
        Version = Approved;
        Set(title, criterion, plannedEur);
    }

    public Guid ItemId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid TaskId { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    public string? CriterionText { get; private set; }

    public CriterionKind Kind { get; private set; }

    public Direction Direction { get; private set; }

    public Combination Combination { get; private set; }

    public decimal? Target { get; private set; }

    public string? Unit { get; private set; }

    public DateOnly? Deadline { get; private set; }

    /// <summary>EUR stated for the item itself; null is unknown, never zero.</summary>
    public decimal? PlannedEur { get; private set; }

    /// <summary>First and last year of the target's <see cref="TargetSpan"/>; both null for a target of this year alone.</summary>
    public int? SpanFrom { get; private set; }

    public int? SpanTo { get; private set; }

    /// <summary>The figures are carried over for demonstration and do not come from the approved plan.</summary>
    public bool IsAssumption { get; private set; }

    public long Version { get; private set; }

    public TargetSpan? Span => SpanFrom is { } from && SpanTo is { } to ? new TargetSpan(from, to) : null;

    public YearCriterion Criterion => new(CriterionText, Kind, Direction, Combination, Target, Unit, Deadline);

    /// <summary>
    /// The item asks the same in a later year for which nothing was stated: an assumption, marked as one. Money is not
    /// taken over, a deadline moves with the year, and a span goes on where it holds the later year.
    /// </summary>
    public ItemYear ContinuedIn(int year)
    {
        var next = new ItemYear
        {
            ItemId = ItemId,
            PlanId = PlanId,
            TaskId = TaskId,
            Year = year,
            IsAssumption = true,
            Version = Approved,
        };
        next.Set(Title, Criterion with { Deadline = Deadline?.AddYears(year - Year) }, plannedEur: null);
        if (Span is { } span && span.From <= year && year <= span.To)
        {
            next.JudgeOver(span);
        }

        return next;
    }

    /// <summary>A change to an approved plan names its legal basis (domain.md 3); the caller records it in the audit.</summary>
    public void Amend(string title, YearCriterion criterion, decimal? plannedEur)
    {
        Set(title, criterion, plannedEur);
        Version++;
    }

    /// <summary>Only a count that is to be reached adds up over years; a limit, a share or a date is of its year.</summary>
    /// <exception cref="DomainRuleException">
    /// <c>span_only_for_counts</c>; <c>span_without_year</c> when the span does not hold this year.
    /// </exception>
    public void JudgeOver(TargetSpan? span)
    {
        if (
            span is not null
            && (
                Kind is not (CriterionKind.Count or CriterionKind.PerExecutor)
                || Direction != Direction.AtLeast
                || Target == 0
            )
        )
        {
            throw new DomainRuleException("span_only_for_counts", "Only counts add up over years.");
        }

        if (span is not null && (span.From > Year || span.To < Year || span.From == span.To))
        {
            throw new DomainRuleException("span_without_year", "A span is of several years and holds its own.");
        }

        SpanFrom = span?.From;
        SpanTo = span?.To;
    }

    private void Set(string title, YearCriterion criterion, decimal? plannedEur)
    {
        if (criterion.Target < 0 || plannedEur < 0)
        {
            throw new DomainRuleException("negative_number", "Targets and amounts are not negative.");
        }

        Title = title;
        CriterionText = criterion.Text;
        Kind = criterion.Kind;
        Direction = criterion.Direction;
        Combination = criterion.Combination;
        Target = criterion.Target;
        Unit = criterion.Unit;
        Deadline = criterion.Deadline;
        PlannedEur = plannedEur;
    }
}
