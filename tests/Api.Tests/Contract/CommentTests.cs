using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Remarks at the fields of a report: asked, answered, settled, never rewritten.</summary>
public sealed class CommentTests : WritingTests
{
    [Test]
    public async Task BothSides_SpeakAtAField_InOrder()
    {
        var (vrm, coordinator) = (await Host.SignedInAs("vrm"), await Host.SignedInAs("koordinatorius"));
        var path = $"{(await World.GivenAsync("01.01.01", "VRM")).Path}/comments";

        (await coordinator.PostAsync(path, new { field = "spending", text = " Kodėl tiek daug? " })).ShouldBe(200);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await vrm.PostAsync(path, new { field = "spending", text = "Brangesnė salė." })).ShouldBe(200);

        var thread = (await vrm.GetAsync(path)).ShouldBe(200).Json.List("items");
        Assert.That(
            thread.Select(c => (c.Text("field"), c.Text("text"), c.Flag("ofMinistry"))),
            Is.EqualTo([("spending", "Kodėl tiek daug?", true), ("spending", "Brangesnė salė.", false)])
        );
    }

    [Test]
    public async Task SameKey_WritesOnce()
    {
        var vrm = await Host.SignedInAs("vrm");
        var path = $"{(await World.GivenAsync("01.01.08", "VRM")).Path}/comments";
        var body = new { field = "whole", text = "Kartą." };

        (await vrm.PostAsync(path, body, "vienas-komentaras")).ShouldBe(200);
        (await vrm.PostAsync(path, body, "vienas-komentaras")).ShouldBe(200);

        Assert.That((await vrm.GetAsync(path)).Json.List("items"), Has.Exactly(1).Items);
    }

    [Test]
    public async Task Ministry_SettlesARemark_Once()
    {
        var (vrm, coordinator) = (await Host.SignedInAs("vrm"), await Host.SignedInAs("koordinatorius"));
        var path = $"{(await World.GivenAsync("01.01.04", "VRM")).Path}/comments";
        var id = (await vrm.PostAsync(path, new { field = "done", text = "Ar tinka?" })).ShouldBe(200).Json.Text("id");

        (await vrm.PostAsync($"{path}/{id}/resolution")).ShouldBeProblem(403);
        var first = (await coordinator.PostAsync($"{path}/{id}/resolution")).ShouldBe(200).Json;
        var again = (await coordinator.PostAsync($"{path}/{id}/resolution")).ShouldBe(200).Json;

        Assert.That(first.Has("resolvedAt"), Is.True);
        Assert.That(
            again.At("resolvedAt").GetDateTimeOffset(),
            Is.EqualTo(first.At("resolvedAt").GetDateTimeOffset()).Within(TimeSpan.FromMilliseconds(1))
        );
        (await coordinator.PostAsync($"{path}/{Guid.NewGuid()}/resolution")).ShouldBeProblem(404, "not_found");
    }

    [Test]
    public async Task Return_WithAField_PinsItsCommentThere_UntilHandedInAgain()
    {
        var (vrm, coordinator) = (await Host.SignedInAs("vrm"), await Host.SignedInAs("koordinatorius"));
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.HandInAsync(vrm);

        var returned = await coordinator.PostAsync(
            $"{obligation.Path}/return",
            new { comment = "Patikslinkite skaičių.", field = "achieved" }
        );

        Assert.That(returned.ShouldBe(200).Json.Text("returnComment"), Is.EqualTo("Patikslinkite skaičių."));
        Assert.That(await PinnedAsync(), Is.EqualTo([("achieved", "Patikslinkite skaičių.")]));
        await obligation.HandInAsync(vrm);
        Assert.That(await PinnedAsync(), Is.Empty);

        (await obligation.ReturnAsync(coordinator, "Be lauko.")).ShouldBe(200);
        Assert.That(await PinnedAsync(), Is.Empty, "an earlier return is not this one");

        async Task<IEnumerable<(string?, string?)>> PinnedAsync() =>
            (await vrm.GetAsync($"{obligation.Path}/comments"))
                .ShouldBe(200)
                .Json.List("items")
                .Where(c => c.Flag("returned"))
                .Select(c => (c.Text("field"), c.Text("text")));
    }

    [Test]
    public async Task ClosedYear_TakesNoRemarks_ButShowsThem()
    {
        var vrm = await Host.SignedInAs("vrm");
        var path = $"{(await World.GivenAsync("01.01.01", "VRM", year: 2020)).Path}/comments";

        (await vrm.PostAsync(path, new { field = "done", text = "Vėlu." })).ShouldBeProblem(409, "campaign_closed");
        (await vrm.GetAsync(path)).ShouldBe(200);
    }

    [Test]
    public async Task Stranger_FindsNoThread()
    {
        var other = await Host.SignedInAs("uzt");
        var path = $"{(await World.GivenAsync("01.01.01", "VRM")).Path}/comments";

        (await other.GetAsync(path)).ShouldBeProblem(404, "not_found");
        (await other.PostAsync(path, new { field = "done", text = "?" })).ShouldBeProblem(404, "not_found");
    }
}
