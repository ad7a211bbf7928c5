using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class LinkTests : WritingTests
{
    [TestCase("passwordReset")]
    [TestCase("signIn")]
    public async Task Asking_AnswersTheSame_ForKnownAndUnknown_AndWritesOnlyToTheKnown(string purpose)
    {
        var (name, _) = await Host.NewAccountAsync();
        var letters = await Host.Store.OneAsync<long>("SELECT count(*) FROM outbox_messages");

        var unknown = (await Host.AskLinkAsync(purpose, "nera-tokio@istaiga.example")).ShouldBe(202);
        var known = (await Host.AskLinkAsync(purpose, AddressOf(name))).ShouldBe(202);

        Assert.That((known.Text, $"{known.Headers}"), Is.EqualTo((unknown.Text, $"{unknown.Headers}")));
        Assert.That(
            await Host.Store.OneAsync<long>("SELECT count(*) FROM outbox_messages"),
            Is.EqualTo(letters + 1),
            "one letter"
        );
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AskingAgainAndAgain_IsSlowedDown_KnownOrNot(bool known)
    {
        var account = known ? (await Host.NewAccountAsync()).UserName : NewName();
        for (var i = 0; i < 3; i++)
        {
            (await Host.AskLinkAsync("passwordReset", account)).ShouldBe(202);
        }

        var slowed = (await Host.AskLinkAsync("passwordReset", account)).ShouldBeProblem(429, "too_many_attempts");

        Assert.That(slowed.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public async Task ForgottenPassword_IsReplaced_AndEverySessionEnds()
    {
        var (name, _) = await Host.NewAccountAsync();
        var before = await Host.SignedInAsync(name);
        (await Host.AskLinkAsync("signIn", name)).ShouldBe(202);
        var signInToken = await Host.TokenAsync(name);
        Host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Host.AskLinkAsync("passwordReset", name)).ShouldBe(202);

        (await Host.ChooseAsync(await Host.TokenAsync(name), "Keturios-ramunes-kieme")).ShouldBe(204);

        using (Assert.EnterMultipleScope())
        {
            (await Host.SignInAsync(name)).ShouldBeProblem(401, "invalid_credentials");
            (await Host.SignInAsync(name, "Keturios-ramunes-kieme")).ShouldBe(200);
            (await before.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
            (await ByLinkAsync(signInToken)).ShouldBeProblem(422, "link_dead");
        }
    }

    [Test]
    public async Task SignInLink_OpensOnce_EvenForMany()
    {
        var (name, _) = await Host.NewAccountAsync();
        (await Host.AskLinkAsync("signIn", name)).ShouldBe(202);
        var token = await Host.TokenAsync(name);
        (await Host.Nobody.PostAsync("/api/v1/links/state", new { token })).ShouldBe(200);
        (await Host.ChooseAsync(token, Password)).ShouldBeProblem(422, "link_dead");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ByLinkAsync(token)));

        var signedIn = answers.Single(a => a.Status == 200);
        Assert.That(answers.Where(a => a.Status != 200).Select(a => a.Json.Text("code")), Is.All.EqualTo("link_dead"));
        (await Host.ClientOf(signedIn).GetAsync("/api/v1/session")).ShouldBe(200);
    }

    [TestCase(14.9, 200)]
    [TestCase(15, 422)]
    public async Task SignInLink_WorksForFifteenMinutes(double minutes, int status)
    {
        await using var host = await ApiHost.StartAsync();
        (await host.AskLinkAsync("signIn", "vrm")).ShouldBe(202);
        host.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var answer = await host.Nobody.PostAsync("/api/v1/links/sign-in", new { token = await host.TokenAsync("vrm") });

        answer.ShouldBe(status);
    }

    [Test]
    public async Task SignInLink_AsksForTheSecondFactor_AndIsNotUsedUpByAsking()
    {
        var (name, _) = await Host.NewAccountAsync();
        var (app, _) = await Authenticator.SetUpAsync(Host, await Host.SignedInAsync(name));
        (await Host.AskLinkAsync("signIn", name)).ShouldBe(202);
        var token = await Host.TokenAsync(name);

        (await ByLinkAsync(token)).ShouldBeProblem(401, "second_factor_required");
        (await ByLinkAsync(token, "000000")).ShouldBeProblem(401, "second_factor_wrong");
        (await ByLinkAsync(token, app.NextCode())).ShouldBe(200);
    }

    [TestCase("invitation", "vrm", null, "purpose")]
    [TestCase("signIn", "", null, "account")]
    [TestCase("signIn", "vrm", "//kita.example", "path")]
    [TestCase("signIn", "vrm", "https://kita.example", "path")]
    [TestCase("signIn", "vrm", "/\\kita.example", "path")]
    public async Task Asking_ForWhatIsNotGiven_NamesTheField(string purpose, string account, string? path, string field)
    {
        (
            await Host.Nobody.PostAsync(
                "/api/v1/links",
                new
                {
                    purpose,
                    account,
                    path,
                }
            )
        ).ShouldBeProblem(400, "validation_failed").ShouldNameField(field);
    }

    private Task<Answer> ByLinkAsync(string token, string? code = null) =>
        Host.Nobody.PostAsync("/api/v1/links/sign-in", new { token, code });
}
