using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>The part of <c>plan-2020.json</c> that the published report states and the platform only compares with.</summary>
internal sealed record Stated2020(
    StatedTotalsRecord StatedTotals,
    StatedPlanRecord Plan,
    IReadOnlyList<StatedTaskRecord> Tasks,
    IReadOnlyList<MunicipalityVariants> Municipalities
)
{
    /// <summary>How the data mark a printed name that belongs to no municipality.</summary>
    private const string NoSuchMunicipality = " (tokios savivaldybės nėra)";

    public static StatedFigures Read() => SeedFile.Read<Stated2020>("plan-2020.json").ToFigures();

    private StatedFigures ToFigures() =>
        new(
            StatedTotals.ItemCount,
            StatedTotals.UnmetCount,
            StatedTotals.PlannedEur,
            StatedTotals.SpentEur,
            StatedTotals.TasksPartially,
            StatedTotals.TasksCriterionNotReached,
            [.. StatedTotals.ByTask.Join(Tasks, total => total.Task, task => task.No, Task)],
            Plan.TitleVariantsInSource,
            [
                .. Municipalities
                    .SelectMany(m => m.SourceVariants)
                    .Where(name => name.EndsWith(NoSuchMunicipality, StringComparison.Ordinal))
                    .Select(name => name[..^NoSuchMunicipality.Length]),
            ]
        );

    private static StatedTask Task(StatedTaskTotalRecord total, StatedTaskRecord task) =>
        new(
            total.Task,
            total.ItemCount,
            total.UnmetCount,
            total.PlannedEur,
            total.SpentEur,
            [.. task.Narrative.UnmetItems.Select(i => i.ActionNo is { } no ? $"{i.MeasureCode}/{no}" : i.MeasureCode)],
            task.Narrative.Executors
        );
}

internal sealed record StatedTotalsRecord(
    int ItemCount,
    int UnmetCount,
    decimal PlannedEur,
    decimal SpentEur,
    IReadOnlyList<int> TasksPartially,
    IReadOnlyList<int> TasksCriterionNotReached,
    IReadOnlyList<StatedTaskTotalRecord> ByTask
);

internal sealed record StatedTaskTotalRecord(
    int Task,
    decimal? PlannedEur,
    decimal? SpentEur,
    int? ItemCount,
    int? UnmetCount
);

internal sealed record StatedPlanRecord(IReadOnlyList<string> TitleVariantsInSource);

internal sealed record StatedTaskRecord(int No, StatedNarrativeRecord Narrative);

internal sealed record StatedNarrativeRecord(
    IReadOnlyList<StatedUnmetRecord> UnmetItems,
    IReadOnlyList<string> Executors
);

internal sealed record StatedUnmetRecord(string MeasureCode, int? ActionNo);
