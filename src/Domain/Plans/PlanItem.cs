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
}

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
        Version = 1;
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

    /// <summary>The figures are carried over for demonstration and do not come from the approved plan.</summary>
    public bool IsAssumption { get; private set; }

    public long Version { get; private set; }

    public YearCriterion Criterion => new(CriterionText, Kind, Direction, Combination, Target, Unit, Deadline);

    /// <summary>A change to an approved plan names its legal basis (domain.md 3); the caller records it in the audit.</summary>
    public void Amend(string title, YearCriterion criterion, decimal? plannedEur)
    {
        Set(title, criterion, plannedEur);
        Version++;
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
