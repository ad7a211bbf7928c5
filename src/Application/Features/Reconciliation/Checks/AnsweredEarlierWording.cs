using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An accepted report answers what was asked before an amendment, but the year is judged by what is asked now.</summary>
internal sealed class AnsweredEarlierWording : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        from item in year.Items
        let earlier = item.Parts.Where(p => p.Row.State == ReportState.Accepted && item.AnsweredEarlierWording(p))
        let executors = string.Join(", ", earlier.Select(p => p.Row.IsMunicipality ? p.Row.Name : p.Row.Code))
        where executors.Length > 0
        select Finding.Warning(
            "answered_earlier_wording",
            Speech.Say(
                $"{item.Name()}: priimta ataskaita atsako į ankstesnę redakciją ({executors}). Patikrinkite, ar ji tinka dabartinei, arba grąžinkite pataisyti.",
                $"{item.Name()}: an accepted report answers an earlier wording ({executors}). Check that it holds for the present one, or open it again."
            ),
            item
        );
}
