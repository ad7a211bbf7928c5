using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A deadline that had passed before the plan was approved.</summary>
internal sealed class DeadlineBeforeApproval : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year)
    {
        var approved = year.Year.Head.Plan.ApprovedBy.Date;
        return year
            .Items.Where(i => i.Row.Criterion.Deadline < approved)
            .Select(item =>
                Finding.Warning(
                    "deadline_before_approval",
                    Speech.Say(
                        $"{item.Name()}: terminas {item.Row.Criterion.Deadline:yyyy-MM-dd} ankstesnis už plano patvirtinimą {approved:yyyy-MM-dd}.",
                        $"{item.Name()}: the deadline {item.Row.Criterion.Deadline:yyyy-MM-dd} is before the plan's approval on {approved:yyyy-MM-dd}."
                    ),
                    item
                )
            );
    }
}
