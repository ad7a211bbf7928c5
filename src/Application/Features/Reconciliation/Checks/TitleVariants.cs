using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>The plan's title printed in more than one way (2020–2021 beside 2020–2022).</summary>
internal sealed class TitleVariants : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year)
    {
        var variants = year.Year.Head.Campaign.Stated?.TitleVariants ?? [];
        if (variants.Count > 1)
        {
            yield return Finding.Blocking(
                "title_variants",
                Speech.Say(
                    $"Plano pavadinimas parašytas nevienodai: {string.Join("; ", variants)}.",
                    $"The plan's title is printed in different ways: {string.Join("; ", variants)}."
                )
            );
        }
    }
}
