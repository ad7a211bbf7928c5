namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>
/// Figures that a report published elsewhere stated about the year. They are never used in a computation, only compared
/// with what the platform computes (domain.md 11). Amounts are EUR; null is "not stated".
/// </summary>
/// <param name="Unmet">How many items the text calls unmet.</param>
/// <param name="TasksPartially">Numbers of the tasks that the text calls partially implemented.</param>
/// <param name="TasksNotReached">Numbers of the tasks whose criterion the text calls not reached.</param>
/// <param name="TitleVariants">The ways in which the plan's title is printed.</param>
/// <param name="UnknownNames">Executors named in a way the register does not know.</param>
public sealed record StatedFigures(
    int? Items,
    int? Unmet,
    decimal? PlannedEur,
    decimal? SpentEur,
    IReadOnlyList<int> TasksPartially,
    IReadOnlyList<int> TasksNotReached,
    IReadOnlyList<StatedTask> Tasks,
    IReadOnlyList<string> TitleVariants,
    IReadOnlyList<string> UnknownNames
);

/// <param name="UnmetItems">As <c>01.01.01</c> or, for an action, <c>01.01.01/3</c>.</param>
/// <param name="Executors">Codes as printed; municipalities together as <c>Savivaldybės</c>.</param>
public sealed record StatedTask(
    int No,
    int? Items,
    int? Unmet,
    decimal? PlannedEur,
    decimal? SpentEur,
    IReadOnlyList<string> UnmetItems,
    IReadOnlyList<string> Executors
);
