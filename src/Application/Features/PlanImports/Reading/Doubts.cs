using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What a doubt is about: <see cref="DraftDoubt.Field"/>.</summary>
internal static class DoubtField
{
    public const string Title = "title";
    public const string Code = "code";
    public const string Executors = "executors";
    public const string Criterion = "criterion";
    public const string Target = "target";
    public const string Deadline = "deadline";
    public const string PlannedEur = "plannedEur";
    public const string Status = "status";
    public const string Result = "result";
}

/// <summary>Collects what is not certain while a file is read, in the order of the file.</summary>
internal sealed class Doubts
{
    private const int LongestFound = 300;

    private readonly List<(CellPlace? Place, DraftDoubt Doubt)> _all = [];

    public IReadOnlyList<DraftDoubt> InOrder =>
        [.. _all.OrderBy(d => d.Place?.Table ?? 0).ThenBy(d => d.Place?.Row ?? 0).Select(d => d.Doubt)];

    /// <summary>It was understood, and somebody should look.</summary>
    public void Look(
        string code,
        string? row,
        CellPlace? place,
        string field,
        string found,
        string message,
        string? proposal = null
    ) => Add(code, DoubtSeverity.Look, row, place, field, found, message, proposal);

    /// <summary>It cannot be saved before somebody decides.</summary>
    public void Decide(
        string code,
        string? row,
        CellPlace? place,
        string field,
        string found,
        string message,
        string? proposal = null
    ) => Add(code, DoubtSeverity.Decide, row, place, field, found, message, proposal);

    private void Add(
        string code,
        DoubtSeverity severity,
        string? row,
        CellPlace? place,
        string field,
        string found,
        string message,
        string? proposal
    )
    {
        var said = found.Length > LongestFound ? found[..LongestFound] + "…" : found;
        var where = place?.Said ?? Speech.Say("visas dokumentas", "the whole document");
        _all.Add((place, new DraftDoubt(code, severity, row, where, said, message, proposal, field)));
    }
}
