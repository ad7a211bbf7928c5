namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>How many have which status (A10). The unit is said by whoever holds the counts.</summary>
public sealed record StatusCounts(
    int Implemented,
    int PartiallyImplemented,
    int NotImplemented,
    int NotAssessed,
    int Pending
)
{
    public int Total => Implemented + PartiallyImplemented + NotImplemented + NotAssessed + Pending;

    public static StatusCounts Of(IEnumerable<ImplementationStatus> statuses)
    {
        var by = statuses.CountBy(status => status).ToDictionary();
        return new(
            by.GetValueOrDefault(ImplementationStatus.Implemented),
            by.GetValueOrDefault(ImplementationStatus.PartiallyImplemented),
            by.GetValueOrDefault(ImplementationStatus.NotImplemented),
            by.GetValueOrDefault(ImplementationStatus.NotAssessed),
            by.GetValueOrDefault(ImplementationStatus.Pending)
        );
    }
}

/// <summary>
/// The sizes of a plan year in its three units of count (A10): in 2020 it had 53 items and 55 criteria.
/// </summary>
/// <param name="Items">Measures and actions that carry a criterion.</param>
/// <param name="Criteria">As items, but an institutions' item with a number per executor has one criterion for each of them.</param>
/// <param name="ExecutorParts">Items times their executors.</param>
public sealed record UnitCounts(int Items, int Criteria, int ExecutorParts)
{
    public static UnitCounts Of(IEnumerable<ItemFacts> items)
    {
        var all = items.ToList();
        return new(all.Count, all.Sum(CriteriaOf), all.Sum(item => item.Executors.Count));
    }

    private static int CriteriaOf(ItemFacts item) =>
        item is { Criterion.Kind: CriterionKind.PerExecutor, IsMunicipal: false }
            ? Math.Max(1, item.Executors.Count)
            : 1;
}
