using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Counts of items and of unmet items, in the text, by task and as computed: 54 / 53, 18 / 20 / 17.</summary>
internal sealed class StatedCounts : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year)
    {
        if (year.Year.Head.Campaign.Stated is not { } stated)
        {
            yield break;
        }

        if (Differ("items_count", stated.Items, stated.Tasks.Sum(t => t.Items), year.Items.Count, Items) is { } items)
        {
            yield return items;
        }

        var unmet = year.Items.Count(i => i.Outcome.Status == ImplementationStatus.NotImplemented);
        if (Differ("unmet_count", stated.Unmet, stated.Tasks.Sum(t => t.Unmet), unmet, Unmet) is { } count)
        {
            yield return count;
        }
    }

    private static Finding? Differ(string code, int? inText, int? byTasks, int computed, Func<string, string> sentence)
    {
        int?[] told = [inText, byTasks, computed];
        return told.OfType<int>().Distinct().Count() <= 1
            ? null
            : Finding.Blocking(code, sentence(string.Join(" / ", told.Select(n => n?.ToString() ?? "–"))));
    }

    private static string Items(string numbers) =>
        Speech.Say(
            $"Priemonių ir veiksmų skaičius skirtingose vietose nesutampa (tekste / pagal uždavinius / apskaičiuota): {numbers}.",
            $"The number of items differs between places (text / by task / computed): {numbers}."
        );

    private static string Unmet(string numbers) =>
        Speech.Say(
            $"Neįgyvendintų priemonių ir veiksmų skaičius nesutampa (tekste / pagal uždavinius / apskaičiuota): {numbers}.",
            $"The number of unmet items differs between places (text / by task / computed): {numbers}."
        );
}
