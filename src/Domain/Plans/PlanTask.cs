using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>A task (objective) of a plan, with its own criterion: a number to reach or a judgement to earn.</summary>
public sealed class PlanTask
{
    private PlanTask() { }

    public PlanTask(Guid id, Guid planId, int no, string code, string title)
    {
        Id = id;
        PlanId = planId;
        No = no;
        Code = code;
        Title = title;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int No { get; private set; }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string? CriterionText { get; private set; }

    public CriterionKind CriterionKind { get; private set; } = CriterionKind.None;

    public decimal? Target { get; private set; }

    public string? Unit { get; private set; }

    public void SetCriterion(string text, CriterionKind kind, decimal? target, string? unit)
    {
        CriterionText = text;
        CriterionKind = kind;
        Target = target;
        Unit = unit;
    }
}

/// <summary>What a task was given and reached in one year. Money is kept at the level at which it was stated.</summary>
public sealed class TaskYear
{
    private TaskYear() { }

    public TaskYear(Guid taskId, Guid planId, int year, decimal? plannedEur)
    {
        TaskId = taskId;
        PlanId = planId;
        Year = year;
        PlannedEur = plannedEur;
    }

    public Guid TaskId { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>EUR; null is unknown, never zero.</summary>
    public decimal? PlannedEur { get; private set; }

    public decimal? Achieved { get; private set; }

    public Judgement? Judgement { get; private set; }

    public void PlanMoney(decimal? plannedEur) => PlannedEur = plannedEur;

    public void RecordResult(decimal? achieved, Judgement? judgement)
    {
        Achieved = achieved;
        Judgement = judgement;
    }
}
