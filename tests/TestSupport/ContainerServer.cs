#if USE_TESTCONTAINERS
using DotNet.Testcontainers.Builders;
using Testcontainers.PostgreSql;

namespace ActionPlanMonitor.TestSupport;

/// <summary>A PostgreSQL in Docker; only in a build with -p:UseTestcontainers=true.</summary>
internal sealed class ContainerServer : IAsyncDisposable
{
    private readonly PostgreSqlContainer _container;

    private ContainerServer(PostgreSqlContainer container) => _container = container;

    public string ConnectionString => _container.GetConnectionString();

    /// <summary>Null when no Docker engine answers.</summary>
    public static async Task<ContainerServer?> TryStartAsync()
    {
        try
        {
            var container = new PostgreSqlBuilder("postgres:18").WithCommand("-c", "fsync=off").Build();
            await container.StartAsync();
            return new ContainerServer(container);
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
#endif
