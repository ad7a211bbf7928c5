using System.Text;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>Over real sockets: the server's own limits stand in front of the application's.</summary>
public sealed class TooLargeTests : WritingTests
{
    private static readonly string Narrative = new('ą', 512 * 1024);

    protected override Task<ApiHost> NewHostAsync() => ApiHost.StartAsync(overSockets: true);

    [Test]
    public async Task Narrative_OfAMegabyte_IsRefusedBeforeItIsRead()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var before = await Host.Store.FingerprintAsync();

        var lithuanian = await obligation.SaveAsync(vrm, new { narrative = Narrative });
        var english = await obligation.SaveAsync(vrm.InEnglish(), new { narrative = Narrative });

        using (Assert.EnterMultipleScope())
        {
            lithuanian.ShouldBeProblem(413, "request_too_large");
            Assert.That(english.Json.Text("detail"), Does.Contain("Too much data"));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }
    }

    [Test]
    public async Task Narrative_OfAMegabyteWithoutItsLength_IsRefusedToo()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        using var body = new StreamContent(
            new MemoryStream(Encoding.UTF8.GetBytes($$"""{"narrative":"{{Narrative}}"}"""))
        );
        body.Headers.ContentType = new("application/json");
        body.Headers.ContentLength = null;

        var answer = await vrm.SendAsync(HttpMethod.Put, $"{obligation.Path}/report", body, ifMatch: "\"1\"");

        answer.ShouldBeProblem(413, "request_too_large");
    }

    [Test]
    public async Task Narrative_LongButReasonable_IsTaken_AndALongerOneIsAskedToBeShortened()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.04", "VRM");

        (await obligation.SaveAsync(vrm, new { narrative = new string('ą', 20_000) })).ShouldBe(200);
        (await obligation.SaveAsync(vrm, new { narrative = new string('ą', 20_001) }))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("narrative");
    }
}
