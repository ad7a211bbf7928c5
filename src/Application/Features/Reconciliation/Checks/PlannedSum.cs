using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Planned money: as stated, as the tasks' stated amounts add up, as computed (696.7 / 696.2 in 2020).</summary>
internal sealed class PlannedSum : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "planned_sum",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Planuotų lėšų suma nesutampa", "Planned money does not add up"),
            new(
                "Uždavinių sumos turi sudaryti bendrą sumą. Patikrinkite plano lėšas; jei jos teisingos, paaiškinkite, kuri suma klaidinga.",
                "The tasks' amounts have to make the total. Check the plan's money; if it is right, say which amount is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        if (year.Stated is not { } stated)
        {
            yield break;
        }

        decimal?[] told =
        [
            stated.PlannedEur,
            Amounts.Sum(stated.Tasks.Select(t => t.PlannedEur)),
            Amounts.Sum(year.Tasks.Select(t => t.PlannedEur)),
        ];
        if (StatedAmounts.Differ(told))
        {
            yield return Found.InYear(
                $"Tekste / pagal uždavinius / apskaičiuota: {Naming.EurosSideBySide(told)}.",
                $"Text / by task / computed: {Naming.EurosSideBySide(told)}.",
                told.Cast<object?>()
            );
        }
    }
}
