namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Money was planned for a task, but not every row says what it spent.</summary>
internal sealed class SpendingCoverage : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "spending_coverage",
            Severity.Warning,
            MendKind.Money,
            Settleable: true,
            new("Panaudotas lėšas nurodė ne visi", "Not everybody said what was spent"),
            new(
                "Suma be aprėpties klaidina: nežinoma nėra nulis. Paprašykite vykdytojų nurodyti lėšas arba paaiškinkite, kodėl jų nėra.",
                "An amount without its coverage misleads: unknown is not zero. Ask the executors for their amounts, or say why there are none."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from task in year.Tasks
        where task.PlannedEur > 0
        let items = year.Of(task).ToList()
        let reported = items.Count(i => i.SpentEur is not null)
        where reported < items.Count
        select Found.InYear(
            $"{task.No} uždavinys: panaudotas lėšas nurodė {reported} iš {items.Count} eilučių.",
            $"Task {task.No}: {reported} of {items.Count} items say what was spent.",
            task.No,
            reported,
            items.Count
        );
}
