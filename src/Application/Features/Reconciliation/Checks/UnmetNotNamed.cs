using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An item that is not implemented but missing among those that the text names as unmet.</summary>
internal sealed class UnmetNotNamed : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "unmet_not_named",
            Severity.Warning,
            MendKind.Stated,
            Settleable: true,
            new("Neįgyvendinta eilutė tekste nepaminėta", "An unmet item is not named in the text"),
            new(
                "Tekste išvardytos ne visos neįgyvendintos eilutės. Patikrinkite įvertinimą arba paaiškinkite, kodėl eilutė nepaminėta.",
                "The text does not name all unmet items. Check the status, or say why the item is not named."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var named = (year.Stated?.Tasks ?? []).ToDictionary(t => t.No, t => t.UnmetItems);
        return year
            .Items.Where(i =>
                i.Outcome.Status == ImplementationStatus.NotImplemented
                && named.TryGetValue(i.Row.Task.No, out var unmet)
                && !unmet.Contains(i.Key())
            )
            .Select(item =>
                Found.In(
                    item,
                    $"{item.Name()}: neįgyvendinta, bet {item.Row.Task.No} uždavinio tekste neišvardyta.",
                    $"{item.Name()}: not implemented, but not named in the text of task {item.Row.Task.No}."
                )
            );
    }
}
