namespace ActionPlanMonitor.Application.Common;

/// <summary>Functions of the database, for use inside queries only.</summary>
public static class StoreFunctions
{
    /// <summary>
    /// How many executors answer for an item in a year. That is the plan's business and no secret, but row-level
    /// security hides other executors' obligations from a reporter, so the database counts them.
    /// </summary>
    public static int OwedParts(Guid itemId, int year) =>
        throw new NotSupportedException($"{itemId}/{year}: inside queries only.");
}
