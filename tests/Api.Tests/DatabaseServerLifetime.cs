using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.TestSupport;
using NUnit.Framework;

[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]

namespace ActionPlanMonitor.Api.Tests;

[SetUpFixture]
public sealed class DatabaseServerLifetime
{
    [OneTimeTearDown]
    public async Task StopDatabaseServerAsync()
    {
        await ReadingTests.StopSharedHostAsync();
        await TestDatabaseServer.StopAsync();
    }
}
