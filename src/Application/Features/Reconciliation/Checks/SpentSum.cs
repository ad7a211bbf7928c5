using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Spent money: as stated, as the tasks' stated amounts add up, as computed.</summary>
internal sealed class SpentSum : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "spent_sum",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Panaudotų lėšų suma nesutampa", "Spent money does not add up"),
            new(
                "Bendra suma turi susidaryti iš ataskaitų. Patikrinkite ataskaitose nurodytas sumas; jei jos teisingos, paaiškinkite, kuri suma klaidinga.",
                "The total has to come from the reports. Check the amounts reported; if they are right, say which amount is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        if (year.Stated is not { } stated)
        {
            yield break;
        }

        decimal?[] told = [stated.SpentEur, Amounts.Sum(stated.Tasks.Select(t => t.SpentEur)), year.SpentEur];
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
