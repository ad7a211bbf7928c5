namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A task that the text judges in two ways: "partially implemented" and "criterion not reached" (task 3 of 2020).</summary>
internal sealed class TaskVerdicts : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "task_two_verdicts",
            Severity.Blocking,
            MendKind.Stated,
            Settleable: true,
            new("Uždavinys įvertintas dvejopai", "A task is judged in two ways"),
            new(
                "Skaitytojas nesupras, ar uždavinys pasiektas. Patikrinkite uždavinio įvertinimą ir paaiškinkite, kuris teiginys teisingas.",
                "A reader cannot tell whether the task was reached. Check the task's status and say which statement is right."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        (year.Stated?.TasksPartially ?? [])
            .Intersect(year.Stated?.TasksNotReached ?? [])
            .Select(no =>
                Found.InYear(
                    $"{no} uždavinys tekste ir „iš dalies įgyvendintas“, ir „kriterijus nepasiektas“.",
                    $"Task {no} is both “partially implemented” and “criterion not reached” in the text.",
                    no
                )
            );
}
