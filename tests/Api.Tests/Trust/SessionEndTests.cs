using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

public sealed class SessionEndTests : WritingTests
{
    private const string Session = "/api/v1/session";

    [Test]
    public async Task CopyOfACookie_AfterSignOut_IsDead()
    {
        var kaunas = await Host.SignInAgainAs("kaunas");
        var elsewhere = await Host.SignInAgainAs("kaunas");
        (await kaunas.GetAsync(Session)).ShouldBe(200);

        var signedOut = (await kaunas.DeleteAsync(Session)).ShouldBe(204);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(signedOut.Headers.GetValues("Set-Cookie").Single(), Does.Contain("1970"));
            (await kaunas.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
            (await elsewhere.GetAsync(Session)).ShouldBe(200);
        }
    }

    [Test]
    public async Task Cookie_AfterDeactivation_IsDead_AndNoNewOneIsGiven()
    {
        var sirvintos = await Host.SignInAgainAs("sirvintos");
        await Host.Store.RunAsync("UPDATE users SET is_active = false WHERE user_name = 'sirvintos'");

        (await sirvintos.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
        (await SignInAsync("sirvintos", "Demo-veiksmu-planas-2020")).ShouldBeProblem(401, "invalid_credentials");
    }

    [Test]
    public async Task Cookie_AfterTenHours_IsDead()
    {
        await using var host = await ApiHost.StartAsync();
        var kaunas = await host.SignInAgainAs("kaunas");
        host.Clock.Advance(TimeSpan.FromHours(9.9));
        (await kaunas.GetAsync(Session)).ShouldBe(200);

        host.Clock.Advance(TimeSpan.FromHours(0.2));

        (await kaunas.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
    }

    [Test]
    public async Task UnknownNameAndWrongPassword_GetTheSameAnswer()
    {
        var unknown = (await SignInAsync("nera-tokio", "Demo-veiksmu-planas-2020")).ShouldBeProblem(
            401,
            "invalid_credentials"
        );
        var wrong = (await SignInAsync("kaunas", "Demo-veiksmu-planas-2021")).ShouldBeProblem(
            401,
            "invalid_credentials"
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(wrong.Json.Text("detail"), Is.EqualTo(unknown.Json.Text("detail")));
            Assert.That(wrong.Headers.Contains("Set-Cookie"), Is.False);
        }
    }

    [Test]
    public async Task Cookie_IsForTheServerAlone_AndTheDatabaseDoesNotKnowIt()
    {
        var answer = (await SignInAsync("kaunas", "Demo-veiksmu-planas-2020")).ShouldBe(200);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        var token = cookie.Split(';')[0].Split('=')[1];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(cookie, Does.Contain("httponly").IgnoreCase.And.Contain("samesite=lax").IgnoreCase);
            Assert.That(answer.Text, Does.Not.Contain(token));
            Assert.That(
                await Host.Store.OneAsync<long>(
                    "SELECT count(*) FROM user_sessions WHERE token_hash = @t",
                    ("t", token)
                ),
                Is.Zero,
                "only a hash of it is stored"
            );
        }
    }

    [TestCase("apm_session=")]
    [TestCase("apm_session=0000000000000000000000000000000000000000000000000000000000000000")]
    [TestCase("apm_session=%00")]
    [TestCase("apm_session=' OR ''='")]
    public async Task InventedCookie_IsNobody(string cookie)
    {
        var nobody = new ApiClient(Host.NewTransport(), cookie);

        (await nobody.GetAsync(Session)).ShouldBeProblem(401, "unauthenticated");
    }

    private Task<Answer> SignInAsync(string userName, string password) =>
        Host.Nobody.PostAsync(Session, new { userName, password });
}
