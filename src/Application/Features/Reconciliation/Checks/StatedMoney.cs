using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Sums of money as stated, as the tasks' stated amounts add up, and as computed: 696.2 / 696.7.</summary>
internal sealed class StatedMoney : IReconciliationCheck
{
    /// <summary>Texts round to tenths of a thousand euros, so half of that is no difference.</summary>
    private const decimal Rounding = 50;

    public IEnumerable<Finding> Find(AssessedYear year)
    {
        if (year.Year.Head.Campaign.Stated is not { } stated)
        {
            yield break;
        }

        var planned = Money.Sum(year.Year.Tasks.Select(t => t.PlannedEur));
        if (Differ(stated.PlannedEur, stated.Tasks.Sum(t => t.PlannedEur), planned))
        {
            yield return Finding.Blocking(
                "planned_sum",
                Speech.Say(
                    $"Planuotos lėšos nesutampa (tekste / pagal uždavinius / apskaičiuota): {Three(stated.PlannedEur, stated.Tasks.Sum(t => t.PlannedEur), planned)}.",
                    $"Planned money differs (text / by task / computed): {Three(stated.PlannedEur, stated.Tasks.Sum(t => t.PlannedEur), planned)}."
                )
            );
        }

        var spent = Money.Sum(year.Items.Select(i => i.SpentEur));
        if (Differ(stated.SpentEur, stated.Tasks.Sum(t => t.SpentEur), spent))
        {
            yield return Finding.Blocking(
                "spent_sum",
                Speech.Say(
                    $"Panaudotos lėšos nesutampa (tekste / pagal uždavinius / apskaičiuota): {Three(stated.SpentEur, stated.Tasks.Sum(t => t.SpentEur), spent)}.",
                    $"Spent money differs (text / by task / computed): {Three(stated.SpentEur, stated.Tasks.Sum(t => t.SpentEur), spent)}."
                )
            );
        }
    }

    private static bool Differ(params IEnumerable<decimal?> amounts)
    {
        var known = amounts.OfType<decimal>().ToList();
        return known.Count > 1 && known.Max() - known.Min() >= Rounding;
    }

    private static string Three(params IEnumerable<decimal?> amounts) =>
        string.Join(" / ", amounts.Select(Words.Euros));
}
