namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>The plan's title printed in more than one way (2020–2021 beside 2020–2022).</summary>
internal sealed class TitleVariants : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "title_variants",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Plano pavadinimas parašytas nevienodai", "The plan's title is printed in different ways"),
            new(
                "Plano laikotarpis pavadinime turi būti toks, koks patvirtintas. Paaiškinkite, kuris pavadinimas teisingas.",
                "The period in the title has to be the one approved. Say which title is right."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var variants = year.Stated?.TitleVariants ?? [];
        if (variants.Count > 1)
        {
            var all = string.Join("; ", variants);
            yield return Found.InYear($"Pavadinimai: {all}.", $"Titles: {all}.", variants);
        }
    }
}
