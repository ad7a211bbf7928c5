using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Tests that only read share one host.</summary>
public abstract class ReadingTests
{
    private static readonly Lazy<Task<World>> Shared = new(StartAsync);

    protected World World { get; private set; } = null!;

    protected ApiHost Host => World.Host;

    [OneTimeSetUp]
    public async Task JoinSharedHostAsync() => World = await Shared.Value;

    internal static async Task StopSharedHostAsync()
    {
        if (Shared.IsValueCreated)
        {
            await (await Shared.Value).Host.DisposeAsync();
        }
    }

    private static async Task<World> StartAsync() => await World.OfAsync(await ApiHost.StartAsync());
}

/// <summary>Tests that write have a host and a database of their own.</summary>
public abstract class WritingTests
{
    protected World World { get; private set; } = null!;

    protected ApiHost Host => World.Host;

    [OneTimeSetUp]
    public async Task StartHostAsync() => World = await World.OfAsync(await NewHostAsync());

    [OneTimeTearDown]
    public async Task StopHostAsync()
    {
        if (World is not null)
        {
            await World.Host.DisposeAsync();
        }
    }

    protected virtual Task<ApiHost> NewHostAsync() => ApiHost.StartAsync();
}
