using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Infrastructure;
using ActionPlanMonitor.Infrastructure.EmbeddedPostgres;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Api.Startup;

/// <summary>The database the application talks to: the server that was named, otherwise the embedded one.</summary>
internal sealed class DatabaseHost : IAsyncDisposable
{
    private readonly EmbeddedPostgresServer? _embedded;

    private DatabaseHost(string connectionString, EmbeddedPostgresServer? embedded)
    {
        ConnectionString = connectionString;
        _embedded = embedded;
    }

    public string ConnectionString { get; }

    public static async Task<DatabaseHost> StartAsync(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Default") is { Length: > 0 } named)
        {
            return new DatabaseHost(named, null);
        }

        var server = await EmbeddedPostgresServer.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataDirectory = Path.GetFullPath(builder.Configuration["APM_DATA_DIR"] ?? ".data"),
            },
            CancellationToken.None
        );
        return new DatabaseHost(server.ConnectionString, server);
    }

    /// <summary>Migrates, and loads the demonstration data into an empty database.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await using var db = DependencyInjection.OwnerContext(
            services.GetRequiredService<IAppDbContext>().Database.GetConnectionString()!
        );
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlRawAsync("GRANT SELECT ON \"__EFMigrationsHistory\" TO apm_app");
        var clock = services.GetRequiredService<TimeProvider>();
        if (Demonstration.IsOn(app.Configuration))
        {
            var passwords = services.GetRequiredService<IPasswordVault>();
            await new DemonstrationSeeder(db, passwords, clock).LoadAsync(CancellationToken.None);
        }
        else
        {
            await new InstitutionRegister(db, clock).LoadAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_embedded is not null)
        {
            await _embedded.DisposeAsync();
        }
    }
}
