using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class DeactivationTests : WritingTests
{
    private const string Session = "/api/v1/session";

    [Test]
    public async Task Deactivated_IsOutAtTheNextRequest_AndInAgainWhenActivated()
    {
        var administrator = await Host.SignedInAs("administratorius");
        var (name, id) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        (await Host.AskLinkAsync("signIn", name)).ShouldBe(202);
        var token = await Host.TokenAsync(name);

        var off = await ActAsync(administrator, id, "deactivation");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(off.ShouldBe(200).Json.Flag("isActive"), Is.False);
            (await owner.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
            (await Host.SignInAsync(name)).ShouldBeProblem(401, "invalid_credentials");
            (await Host.Nobody.PostAsync("/api/v1/links/sign-in", new { token })).ShouldBeProblem(422, "link_dead");
            (await administrator.PostAsync($"/api/v1/users/{id}/invitation")).ShouldBeProblem(409, "account_inactive");
        }

        (await ActAsync(administrator, id, "activation")).ShouldBe(200);
        (await Host.SignInAsync(name)).ShouldBe(200);
        (await owner.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
    }

    [Test]
    public async Task SessionsEnded_ByTheAdministrator_AreDead()
    {
        var (name, id) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);

        (await (await Host.SignedInAs("administratorius")).DeleteAsync($"/api/v1/users/{id}/sessions")).ShouldBe(204);

        (await owner.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
    }

    [Test]
    public async Task OwnAccount_IsNotSwitchedOff()
    {
        var administrator = await Host.SignedInAs("administratorius");
        var id = await Host.Store.OneAsync<Guid>("SELECT id FROM users WHERE user_name = 'administratorius'");

        (await ActAsync(administrator, id, "deactivation")).ShouldBeProblem(409, "own_account");
    }

    [Test]
    public async Task TwoAdministratorsWhoSwitchEachOtherOff_LeaveOne()
    {
        await using var host = await ApiHost.StartAsync();
        var (name, second) = await host.NewAccountAsync("administrator");
        var one = await host.SignedInAs("administratorius");
        var other = await host.SignedInAsync(name);
        var first = await host.Store.OneAsync<Guid>("SELECT id FROM users WHERE user_name = 'administratorius'");

        var answers = await Task.WhenAll(ActAsync(one, second, "deactivation"), ActAsync(other, first, "deactivation"));

        Assert.That(answers.Count(a => a.Status == 200), Is.EqualTo(1), string.Join('\n', answers.AsEnumerable()));
        Assert.That(
            await host.Store.OneAsync<long>("SELECT count(*) FROM users WHERE role = 'Administrator' AND is_active"),
            Is.EqualTo(1)
        );
    }

    private static async Task<Answer> ActAsync(ApiClient administrator, Guid id, string act)
    {
        var read = await administrator.GetAsync($"/api/v1/users/{id}");
        return read.Status == 200
            ? await administrator.PostAsync($"/api/v1/users/{id}/{act}", ifMatch: read.ETag)
            : read;
    }
}
