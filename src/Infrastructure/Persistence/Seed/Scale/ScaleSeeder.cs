using System.Reflection;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using ActionPlanMonitor.Infrastructure.Trust;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>
/// Fills a database with made-up plans to measure on: the same size gives the same plans, reports and decisions. All of it
/// or nothing, on the owner's connection.
/// </summary>
public sealed class ScaleSeeder(AppDbContext db, TimeProvider clock)
{
    private const int PlansAtOnce = 50;

    private static readonly PropertyInfo SerialNumber = typeof(Obligation).GetProperty(nameof(Obligation.No))!;

    /// <returns>How many obligations were made; null when such plans are there already.</returns>
    public async Task<int?> LoadAsync(ScaleSize size, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await SeedLock.TakeAsync(db, ct);
        var institutions = await db.Institutions.AsNoTracking().OrderBy(i => i.Code).ToListAsync(ct);
        var firstPlan = new ScaledPlan(1, new ScaleSize(1, 1), institutions).Plan.Id;
        if (await db.Plans.AnyAsync(p => p.Id == firstPlan, ct))
        {
            return null;
        }

        var copy = new BulkCopy(db);
        var before = await db.Obligations.MaxAsync(o => (long?)o.No, ct) ?? 0;
        var last = before;
        for (var first = 1; first <= size.Plans; first += PlansAtOnce)
        {
            var plans = Enumerable
                .Range(first, Math.Min(PlansAtOnce, size.Plans - first + 1))
                .Select(no => new ScaledPlan(no, size, institutions))
                .ToList();
            foreach (var plan in plans)
            {
                foreach (var obligation in plan.Obligations)
                {
                    SerialNumber.SetValue(obligation, ++last);
                }

                plan.Report();
            }

            await WriteAsync(copy, plans, ct);
        }

        await db.Database.ExecuteSqlAsync($"SELECT setval(pg_get_serial_sequence('obligations', 'no'), {last})", ct);
        db.Add(Loaded(size));
        await db.SaveChangesAsync(ct);
        await Sealing.SealAsync((NpgsqlConnection)db.Database.GetDbConnection(), clock, ct);
        await transaction.CommitAsync(ct);
        await db.Database.ExecuteSqlAsync($"ANALYZE", ct);
        return (int)(last - before);
    }

    private async Task WriteAsync(BulkCopy copy, IReadOnlyList<ScaledPlan> plans, CancellationToken ct)
    {
        db.AddRange(plans.Select(p => p.Plan));
        db.AddRange(plans.Select(p => p.Policy));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();

        await copy.WriteAsync(plans.SelectMany(p => p.PlanTasks), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Measures), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Actions), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Items), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Campaigns), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.TaskYears), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.ItemYears), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Determinations), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Obligations), ct);
        var reports = plans.SelectMany(p => p.Obligations).Select(o => o.Report).OfType<Report>().ToList();
        await copy.WriteAsync(reports, ct);
        await copy.WriteAsync(reports.SelectMany(r => r.Spending), ct);
        await copy.WriteAsync(plans.SelectMany(p => p.Obligations).SelectMany(o => o.Events), ct);
    }

    private AuditEntry Loaded(ScaleSize size) =>
        new()
        {
            At = clock.GetUtcNow(),
            UserName = "scale",
            Role = "",
            UseCase = "LoadScale",
            Resource = "scale",
            After = CanonicalJson.Of(size),
        };
}
