using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A name that is in no register: there is no "Utenos miesto savivaldybė".</summary>
internal sealed class UnknownNames : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        (year.Year.Head.Campaign.Stated?.UnknownNames ?? []).Select(name =>
            Finding.Warning(
                "unknown_executor",
                Speech.Say(
                    $"Tokio vykdytojo registre nėra: {name}.",
                    $"There is no such executor in the register: {name}."
                )
            )
        );
}
