using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Amounts planned at one level that do not make the amount of the level above.</summary>
internal sealed class PlannedLevels : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "planned_levels",
            Severity.Blocking,
            MendKind.Plan,
            Settleable: true,
            new(
                "Planuotos sumos skirtinguose lygmenyse nesutampa",
                "Amounts planned at different levels do not add up"
            ),
            new(
                "Plano, uždavinio, eilutės ir vykdytojų sumos turi derėti. Pataisykite plano lėšas; jei planas taip patvirtintas, tai paaiškinkite.",
                "The amounts of the plan, a task, an item and its executors have to agree. Correct the plan's money; if the plan was approved so, say it."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        if (Mismatch(year.Campaign.PlannedEur, year.Tasks.Select(t => t.PlannedEur)) is { } ofTasks)
        {
            yield return Found.InYear(
                $"Planas / uždaviniai kartu: {Naming.EurosSideBySide(year.Campaign.PlannedEur, ofTasks)}.",
                $"Plan / tasks together: {Naming.EurosSideBySide(year.Campaign.PlannedEur, ofTasks)}.",
                year.Campaign.PlannedEur,
                ofTasks
            );
        }

        foreach (var task in year.Tasks)
        {
            if (Mismatch(task.PlannedEur, year.Of(task).Select(i => i.Row.PlannedEur)) is { } ofItems)
            {
                yield return Found.InYear(
                    $"{task.No} uždavinys / jo eilutės kartu: {Naming.EurosSideBySide(task.PlannedEur, ofItems)}.",
                    $"Task {task.No} / its items together: {Naming.EurosSideBySide(task.PlannedEur, ofItems)}.",
                    task.No,
                    task.PlannedEur,
                    ofItems
                );
            }
        }

        foreach (var item in year.Items)
        {
            if (Mismatch(item.Row.PlannedEur, item.Parts.Select(p => p.Row.PlannedEur)) is { } ofParts)
            {
                yield return Found.In(
                    item,
                    $"{item.Name()} / jos vykdytojai kartu: {Naming.EurosSideBySide(item.Row.PlannedEur, ofParts)}.",
                    $"{item.Name()} / its executors together: {Naming.EurosSideBySide(item.Row.PlannedEur, ofParts)}.",
                    item.Row.PlannedEur,
                    ofParts
                ) with
                {
                    Mend = MendKind.Item,
                };
            }
        }
    }

    /// <returns>What the parts make together, when it cannot be the whole; unknown parts could still fill it up.</returns>
    private static decimal? Mismatch(decimal? whole, IEnumerable<decimal?> parts)
    {
        var all = parts.ToList();
        var known = Amounts.Sum(all);
        return known > whole || (known < whole && all.TrueForAll(p => p is not null)) ? known : null;
    }
}
