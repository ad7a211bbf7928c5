namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>How many items a task had, in the text and as computed (16 and 15 for task 1 of 2020).</summary>
internal sealed class TaskItemsCount : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "task_items_count",
            Severity.Warning,
            MendKind.Stated,
            Settleable: true,
            new("Uždavinio priemonių ir veiksmų skaičius nesutampa", "A task's number of items differs"),
            new(
                "Rodo, kuriame uždavinyje atsirado bendro skaičiaus skirtumas. Patikrinkite uždavinio eilutes arba paaiškinkite, kuris skaičius klaidingas.",
                "Shows in which task the difference of the total arose. Check the task's rows, or say which of the figures is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from stated in year.Stated?.Tasks ?? []
        from task in year.Tasks
        where task.No == stated.No
        let computed = year.Of(task).Count()
        where stated.Items is { } told && told != computed
        select Found.InYear(
            $"{task.No} uždavinys: tekste {stated.Items}, apskaičiuota {computed}.",
            $"Task {task.No}: {stated.Items} in the text, {computed} computed.",
            task.No,
            stated.Items,
            computed
        );
}
