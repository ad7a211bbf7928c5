using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>What the municipalities planned does not make the item's target.</summary>
internal sealed class MunicipalTargets : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "municipal_targets",
            Severity.Warning,
            MendKind.Item,
            Settleable: true,
            new("Savivaldybių planai nesudaro siektinos reikšmės", "The municipalities' plans do not make the target"),
            new(
                "Eilutės siektina reikšmė turi būti savivaldybių planuotų reikšmių suma. Pakeiskite planą arba paaiškinkite.",
                "The item's target has to be the sum of what the municipalities planned. Amend the plan, or explain."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from item in year.Items
        where item.Row.IsMunicipal && item.Row.Criterion.Target is not null
        let planned = item
            .Parts.Where(p => p.Row.PlannedKind != PlannedKind.Nothing)
            .Select(p => p.Row.PlannedValue)
            .ToList()
        let sum = planned.Sum()
        where
            sum > item.Row.Criterion.Target
            || (sum < item.Row.Criterion.Target && planned.TrueForAll(p => p is not null))
        select Found.In(
            item,
            $"{item.Name()} (siektina / savivaldybės kartu): {item.Row.Criterion.Target:0.##} / {sum:0.##}.",
            $"{item.Name()} (target / municipalities together): {item.Row.Criterion.Target:0.##} / {sum:0.##}.",
            item.Row.Criterion.Target,
            sum
        );
}
