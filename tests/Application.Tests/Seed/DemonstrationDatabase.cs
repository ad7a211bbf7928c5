using ActionPlanMonitor.Infrastructure.Identity;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;
using ActionPlanMonitor.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Tests.Seed;

/// <summary>A migrated database with the demonstration in it, loaded once and copied for every fixture that asks.</summary>
internal static class DemonstrationDatabase
{
    /// <summary>The moment of the load. Half past midnight in Vilnius, still the day before in UTC.</summary>
    public static readonly DateTimeOffset LoadedAt = new(2026, 3, 9, 22, 30, 0, TimeSpan.Zero);

    public static readonly DateOnly LoadDay = new(2026, 3, 10);

    public static async Task<TestDatabase> CloneAsync()
    {
        var template = await TemplateDatabase.GetOrCreateAsync("seeded-demonstration", FillAsync);
        return await template.CloneAsync();
    }

    public static async Task<TestDatabase> MigratedAsync()
    {
        var template = await TemplateDatabase.GetOrCreateAsync("migrated-for-seeding", MigrateAsync);
        return await template.CloneAsync();
    }

    public static async Task LoadAsync(string connectionString)
    {
        await using var db = Infrastructure.DependencyInjection.OwnerContext(connectionString);
        await Seeder(db).LoadAsync(CancellationToken.None);
    }

    public static DemonstrationSeeder Seeder(AppDbContext db) => new(db, new PasswordVault(), new FakeClock(LoadedAt));

    private static async Task FillAsync(string connectionString)
    {
        await MigrateAsync(connectionString);
        await LoadAsync(connectionString);
    }

    private static async Task MigrateAsync(string connectionString)
    {
        await using var db = Infrastructure.DependencyInjection.OwnerContext(connectionString);
        await db.Database.MigrateAsync();
    }
}
