namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A deadline that had passed before the plan was approved.</summary>
internal sealed class DeadlineBeforeApproval : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "deadline_before_approval",
            Severity.Warning,
            MendKind.Item,
            Settleable: true,
            new("Terminas ankstesnis už plano patvirtinimą", "A deadline is before the plan's approval"),
            new(
                "Patvirtinus planą terminas jau buvo praėjęs, todėl kriterijus nieko nematuoja. Pakeiskite planą arba paaiškinkite.",
                "The deadline had passed when the plan was approved, so the criterion measures nothing. Amend the plan, or explain."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var approved = year.Assessed.Year.Head.Plan.ApprovedBy.Date;
        return year
            .Items.Where(i => i.Row.Criterion.Deadline < approved)
            .Select(item =>
                Found.In(
                    item,
                    $"{item.Name()}: terminas {item.Row.Criterion.Deadline:yyyy-MM-dd}, planas patvirtintas {approved:yyyy-MM-dd}.",
                    $"{item.Name()}: the deadline is {item.Row.Criterion.Deadline:yyyy-MM-dd}, the plan was approved on {approved:yyyy-MM-dd}.",
                    $"{item.Row.Criterion.Deadline:yyyy-MM-dd}"
                )
            );
    }
}
