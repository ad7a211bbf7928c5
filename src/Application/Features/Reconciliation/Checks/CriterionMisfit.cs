using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An executor says that the criterion does not measure what the measure is about.</summary>
internal sealed class CriterionMisfit : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        year
            .Items.Where(i => i.Parts.Any(p => p.Reasons.Contains(Reason.CriterionMisfit)))
            .Select(item =>
                Finding.Warning(
                    "criterion_misfit",
                    Speech.Say(
                        $"{item.Name()}: vertinimo kriterijus neatitinka priemonės turinio.",
                        $"{item.Name()}: the criterion does not cover its measure."
                    ),
                    item
                )
            );
}
