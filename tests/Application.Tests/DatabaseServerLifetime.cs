using ActionPlanMonitor.TestSupport;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests;

[SetUpFixture]
public sealed class DatabaseServerLifetime
{
    [OneTimeTearDown]
    public Task StopDatabaseServerAsync() => TestDatabaseServer.StopAsync();
}
