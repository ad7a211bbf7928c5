namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>How many items there are: in the text, by task, as computed (54 / 53 in 2020).</summary>
internal sealed class ItemsCount : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "items_count",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Priemonių ir veiksmų skaičius nesutampa", "The number of items differs"),
            new(
                "Skaitytojas nesupras, kiek priemonių ir veiksmų vykdyta. Patikrinkite plano eilutes; jei jos teisingos, paaiškinkite, kuris skaičius klaidingas.",
                "A reader cannot tell how many items there were. Check the rows of the plan; if they are right, say which of the figures is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        if (year.Stated is not { } stated)
        {
            yield break;
        }

        int?[] told = [stated.Items, stated.Tasks.Sum(t => t.Items), year.Items.Count];
        if (told.OfType<int>().Distinct().Count() > 1)
        {
            yield return Found.InYear(
                $"Tekste / pagal uždavinius / apskaičiuota: {Naming.NumbersSideBySide(told)}.",
                $"Text / by task / computed: {Naming.NumbersSideBySide(told)}.",
                Naming.NumbersSideBySide(told)
            );
        }
    }
}
