using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An item that the text counts as unmet although its status is partially implemented.</summary>
internal sealed class UnmetThatIsPartial : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year)
    {
        var unmet = (year.Year.Head.Campaign.Stated?.Tasks ?? []).SelectMany(t => t.UnmetItems).ToHashSet();
        return year
            .Items.Where(i => i.Outcome.Status == ImplementationStatus.PartiallyImplemented && unmet.Contains(i.Key()))
            .Select(item =>
                Finding.Warning(
                    "unmet_is_partial",
                    Speech.Say(
                        $"{item.Name()}: tekste priskirta prie neįgyvendintų, o įvertinta „įgyvendinta iš dalies“.",
                        $"{item.Name()}: the text counts it as unmet, but its status is partially implemented."
                    ),
                    item
                )
            );
    }
}
