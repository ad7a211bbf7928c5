namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An executor that carries an item of a task but is not in the task's list (URM in task 3 of 2020).</summary>
internal sealed class ExecutorMissingFromTask : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "executor_missing_from_task",
            Severity.Warning,
            MendKind.Stated,
            Settleable: true,
            new("Uždavinio vykdytojų sąraše trūksta vykdytojo", "An executor is missing from a task's list"),
            new(
                "Tekste išvardyti ne visi uždavinio vykdytojai. Patikrinkite eilutės vykdytojus arba paaiškinkite, kad sąrašas neišsamus.",
                "The text does not list all executors of the task. Check the item's executors, or say that the list is incomplete."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from task in year.Stated?.Tasks ?? []
        let listed = task.Executors.ToHashSet()
        from item in year.Items
        where item.Row.Task.No == task.No && !item.Row.IsMunicipal
        from part in item.Parts
        where !listed.Contains(part.Row.Code)
        group item by (task.No, part.Row.Code) into missing
        select Found.Among(
            missing,
            $"{missing.Key.No} uždavinio sąraše nėra {missing.Key.Code}, nors vykdo: {missing.Names()}.",
            $"{missing.Key.Code} is not in the list of task {missing.Key.No} but carries out: {missing.Names()}.",
            missing.Key.No,
            missing.Key.Code
        );
}
