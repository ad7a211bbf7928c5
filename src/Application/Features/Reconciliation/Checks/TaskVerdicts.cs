using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A task that the text judges in two ways: "partially implemented" and "criterion not reached" (task 3 of 2020).</summary>
internal sealed class TaskVerdicts : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year)
    {
        var stated = year.Year.Head.Campaign.Stated;
        return (stated?.TasksPartially ?? [])
            .Intersect(stated?.TasksNotReached ?? [])
            .Select(no =>
                Finding.Blocking(
                    "task_two_verdicts",
                    Speech.Say(
                        $"{no} uždavinys tekste įvertintas dvejopai: „iš dalies įgyvendintas“ ir „kriterijus nepasiektas“.",
                        $"Task {no} is judged in two ways in the text: “partially implemented” and “criterion not reached”."
                    )
                )
            );
    }
}
