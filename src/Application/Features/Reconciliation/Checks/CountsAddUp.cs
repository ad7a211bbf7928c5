namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>What would be published counts the same items in every place.</summary>
internal sealed class CountsAddUp : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "counts_differ",
            Severity.Blocking,
            MendKind.Plan,
            Settleable: false,
            new("Skelbiami skaičiai skirtingose vietose nesutampa", "Published counts differ between places"),
            new(
                "Plano, uždavinių ir priedo eilučių turi būti tiek pat. Taip neturėtų nutikti: praneškite sistemos prižiūrėtojams.",
                "The plan, its tasks and the annex have to count the same items. This should not happen: tell those who run the system."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var outcome = year.Assessed.Outcome;
        int?[] counts =
        [
            year.Items.Count,
            outcome.Units.Items,
            outcome.Counts.Total,
            outcome.Tasks.Sum(t => t.Counts.Total),
            year.Tasks.Sum(t => year.Of(t).Count()),
        ];
        if (counts.Distinct().Count() > 1)
        {
            yield return Found.InYear(
                $"Priedas / vienetai / planas / uždavinių suma / eilutės pagal uždavinius: {Naming.NumbersSideBySide(counts)}.",
                $"Annex / units / plan / sum of tasks / rows by task: {Naming.NumbersSideBySide(counts)}.",
                Naming.NumbersSideBySide(counts)
            );
        }
    }
}
