using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.FollowUps;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Work that a report moves to a later year or replaces, and that the ministry neither confirmed nor dropped.</summary>
internal sealed class FollowUpOpen : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "follow_up_open",
            Severity.Warning,
            MendKind.FollowUp,
            Settleable: true,
            new("Nepatvirtinta, kas nukelta ar pakeista", "What was moved or replaced is not confirmed"),
            new(
                "Ataskaitoje rašoma, kad darbas nukeltas į kitus metus arba padarytas kita forma. Patvirtinkite tai arba atmeskite, kad darbas nepasimestų.",
                "A report says that work was moved to a later year or done in another form. Confirm or dismiss it, so that the work is not lost."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var items = year.Items.Where(item => item.Parts.Any(part => IsUnsettled(year, part))).ToList();
        if (items.Count > 0)
        {
            yield return Found.Among(
                items,
                $"Nei patvirtinta, nei atmesta: {items.Names()}.",
                $"Neither confirmed nor dismissed: {items.Names()}.",
                items.Select(item => item.Key())
            );
        }
    }

    private static bool IsUnsettled(ReconciledYear year, AssessedPart part) =>
        FollowUpReader.ProposedBy.Any(proposed =>
            part.Row.Answer?.Reasons.Contains(proposed.Reason) == true
            && !year.FollowUps.Any(recorded =>
                recorded.Kind == proposed.Kind
                && recorded.ItemId == part.Row.ItemId
                && (recorded.InstitutionId is null || recorded.InstitutionId == part.Row.InstitutionId)
            )
        );
}
