using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class HealthTests : WritingTests
{
    [Test]
    public async Task Ready_WhenTheDatabaseIsMigratedOrNot_SaysSo()
    {
        Assert.That((await Host.Nobody.GetAsync("/health/ready")).ShouldBe(200).Json.Text("status"), Is.EqualTo("ok"));

        await Host.Store.RunAsync("""ALTER TABLE "__EFMigrationsHistory" RENAME TO "set_aside" """);
        var unready = (await Host.Nobody.GetAsync("/health/ready")).ShouldBe(503);
        var alive = (await Host.Nobody.GetAsync("/health/live")).ShouldBe(200);
        await Host.Store.RunAsync("""ALTER TABLE "set_aside" RENAME TO "__EFMigrationsHistory" """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unready.Json.Text("status"), Is.EqualTo("unavailable"));
            Assert.That(alive.Json.Text("status"), Is.EqualTo("ok"), "a process without its database is alive");
            Assert.That((await Host.Nobody.GetAsync("/health/ready")).Status, Is.EqualTo(200));
        }
    }

    [Test]
    public async Task EveryAnswer_CarriesTheHeadersThatKeepItPrivate()
    {
        var answer = (await (await Host.SignedInAs("komisija")).GetAsync("/api/v1/plans")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
            Assert.That(
                answer.Headers.GetValues("Content-Security-Policy").Single(),
                Does.Contain("default-src 'none'").And.Contain("frame-ancestors 'none'")
            );
        }
    }
}
