using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An item that missed its target, and nobody gives a reason.</summary>
internal sealed class ReasonMissing : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "reason_missing",
            Severity.Warning,
            MendKind.Campaign,
            Settleable: true,
            new("Nenurodyta neįgyvendinimo priežastis", "No reason is given for a missed target"),
            new(
                "Ataskaitoje reikia pasakyti, kodėl nepasiekta. Grąžinkite ataskaitą vykdytojui arba paaiškinkite.",
                "The annual report has to say why. Return the report to its executor, or explain."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        year
            .Items.Where(i =>
                i.Outcome.Status is ImplementationStatus.NotImplemented or ImplementationStatus.PartiallyImplemented
                && i.Parts.All(p => p.Reasons.Count == 0)
            )
            .Select(item =>
                Found.In(item, $"{item.Name()}: priežastis nenurodyta.", $"{item.Name()}: no reason is given.")
            );
}
