using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An official status that differs from what the rules suggest now, without written reasons.</summary>
internal sealed class JustificationMissing : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "justification_missing",
            Severity.Blocking,
            MendKind.Decision,
            Settleable: false,
            new("Galutinis įvertinimas be pagrindimo", "An official status without justification"),
            new(
                "Kai galutinis įvertinimas skiriasi nuo siūlomo, reikia parašyti kodėl (bent 20 ženklų). Siūlymas galėjo pasikeisti jau po sprendimo.",
                "Where the official status differs from the suggestion, the reasons have to be written (at least 20 characters). The suggestion may have changed after the decision."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        foreach (
            var item in year.Items.Where(i => Unexplained(i.Outcome.Official, i.Outcome.Suggested, i.Row.Decision))
        )
        {
            yield return Found.In(
                item,
                $"{item.Name()}: galutinis įvertinimas skiriasi nuo siūlomo, o pagrindimo nėra.",
                $"{item.Name()}: the official status differs from the suggested one and is not justified."
            );
        }

        foreach (var task in year.Assessed.Outcome.Tasks)
        {
            var decision = year.Tasks.Single(t => t.Id == task.Id).Decision;
            if (Unexplained(task.Official, task.Suggested, decision))
            {
                yield return Found.InYear(
                    $"{task.No} uždavinys: galutinis įvertinimas skiriasi nuo siūlomo, o pagrindimo nėra.",
                    $"Task {task.No}: the official status differs from the suggested one and is not justified.",
                    task.No
                );
            }
        }
    }

    private static bool Unexplained(ImplementationStatus? official, Outcome suggested, DecisionRow? decision) =>
        official is { } decided
        && decided != suggested.Status
        && (decision?.Justification?.Length ?? 0) < Determination.JustificationMinLength;
}
