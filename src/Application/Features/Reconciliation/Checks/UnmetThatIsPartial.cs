using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An item that the text counts as unmet although its status is partially implemented.</summary>
internal sealed class UnmetThatIsPartial : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "unmet_is_partial",
            Severity.Warning,
            MendKind.Decision,
            Settleable: true,
            new(
                "Prie neįgyvendintų priskirta iš dalies įgyvendinta eilutė",
                "A partially implemented item is counted as unmet"
            ),
            new(
                "Ta pati eilutė vienoje vietoje neįgyvendinta, kitoje – įgyvendinta iš dalies. Patikslinkite įvertinimą arba paaiškinkite, kodėl tekstas skaičiuoja kitaip.",
                "The same item is unmet in one place and partially implemented in another. Correct the status, or say why the text counts otherwise."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var unmet = (year.Stated?.Tasks ?? []).SelectMany(t => t.UnmetItems).ToHashSet();
        return year
            .Items.Where(i => i.Outcome.Status == ImplementationStatus.PartiallyImplemented && unmet.Contains(i.Key()))
            .Select(item =>
                Found.In(
                    item,
                    $"{item.Name()}: tekste priskirta prie neįgyvendintų, o įvertinta „įgyvendinta iš dalies“.",
                    $"{item.Name()}: the text counts it as unmet, but its status is partially implemented."
                )
            );
    }
}
