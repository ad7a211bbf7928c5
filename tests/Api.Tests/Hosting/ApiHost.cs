using System.Collections.Concurrent;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Infrastructure;
using ActionPlanMonitor.Infrastructure.Identity;
using ActionPlanMonitor.Infrastructure.Mail;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;
using ActionPlanMonitor.TestSupport;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>
/// The real application on a database of its own: a copy of one that was migrated and given the demonstration data once.
/// Only the clock is not real.
/// </summary>
public sealed class ApiHost : IAsyncDisposable
{
    /// <summary>The 2021 campaign of the demonstration data is open at this moment: its dates stand around the day of the load.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly Factory _factory;
    private readonly ConcurrentDictionary<string, Lazy<Task<ApiClient>>> _signedIn = new(StringComparer.Ordinal);

    private ApiHost(TestDatabase database, Factory factory)
    {
        _database = database;
        _factory = factory;
        Store = new Store(database.ConnectionString);
    }

    /// <summary>The database as its owner sees it.</summary>
    public Store Store { get; }

    public string ConnectionString => _database.ConnectionString;

    public FakeClock Clock => _factory.Clock;

    public IServiceProvider Services => _factory.Services;

    /// <summary>Nobody is signed in.</summary>
    public ApiClient Nobody { get; private set; } = null!;

    /// <param name="overSockets">Kestrel with its limits instead of calls in memory.</param>
    /// <param name="configure">Changes to the composition, for what a test has to watch from inside.</param>
    /// <param name="settings">As an operator would set them.</param>
    public static async Task<ApiHost> StartAsync(
        bool overSockets = false,
        Action<IServiceCollection>? configure = null,
        params (string Name, string Value)[] settings
    )
    {
        var template = await TemplateDatabase.GetOrCreateAsync("demonstration", LoadAsync);
        var database = await template.CloneAsync();
        var factory = new Factory(database.ConnectionString, configure, settings);
        if (overSockets)
        {
            factory.UseKestrel(0);
            factory.StartServer();
        }

        var host = new ApiHost(database, factory);
        host.Nobody = new ApiClient(host.NewTransport(), cookie: null);
        return host;
    }

    /// <summary>A client with that account's session. Signing in is slow on purpose, so each account does it once.</summary>
    public Task<ApiClient> SignedInAs(string userName) =>
        _signedIn.GetOrAdd(userName, name => new Lazy<Task<ApiClient>>(() => SignInAgainAs(name))).Value;

    /// <summary>Another session of that account, for tests that end it.</summary>
    public async Task<ApiClient> SignInAgainAs(string userName)
    {
        var answer = await Nobody.PostAsync(
            "/api/v1/session",
            new { userName, password = DemonstrationAccounts.Password }
        );
        var cookie = answer.ShouldBe(200).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return new ApiClient(NewTransport(), cookie);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await _database.DisposeAsync();
    }

    public HttpClient NewTransport() =>
        _factory.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                BaseAddress = _factory.ClientOptions.BaseAddress,
                AllowAutoRedirect = false,
                HandleCookies = false,
            }
        );

    /// <summary>One look at what letters are written about by themselves, as one of several processes would have it.</summary>
    public async Task<int> MailRoundAsync()
    {
        await using var db = DependencyInjection.OwnerContext(ConnectionString);
        return await new MailRound(db, Clock, Services.GetRequiredService<PublicAddress>()).RunAsync(default);
    }

    private static void WriteLettersOnlyWhenAsked(IServiceCollection services) =>
        services.Remove(services.Single(s => s.ImplementationType == typeof(MailRounds)));

    private static async Task LoadAsync(string connectionString)
    {
        await using var db = DependencyInjection.OwnerContext(connectionString);
        await db.Database.MigrateAsync();
        await new DemonstrationSeeder(db, new PasswordVault(), new FakeClock(Start)).LoadAsync(CancellationToken.None);
    }

    private sealed class Factory(
        string connectionString,
        Action<IServiceCollection>? configure,
        (string Name, string Value)[] settings
    ) : WebApplicationFactory<Program>
    {
        private static readonly EphemeralDataProtectionProvider Keys = new();

        public FakeClock Clock { get; } = new(Start);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("ConnectionStrings:Default", connectionString);
            builder.UseSetting("Logging:LogLevel:Default", "None");
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }

            builder.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(Keys));
                WriteLettersOnlyWhenAsked(services);
                configure?.Invoke(services);
            });
        }
    }
}
