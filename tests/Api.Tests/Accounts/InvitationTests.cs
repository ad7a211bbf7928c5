using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class InvitationTests : WritingTests
{
    private const string Users = "/api/v1/users";

    [Test]
    public async Task Invited_ChoosesAPassword_AndSignsIn()
    {
        var name = NewName();
        var invited = (await Host.InviteAsync(name)).Json;
        Assert.That(
            (invited.Flag("hasPassword"), invited.Flag("isActive"), invited.Text("institutionCode")),
            Is.EqualTo((false, true, "VRM"))
        );
        (await Host.SignInAsync(name)).ShouldBeProblem(401, "invalid_credentials");
        var token = await Host.TokenAsync(name);

        var state = (await Host.Nobody.PostAsync("/api/v1/links/state", new { token })).ShouldBe(200).Json;
        (await Host.ChooseAsync(token, Password)).ShouldBe(204);

        var session = (await Host.SignInAsync(name)).ShouldBe(200).Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((state.Text("userName"), state.Int("shortestPassword")), Is.EqualTo((name, 15)));
            Assert.That(
                (session.Text("userName"), session.Text("institutionCode"), session.Text("language")),
                Is.EqualTo((name, "VRM", "lithuanian"))
            );
            (await Host.SignInAsync(AddressOf(name).ToUpperInvariant())).ShouldBe(200);
            (await Host.Nobody.PostAsync("/api/v1/links/state", new { token })).ShouldBeProblem(422, "link_dead");
        }
    }

    [Test]
    public async Task Link_UsedByManyAtOnce_OpensOnce()
    {
        var name = NewName();
        await Host.InviteAsync(name);
        var token = await Host.TokenAsync(name);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Host.ChooseAsync(token, $"{Password}-ir-dar-{i}"))
        );

        Assert.That(answers.Select(a => a.Status).Order(), Is.EqualTo([204, .. Enumerable.Repeat(422, 7)]));
        Assert.That(answers.Where(a => a.Status == 422).Select(a => a.Json.Text("code")), Is.All.EqualTo("link_dead"));
    }

    [Test]
    public async Task RefusedPassword_LeavesTheLinkWorking()
    {
        var name = NewName();
        await Host.InviteAsync(name);
        var token = await Host.TokenAsync(name);

        (await Host.ChooseAsync(token, "per trumpas"))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("password");

        (await Host.ChooseAsync(token, Password)).ShouldBe(204);
    }

    [Test]
    public async Task InvitationSentAgain_ReplacesTheEarlierOne()
    {
        var administrator = await Host.SignedInAs("administratorius");
        var name = NewName();
        var id = (await Host.InviteAsync(name)).Json.At("id").GetGuid();
        var earlier = await Host.TokenAsync(name);
        Host.Clock.Advance(TimeSpan.FromSeconds(1));

        (await administrator.PostAsync($"{Users}/{id}/invitation")).ShouldBe(200);

        (await Host.ChooseAsync(earlier, Password)).ShouldBeProblem(422, "link_dead");
        (await Host.ChooseAsync(await Host.TokenAsync(name), Password)).ShouldBe(204);
    }

    [Test]
    public async Task Link_AfterFourteenDays_IsDead()
    {
        await using var host = await ApiHost.StartAsync();
        var name = NewName();
        await host.InviteAsync(name);
        host.Clock.Advance(TimeSpan.FromDays(14));

        (await host.ChooseAsync(await host.TokenAsync(name), Password)).ShouldBeProblem(422, "link_dead");
    }

    [Test]
    public async Task NothingSecret_IsKept()
    {
        var name = NewName();
        await Host.InviteAsync(name);
        var token = await Host.TokenAsync(name);
        (await Host.ChooseAsync(token, Password)).ShouldBe(204);

        Assert.That(
            await Host.Store.ListAsync<string>(
                """
                SELECT t FROM (
                    SELECT a::text AS t FROM audit_entries a UNION ALL SELECT e::text FROM security_events e
                    UNION ALL SELECT l::text FROM one_time_links l UNION ALL SELECT u::text FROM users u
                ) everything WHERE t LIKE '%' || @token || '%' OR t LIKE '%' || @password || '%'
                """,
                ("token", token),
                ("password", Password)
            ),
            Is.Empty
        );
    }

    [TestCase("userName", "koordinatorius")]
    [TestCase("userName", "ąžuolas")]
    [TestCase("email", "vrm@demonstracija.example")]
    [TestCase("email", "ne adresas")]
    [TestCase("email", "a@b.lt\r\nBcc: c@d.lt")]
    [TestCase("institutionCode", null)]
    [TestCase("institutionCode", "nera-tokios")]
    [TestCase("displayName", " ")]
    [TestCase("role", null)]
    public async Task Invitation_WithWhatDoesNotFit_NamesTheField(string field, string? value)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(Invitation(NewName()))!.AsObject();
        body[field] = value;

        (await (await Host.SignedInAs("administratorius")).PostAsync(Users, body))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField(field);
    }

    [Test]
    public async Task List_IsSearched_AndPaged()
    {
        var administrator = await Host.SignedInAs("administratorius");

        var kaunas = (await administrator.GetAsync($"{Users}?search=KAUNO")).ShouldBe(200).Json.List("items");
        var first = (await administrator.GetAsync($"{Users}?limit=2")).ShouldBe(200).Json;
        var second = (await administrator.GetAsync($"{Users}?limit=2&cursor={first.Text("next")}")).Json;

        Assert.That(kaunas.Select(u => u.Text("userName")), Does.Contain("kaunas"));
        Assert.That(
            first.List("items").Concat(second.List("items")).Select(u => u.Text("userName")),
            Is.EqualTo(["administratorius", "analitikas", "gp", "kaunas"])
        );
    }

    [Test]
    public async Task Account_ChangedUnderVersion_IsAudited()
    {
        var administrator = await Host.SignedInAs("administratorius");
        var name = NewName();
        var id = (await Host.InviteAsync(name)).Json.At("id").GetGuid();
        var path = $"{Users}/{id}";
        var tag = (await administrator.GetAsync(path)).ShouldBe(200).ETag;
        var token = await Host.TokenAsync(name);
        var body = new
        {
            displayName = "Kita darbuotoja",
            email = $"kita-{AddressOf(name)}",
            phone = "+370 600 00000",
        };

        (await administrator.PutAsync(path, body)).ShouldBeProblem(428, "version_required");
        var changed = (await administrator.PutAsync(path, body, tag)).ShouldBe(200);
        (await administrator.PutAsync(path, body, tag)).ShouldBeProblem(412, "version_stale");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(changed.Json.Text("displayName"), Is.EqualTo("Kita darbuotoja"));
            (await Host.ChooseAsync(token, Password)).ShouldBeProblem(422, "link_dead");
            Assert.That(
                await Host.Store.ListAsync<string>(
                    "SELECT use_case FROM audit_entries WHERE resource = @r ORDER BY id",
                    ("r", $"user/{id}")
                ),
                Is.EqualTo(["InviteUser", "UpdateUser"])
            );
        }
    }
}
