using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Infrastructure.Documents;
using ActionPlanMonitor.Infrastructure.Identity;
using ActionPlanMonitor.Infrastructure.Mail;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.Infrastructure.Persistence.Interceptors;
using ActionPlanMonitor.Infrastructure.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ActionPlanMonitor.Infrastructure;

public static class DependencyInjection
{
    /// <param name="smtp">The mail server that letters go through; null: they wait in the outbox.</param>
    public static IServiceCollection AddInfrastructure(
        this IServiceCollection services,
        string connectionString,
        string? smtp
    )
    {
        services.AddScoped<ReachInterceptor>();
        services.AddDbContext<AppDbContext>(
            (provider, options) =>
                options.UseNpgsql(connectionString).AddInterceptors(provider.GetRequiredService<ReachInterceptor>())
        );
        services.AddScoped<IAppDbContext>(provider => provider.GetRequiredService<AppDbContext>());
        services.AddSingleton<IPasswordVault, PasswordVault>();
        services.AddSingleton<ISecretVault, SecretVault>();
        services.AddSingleton(TimeProvider.System);
        services.AddDocuments();
        services.AddMail(connectionString, smtp);
        services.AddHostedService(provider => new DailySealing(
            connectionString,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DailySealing>>()
        ));
        return services;
    }

    /// <summary>The store as its owner: for migrations, the loading of data and commands at the console; never for a request.</summary>
    public static AppDbContext OwnerContext(string connectionString) =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(connectionString).Options);
}
