using ActionPlanMonitor.Infrastructure;
using ActionPlanMonitor.Infrastructure.Identity;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;
using ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Api.Startup;

/// <summary>
/// <c>seed --scale plans=1000 [items=20000]</c> fills an empty or a demonstration database with made-up plans, so that
/// anybody can measure what docs/performance.md says.
/// </summary>
internal static class ScaleCommand
{
    public static bool IsAsked(string[] args) => args is ["seed", ..];

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string[] args)
    {
        if (args is not ["seed", "--scale", ..] || ScaleSize.Parse(args.Skip(2)) is not { } size)
        {
            return Refuse(
                "Usage: seed --scale plans=NUMBER [items=NUMBER], the items in each plan being 53 if not named."
            );
        }

        if (builder.Environment.IsProduction())
        {
            return Refuse(
                "Made-up plans do not belong into a production: set ASPNETCORE_ENVIRONMENT to Demonstration."
            );
        }

        if (builder.Configuration.GetConnectionString("Default") is not { Length: > 0 } connectionString)
        {
            return Refuse("Name the PostgreSQL server in ConnectionStrings__Default.");
        }

        await using var db = DependencyInjection.OwnerContext(connectionString);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await db.Database.MigrateAsync();
        await new DemonstrationSeeder(db, new PasswordVault(), TimeProvider.System).LoadAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        if (await new ScaleSeeder(db, TimeProvider.System).LoadAsync(size, CancellationToken.None) is not { } made)
        {
            return Refuse("This database has such plans already: take a new one.");
        }

        Console.WriteLine($"{size.Plans} plans of {size.Items} items were made, with {made} obligations.");
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
