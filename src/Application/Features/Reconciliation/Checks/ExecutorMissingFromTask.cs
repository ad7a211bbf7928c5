using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An executor that carries an item of a task but is not in the task's list (URM in task 3 of 2020).</summary>
internal sealed class ExecutorMissingFromTask : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        from task in year.Year.Head.Campaign.Stated?.Tasks ?? []
        let listed = task.Executors.ToHashSet()
        from item in year.Items
        where item.Row.Task.No == task.No && !item.Row.IsMunicipal
        from part in item.Parts
        where !listed.Contains(part.Row.Code)
        group item by (task.No, part.Row.Code) into missing
        select Finding.Warning(
            "executor_missing_from_task",
            Speech.Say(
                $"{missing.Key.No} uždavinio vykdytojų sąraše nėra {missing.Key.Code}, nors vykdo: {missing.Names()}.",
                $"{missing.Key.Code} is not in the list of executors of task {missing.Key.No} but carries out: {missing.Names()}."
            ),
            missing
        );
}
