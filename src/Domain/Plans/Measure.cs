namespace ActionPlanMonitor.Domain.Plans;

/// <summary>A measure of a task, code <c>01.02.03</c>. The code as printed (a trailing dot and all) is kept beside it.</summary>
public sealed class Measure
{
    private Measure() { }

    public Measure(Guid id, Guid planId, Guid taskId, string printedCode, string title)
    {
        Id = id;
        PlanId = planId;
        TaskId = taskId;
        PrintedCode = printedCode;
        Code = printedCode.Trim().TrimEnd('.');
        Title = title;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid TaskId { get; private set; }

    public string Code { get; private set; } = "";

    public string PrintedCode { get; private set; } = "";

    public string Title { get; private set; } = "";
}

/// <summary>An action of a measure, numbered inside it.</summary>
public sealed class PlanAction
{
    private PlanAction() { }

    public PlanAction(Guid id, Guid planId, Guid measureId, int no, string title)
    {
        Id = id;
        PlanId = planId;
        MeasureId = measureId;
        No = no;
        Title = title;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid MeasureId { get; private set; }

    public int No { get; private set; }

    public string Title { get; private set; } = "";
}
