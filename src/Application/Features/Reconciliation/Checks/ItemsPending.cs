using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Something still waits for an answer: the year is not finished.</summary>
internal sealed class ItemsPending : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "items_pending",
            Severity.Blocking,
            MendKind.Campaign,
            Settleable: false,
            new("Yra neįvertintų eilučių", "Some items are still pending"),
            new(
                "Kol laukiama atsakymų, skaičiai dar keisis. Sulaukite ataskaitų arba baikite teikimą: tada eilutės be ataskaitų laikomos nepateiktomis.",
                "While answers are awaited the figures will still change. Wait for the reports, or close the campaign: what is missing then counts as not reported."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var items = year.Items.Where(i => i.Outcome.Status == ImplementationStatus.Pending).ToList();
        var tasks = year
            .Assessed.Outcome.Tasks.Where(t => t.Status == ImplementationStatus.Pending)
            .Select(t => t.No)
            .ToList();
        if (items.Count + tasks.Count > 0)
        {
            yield return Found.Among(
                items,
                $"Laukiama: eilučių – {items.Count}, uždavinių – {tasks.Count}.",
                $"Pending: {items.Count} items, {tasks.Count} tasks.",
                tasks.Cast<object?>()
            );
        }
    }
}
