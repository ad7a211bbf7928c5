using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.TestSupport;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class SignInBrakeTests : WritingTests
{
    [Test]
    public async Task SixthTry_Waits_AndTheRightPasswordWorksAfterwards()
    {
        var (name, _) = await Host.NewAccountAsync();
        for (var i = 0; i < 5; i++)
        {
            (await Host.SignInAsync(name, "Ne-tas-slaptazodis")).ShouldBeProblem(401, "invalid_credentials");
        }

        var slowed = (await Host.SignInAsync(name)).ShouldBeProblem(429, "too_many_attempts");

        Assert.That(slowed.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Host.Clock.Advance(TimeSpan.FromSeconds(5));
        (await Host.SignInAsync(name)).ShouldBe(200);
        (await Host.SignInAsync(name, "Ne-tas-slaptazodis")).ShouldBeProblem(401, "invalid_credentials");
    }

    [Test]
    public async Task ManyRightSignIns_AreNotSlowedDown()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(_ => Host.SignInAsync("komisija", DemonstrationPassword))
        );

        Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(200));
    }

    [Test]
    public async Task UnknownName_IsSlowedDownLikeAKnownOne()
    {
        var name = NewName();
        for (var i = 0; i < 5; i++)
        {
            (await Host.SignInAsync(name)).ShouldBeProblem(401, "invalid_credentials");
        }

        (await Host.SignInAsync(name)).ShouldBeProblem(429, "too_many_attempts");
    }

    [Test]
    public void Waits_Grow_UpToAQuarterOfAnHour()
    {
        var clock = new FakeClock(ApiHost.Start);
        var brake = new SignInBrake(clock);
        var waits = new List<double>();
        for (var i = 0; i < 16; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(15));
            brake.Require("vrm", "192.0.2.1");
            brake.Failed("vrm", "192.0.2.1");
            waits.Add(Wait(brake, "vrm", "192.0.2.1"));
        }

        Assert.That(waits, Is.EqualTo([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]));
    }

    [Test]
    public void WhoGuessesFromManyAddresses_IsSlowedDown_ButTheOwnerWaitsAMinuteAtMost()
    {
        var brake = new SignInBrake(new FakeClock(ApiHost.Start));
        for (var i = 0; i < 200; i++)
        {
            brake.Failed("vrm", $"192.0.2.{i}");
        }

        Assert.That(Wait(brake, "vrm", "198.51.100.1"), Is.EqualTo(60));
        Assert.That(Wait(brake, "uzt", "198.51.100.1"), Is.Zero);
    }

    [Test]
    public void WhoGuessesManyNamesFromOneAddress_IsSlowedDown()
    {
        var brake = new SignInBrake(new FakeClock(ApiHost.Start));
        for (var i = 0; i < 200; i++)
        {
            brake.Failed($"vardas{i}", "192.0.2.1");
        }

        Assert.That(Wait(brake, "vrm", "192.0.2.1"), Is.EqualTo(300));
        Assert.That(Wait(brake, "vrm", "192.0.2.2"), Is.Zero);
    }

    private static double Wait(SignInBrake brake, string account, string address)
    {
        try
        {
            brake.Require(account, address);
            return 0;
        }
        catch (ProblemException slowed)
        {
            return slowed.RetryAfter!.Value.TotalSeconds;
        }
    }
}
