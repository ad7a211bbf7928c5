using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>How many unmet items a task had: as stated, as named one by one, as computed.</summary>
internal sealed class TaskUnmetCount : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "task_unmet_count",
            Severity.Warning,
            MendKind.Stated,
            Settleable: true,
            new("Uždavinio neįgyvendintų eilučių skaičius nesutampa", "A task's number of unmet items differs"),
            new(
                "Tekste nurodytas skaičius, išvardytos eilutės ir įvertinimai turi sutapti. Patikrinkite įvertinimus arba paaiškinkite, kuris skaičius klaidingas.",
                "The number stated, the items named and the statuses have to agree. Check the statuses, or say which of the figures is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from stated in year.Stated?.Tasks ?? []
        from task in year.Tasks
        where task.No == stated.No
        let computed = year.Of(task).Count(i => i.Outcome.Status == ImplementationStatus.NotImplemented)
        let told = Naming.NumbersSideBySide(stated.Unmet, stated.UnmetItems.Count, computed)
        where (stated.Unmet ?? computed) != computed || stated.UnmetItems.Count != computed
        select Found.InYear(
            $"{task.No} uždavinys (tekste / išvardyta / apskaičiuota): {told}.",
            $"Task {task.No} (text / named / computed): {told}.",
            task.No,
            told
        );
}
