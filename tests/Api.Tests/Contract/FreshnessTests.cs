using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Who already has an answer is told so, and never gets somebody else's.</summary>
public sealed class FreshnessTests : WritingTests
{
    private string Dashboard => $"{World.Plan}/years/2021/dashboard";

    [TestCase("dashboard")]
    [TestCase("annex")]
    [TestCase("annex?task=1")]
    public async Task Answer_AskedForAgain_IsNotSentAgain_UntilSomethingChanged(string what)
    {
        var commission = await Host.SignedInAs("komisija");
        var path = $"{World.Plan}/years/2021/{what}";
        var tag = (await commission.GetAsync(path)).ShouldBe(200).ETag;

        (await commission.GetAsync(path, tag)).ShouldBe(304);

        var obligation = await World.GivenAsync("01.01.01", "VRM");
        (await obligation.SaveAsync(await Host.SignedInAs("vrm"), new { narrative = what })).ShouldBe(200);
        (await commission.GetAsync(path, tag)).ShouldBe(200);
    }

    [Test]
    public async Task Tag_OfOneReader_IsNoneOfAnothers()
    {
        var commission = await Host.SignedInAs("komisija");
        var analyst = await Host.SignedInAs("analitikas");
        var vrm = await Host.SignedInAs("vrm");
        var tag = (await commission.GetAsync(Dashboard)).ShouldBe(200).ETag;

        using (Assert.EnterMultipleScope())
        {
            (await analyst.GetAsync(Dashboard, tag)).ShouldBe(200);
            (await commission.InEnglish().GetAsync(Dashboard, tag)).ShouldBe(200);
            (await commission.GetAsync($"{World.Plan}/years/2020/dashboard", tag)).ShouldBe(200);
            (await vrm.GetAsync(Dashboard, tag)).ShouldBeProblem(403, "not_published");
            (await Host.Nobody.GetAsync(Dashboard, tag)).ShouldBeProblem(401);
        }
    }

    [Test]
    public async Task Answer_OfYesterday_IsComputedAnew()
    {
        var commission = await Host.SignedInAs("komisija");
        var tag = (await commission.GetAsync(Dashboard)).ShouldBe(200).ETag;

        // Midnight in Vilnius is 22:00 of the day before in UTC.
        Host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 22, 0, 0, TimeSpan.Zero));
        var tomorrow = await Host.SignInAgainAs("komisija");

        (await tomorrow.GetAsync(Dashboard, tag)).ShouldBe(200);
        Host.Clock.SetTo(ApiHost.Start);
    }
}
