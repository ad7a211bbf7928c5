using System.Text;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Domain.Access;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class SecondFactorTests : WritingTests
{
    /// <summary>RFC 6238, appendix B, the last six digits.</summary>
    [TestCase(59, "287082")]
    [TestCase(1111111109, "081804")]
    [TestCase(1111111111, "050471")]
    [TestCase(1234567890, "005924")]
    [TestCase(2000000000, "279037")]
    [TestCase(20000000000, "353130")]
    public void Code_IsTheOneOfTheStandard(long seconds, string code)
    {
        var secret = Encoding.ASCII.GetBytes("12345678901234567890");

        Assert.That(
            TimeBasedCode.Of(secret, TimeBasedCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))),
            Is.EqualTo(code)
        );
        Assert.That(TimeBasedCode.ToBase32(secret), Is.EqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    }

    [TestCase(-60, false)]
    [TestCase(-30, true)]
    [TestCase(0, true)]
    [TestCase(30, true)]
    [TestCase(60, false)]
    public void Clock_MayBeOneStepAside(int seconds, bool fits)
    {
        var secret = Encoding.ASCII.GetBytes("12345678901234567890");
        var code = TimeBasedCode.Of(secret, TimeBasedCode.StepAt(ApiHost.Start.AddSeconds(seconds)));

        Assert.That(
            TimeBasedCode.MatchingStep(secret, code, ApiHost.Start, lastUsed: null) is not null,
            Is.EqualTo(fits)
        );
    }

    [Test]
    public async Task SignIn_AsksForTheCode_AndTakesEachOneOnce()
    {
        var (name, _) = await Host.NewAccountAsync();
        var (app, _) = await Authenticator.SetUpAsync(Host, await Host.SignedInAsync(name));

        (await Host.SignInAsync(name)).ShouldBeProblem(401, "second_factor_required");
        (await Host.SignInAsync(name, code: app.Code)).ShouldBeProblem(401, "second_factor_wrong");
        var code = app.NextCode();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Host.SignInAsync(name, code: code)));

        Assert.That(answers.Count(a => a.Status == 200), Is.EqualTo(1));
        (await Host.SignInAsync(name, "Ne-tas-slaptazodis", app.NextCode())).ShouldBeProblem(
            401,
            "invalid_credentials"
        );
    }

    [Test]
    public async Task RecoveryCode_StandsInOnce()
    {
        var (name, _) = await Host.NewAccountAsync();
        var (_, codes) = await Authenticator.SetUpAsync(Host, await Host.SignedInAsync(name));
        Assert.That(codes, Has.Count.EqualTo(10).And.Unique);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Host.SignInAsync(name, code: codes[0])));

        Assert.That(answers.Count(a => a.Status == 200), Is.EqualTo(1));
        var owner = Host.ClientOf(await Host.SignInAsync(name, code: codes[1].ToUpperInvariant().Replace("-", " ")));
        Assert.That((await owner.GetAsync("/api/v1/session/account")).Json.Int("recoveryCodesLeft"), Is.EqualTo(8));
    }

    [Test]
    public async Task SetUp_NeedsACodeOfTheSecret_AndEndsOtherSessions()
    {
        var (name, _) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        var elsewhere = await Host.SignedInAsync(name);
        const string Confirmation = "/api/v1/session/second-factor/confirmation";

        (await owner.PostAsync(Confirmation, new { code = "123456" })).ShouldBeProblem(409, "second_factor_not_begun");
        (await owner.PostAsync("/api/v1/session/second-factor")).ShouldBe(200);
        (await owner.PostAsync(Confirmation, new { code = "abc" })).ShouldBeProblem(400).ShouldNameField("code");
        (await Host.SignInAsync(name)).ShouldBe(200);
        await Authenticator.SetUpAsync(Host, owner);

        using (Assert.EnterMultipleScope())
        {
            (await owner.PostAsync("/api/v1/session/second-factor")).ShouldBeProblem(409, "second_factor_on");
            (await elsewhere.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
        }
    }

    [Test]
    public async Task Secret_IsNotReadableInTheDatabase()
    {
        var (name, _) = await Host.NewAccountAsync();
        var begun = (await (await Host.SignedInAsync(name)).PostAsync("/api/v1/session/second-factor")).ShouldBe(200);

        var kept = await Host.Store.OneAsync<string>(
            "SELECT second_factor_secret FROM users WHERE user_name = @name",
            ("name", name)
        );

        Assert.That(kept, Has.Length.GreaterThan(80).And.Not.Contain(begun.Json.Text("secret")));
        Assert.That(begun.Json.Text("uri"), Does.StartWith($"otpauth://totp/ActionPlanMonitor:{name}?secret="));
    }

    [Test]
    public async Task Removal_NeedsPasswordAndCode_AndALongPassword()
    {
        var (name, _) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        var (app, _) = await Authenticator.SetUpAsync(Host, owner);
        const string Short = "žolynas8";
        (await owner.PostAsync("/api/v1/session/password", new { current = Password, password = Short })).ShouldBe(204);

        (await RemoveAsync("Ne-tas-slaptazodis", app.NextCode())).ShouldBeProblem(400).ShouldNameField("password");
        (await RemoveAsync(Short, app.NextCode())).ShouldBeProblem(422, "password_too_short_alone");
        (await owner.PostAsync("/api/v1/session/password", new { current = Short, password = Password })).ShouldBe(204);
        (await RemoveAsync(Password, "000000")).ShouldBeProblem(400).ShouldNameField("code");
        (await RemoveAsync(Password, app.NextCode())).ShouldBe(204);

        (await Host.SignInAsync(name)).ShouldBe(200);
        return;

        Task<Answer> RemoveAsync(string password, string code) =>
            owner.PostAsync("/api/v1/session/second-factor/removal", new { password, code });
    }

    [Test]
    public async Task TakenAwayByTheAdministrator_AShortPasswordOpensOnlyTheSettingUp()
    {
        var administrator = await Host.SignedInAs("administratorius");
        var (name, id) = await Host.NewAccountAsync();
        var owner = await Host.SignedInAsync(name);
        await Authenticator.SetUpAsync(Host, owner);
        (await owner.PostAsync("/api/v1/session/password", new { current = Password, password = "žolynas8" })).ShouldBe(
            204
        );
        var tag = (await administrator.GetAsync($"/api/v1/users/{id}")).ShouldBe(200).ETag;

        (await administrator.DeleteAsync($"/api/v1/users/{id}/second-factor", tag)).ShouldBe(200);

        (await owner.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
        var again = Host.ClientOf(await Host.SignInAsync(name, "žolynas8"));
        (await again.GetAsync("/api/v1/session/account")).ShouldBeProblem(403, "second_factor_setup");
    }

    [Test]
    public async Task WhereRequired_NothingElseIsOpenUntilItIsSetUp()
    {
        await using var host = await ApiHost.StartAsync(settings: ("APM_SECOND_FACTOR", "required"));
        var vrm = await host.SignedInAs("vrm");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await vrm.GetAsync("/api/v1/session")).ShouldBe(200).Json.Flag("secondFactorSetup"), Is.True);
            foreach (var path in new[] { "plans", "institutions", "sessions", "session/account", "deputies" })
            {
                (await vrm.GetAsync($"/api/v1/{path}")).ShouldBeProblem(403, "second_factor_setup");
            }
        }

        await Authenticator.SetUpAsync(host, vrm);

        Assert.That((await vrm.GetAsync("/api/v1/session")).Json.Flag("secondFactorSetup"), Is.False);
        (await vrm.GetAsync("/api/v1/plans")).ShouldBe(200);
    }
}
