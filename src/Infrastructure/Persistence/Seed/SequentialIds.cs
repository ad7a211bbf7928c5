namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// Ids in the order they are asked for. Rows are inserted in the order of their keys, so obligations get their serial
/// numbers, and receipts theirs, in the plan's own order.
/// </summary>
internal sealed class SequentialIds(TimeProvider clock)
{
    private DateTimeOffset _next = clock.GetUtcNow();

    public Guid Next()
    {
        _next = _next.AddMilliseconds(1);
        return Guid.CreateVersion7(_next);
    }
}
