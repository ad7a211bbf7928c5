using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An accepted report answers what was asked before an amendment, but the year is judged by what is asked now.</summary>
internal sealed class AnsweredEarlierWording : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "answered_earlier_wording",
            Severity.Warning,
            MendKind.Campaign,
            Settleable: true,
            new("Priimta ataskaita atsako į ankstesnę redakciją", "An accepted report answers an earlier wording"),
            new(
                "Planas pakeistas jau pateikus ataskaitą. Patikrinkite, ar ji tinka dabartinei redakcijai, arba grąžinkite pataisyti.",
                "The plan was amended after the report was handed in. Check that it holds for the present wording, or open it again."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from item in year.Items
        let earlier = item.Parts.Where(p => p.Row.State == ReportState.Accepted && item.AnsweredEarlierWording(p))
        let executors = string.Join(", ", earlier.Select(p => p.Row.IsMunicipality ? p.Row.Name : p.Row.Code))
        where executors.Length > 0
        select Found.In(
            item,
            $"{item.Name()}: {executors}.",
            $"{item.Name()}: {executors}.",
            executors,
            item.Row.Version
        );
}
