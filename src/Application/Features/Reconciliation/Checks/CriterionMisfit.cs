using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An executor says that the criterion does not measure what the measure is about.</summary>
internal sealed class CriterionMisfit : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "criterion_misfit",
            Severity.Warning,
            MendKind.Item,
            Settleable: true,
            new("Kriterijus neatitinka priemonės", "The criterion does not cover its measure"),
            new(
                "Įvertinimas nieko nepasako apie priemonę. Patikslinkite kriterijų keisdami planą arba paaiškinkite, kaip vertinta.",
                "The status says nothing about the measure. Amend the criterion, or say how it was judged."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        year
            .Items.Where(i => i.Parts.Any(p => p.Reasons.Contains(Reason.CriterionMisfit)))
            .Select(item =>
                Found.In(
                    item,
                    $"{item.Name()}: vertinimo kriterijus neatitinka priemonės turinio.",
                    $"{item.Name()}: the criterion does not cover its measure."
                )
            );
}
