namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Tasks, measures and actions as the rows put them together, each with the row that it came from.</summary>
internal sealed class OutlinedTask(int no, string title, RawTask? row)
{
    public int No { get; } = no;

    public string Title { get; } = title;

    public RawTask? Row { get; } = row;

    public List<OutlinedMeasure> Measures { get; } = [];
}

internal sealed class OutlinedMeasure(string code, string printedCode, string title)
{
    public string Code { get; } = code;

    public string PrintedCode { get; } = printedCode;

    public string Title { get; } = title;

    /// <summary>Its own row; null when the code stands at its first action only.</summary>
    public RawItem? Row { get; init; }

    public List<OutlinedAction> Actions { get; } = [];
}

internal sealed record OutlinedAction(int No, string Title, RawItem Row);
