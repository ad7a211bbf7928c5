using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class SessionListTests : WritingTests
{
    private const string Sessions = "/api/v1/sessions";

    [Test]
    public async Task OneOfMySessions_IsEnded()
    {
        var (name, _) = await Host.NewAccountAsync();
        var here = await Host.SignedInAsync(name);
        var elsewhere = await Host.SignedInAsync(name);
        var mine = (await here.GetAsync(Sessions)).ShouldBe(200).Json.List("items");
        Assert.That(
            mine.Select(s => (s.Flag("current"), s.Text("method"))),
            Is.EquivalentTo([(true, "password"), (false, "password")])
        );

        (await here.DeleteAsync($"{Sessions}/{mine.Single(s => !s.Flag("current")).Text("id")}")).ShouldBe(204);

        (await elsewhere.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
        (await here.GetAsync("/api/v1/session")).ShouldBe(200);
    }

    [Test]
    public async Task AllOthers_AreEnded_AndNobodyElses()
    {
        var (name, _) = await Host.NewAccountAsync();
        var here = await Host.SignedInAsync(name);
        var elsewhere = new[] { await Host.SignedInAsync(name), await Host.SignedInAsync(name) };

        (await here.DeleteAsync(Sessions)).ShouldBe(204);

        Assert.That((await here.GetAsync(Sessions)).Json.List("items"), Has.Count.EqualTo(1));
        foreach (var other in elsewhere)
        {
            (await other.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
        }

        (await (await Host.SignedInAs("vrm")).GetAsync("/api/v1/session")).ShouldBe(200);
    }

    [Test]
    public async Task SomebodyElsesSession_LooksLikeNone()
    {
        var (name, _) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        var id = (await owner.GetAsync(Sessions)).Json.List("items").Single().Text("id");

        (await (await Host.SignedInAs("vrm")).DeleteAsync($"{Sessions}/{id}")).ShouldBeProblem(404, "not_found");

        (await owner.GetAsync("/api/v1/session")).ShouldBe(200);
    }

    [Test]
    public async Task Preferences_AreKept_AndSaidWithTheSession()
    {
        var (name, _) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        var account = (await owner.GetAsync("/api/v1/session/account")).ShouldBe(200);
        var body = new
        {
            language = "english",
            mailFrequency = "deadlinesOnly",
            shortcutsOff = true,
        };

        (await owner.PutAsync("/api/v1/session/preferences", body)).ShouldBeProblem(428, "version_required");
        (await owner.PutAsync("/api/v1/session/preferences", body, account.ETag)).ShouldBe(200);
        (await owner.PutAsync("/api/v1/session/preferences", body, account.ETag)).ShouldBeProblem(412, "version_stale");

        var session = (await owner.GetAsync("/api/v1/session")).Json;
        Assert.That((session.Text("language"), session.Flag("shortcutsOff")), Is.EqualTo(("english", true)));
    }
}
