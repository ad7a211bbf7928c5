namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>An executor named in a way that no register knows: there is no "Utenos miesto savivaldybė".</summary>
internal sealed class UnknownNames : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "unknown_executor",
            Severity.Warning,
            MendKind.Stated,
            Settleable: true,
            new("Tokio vykdytojo registre nėra", "There is no such executor in the register"),
            new(
                "Rezultatas priskirtas tam, ko nėra. Patikrinkite, kam jis priklauso, ir paaiškinkite.",
                "A result is given to somebody that does not exist. Check whose it is and say so."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        (year.Stated?.UnknownNames ?? []).Select(name => Found.InYear($"„{name}“.", $"“{name}”.", name));
}
