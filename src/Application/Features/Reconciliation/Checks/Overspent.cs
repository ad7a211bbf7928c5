using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>More spent than planned, and nobody said why.</summary>
internal sealed class Overspent : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "overspent_unexplained",
            Severity.Warning,
            MendKind.Money,
            Settleable: true,
            new("Panaudota daugiau, nei planuota", "More was spent than planned"),
            new(
                "Skaitytojas klaus kodėl. Patikrinkite sumas arba prie lėšų parašykite paaiškinimą.",
                "A reader will ask why. Check the amounts, or write an explanation beside the money."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        foreach (var task in year.Tasks.Where(t => !year.ExplainedMoney.Contains(t.Id)))
        {
            var spent = year.Assessed.MoneyOf(year.Of(task)).Spent.Eur;
            if (spent > task.PlannedEur)
            {
                yield return Found.InYear(
                    $"{task.No} uždavinys (planuota / panaudota): {Naming.EurosSideBySide(task.PlannedEur, spent)}.",
                    $"Task {task.No} (planned / spent): {Naming.EurosSideBySide(task.PlannedEur, spent)}.",
                    task.No,
                    task.PlannedEur,
                    spent
                );
            }
        }

        foreach (var item in year.Items.Where(i => !year.ExplainedMoney.Contains(i.Row.Id)))
        {
            if (item.SpentEur > item.Row.PlannedEur)
            {
                yield return Found.In(
                    item,
                    $"{item.Name()} (planuota / panaudota): {Naming.EurosSideBySide(item.Row.PlannedEur, item.SpentEur)}.",
                    $"{item.Name()} (planned / spent): {Naming.EurosSideBySide(item.Row.PlannedEur, item.SpentEur)}.",
                    item.Row.PlannedEur,
                    item.SpentEur
                );
            }
        }
    }
}
