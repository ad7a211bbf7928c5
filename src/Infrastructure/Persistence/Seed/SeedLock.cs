using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>Two processes that start together load one after the other; the second finds the data and does nothing.</summary>
internal static class SeedLock
{
    private const long Key = 0x41504D_5345_4544; // "APMSEED"

    /// <summary>Held until the transaction ends.</summary>
    public static Task TakeAsync(AppDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);
}
