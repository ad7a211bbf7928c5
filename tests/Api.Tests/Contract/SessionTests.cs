using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class SessionTests : ReadingTests
{
    [TestCase("administratorius", "administrator", null)]
    [TestCase("koordinatorius", "coordinator", null)]
    [TestCase("kaunas", "reporter", "kauno-miesto")]
    [TestCase("uzt", "reporter", "UŽT")]
    [TestCase("komisija", "commission", null)]
    [TestCase("analitikas", "analyst", null)]
    public async Task Session_OfADemonstrationAccount_SaysWhoItIs(string userName, string role, string? institution)
    {
        var me = (await (await Host.SignedInAs(userName)).GetAsync("/api/v1/session")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(me.Text("userName"), Is.EqualTo(userName));
            Assert.That(me.Text("displayName"), Is.Not.Empty);
            Assert.That(me.List("roles").Select(r => r.GetString()), Is.EqualTo([role]));
            Assert.That(me.Text("institutionCode"), Is.EqualTo(institution));
        }
    }
}
