using ActionPlanMonitor.TestSupport;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests;

[SetUpFixture]
public sealed class DatabaseServerLifetime
{
    [OneTimeTearDown]
    public Task StopDatabaseServerAsync() => TestDatabaseServer.StopAsync();
}
