namespace ActionPlanMonitor.Application.Features.Reconciliation;

public static class ReconciliationChecks
{
    /// <summary>Every check there is: one that is written is found by itself.</summary>
    public static IReadOnlyList<IReconciliationCheck> All { get; } =
    [
        .. typeof(IReconciliationCheck)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IReconciliationCheck)))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (IReconciliationCheck)Activator.CreateInstance(t)!),
    ];
}
