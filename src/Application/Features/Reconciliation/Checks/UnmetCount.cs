using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>How many items were not met: in the text, by task, as computed (18 / 20 / 17 in 2020).</summary>
internal sealed class UnmetCount : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "unmet_count",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Neįgyvendintų priemonių ir veiksmų skaičius nesutampa", "The number of unmet items differs"),
            new(
                "Tai dažniausiai cituojamas ataskaitos skaičius. Patikrinkite galutinius įvertinimus; jei jie teisingi, paaiškinkite, kuris skaičius klaidingas.",
                "This is the figure of the report that is quoted most. Check the official statuses; if they are right, say which of the figures is wrong."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        if (year.Stated is not { } stated)
        {
            yield break;
        }

        var computed = year.Items.Count(i => i.Outcome.Status == ImplementationStatus.NotImplemented);
        int?[] told = [stated.Unmet, stated.Tasks.Sum(t => t.Unmet), computed];
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
