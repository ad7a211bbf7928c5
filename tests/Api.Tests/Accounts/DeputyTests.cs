using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class DeputyTests : WritingTests
{
    private const string Deputies = "/api/v1/deputies";

    /// <summary>2 March 2026, 10:00 in Vilnius; winter time, two hours before UTC.</summary>
    [TestCase("2026-03-02", "2026-03-02", "2026-03-02T08:00:00Z", true)]
    [TestCase("2026-03-04", "2026-03-05", "2026-03-03T21:59:59Z", false)]
    [TestCase("2026-03-04", "2026-03-05", "2026-03-03T22:00:00Z", true)]
    [TestCase("2026-03-04", "2026-03-05", "2026-03-05T21:59:59Z", true)]
    [TestCase("2026-03-04", "2026-03-05", "2026-03-05T22:00:00Z", false)]
    public async Task Deputy_GetsInOnItsDaysOnly(string from, string to, string now, bool serves)
    {
        await using var host = await ApiHost.StartAsync();
        var name = (await AppointAsync(host, from, to)).ShouldBe(200).Json.Text("userName")!;
        (await host.ChooseAsync(await host.TokenAsync(name), Password)).ShouldBe(204);
        host.Clock.SetTo(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        var answer = await host.SignInAsync(name);

        if (serves)
        {
            Assert.That(answer.ShouldBe(200).Json.Text("institutionCode"), Is.EqualTo("VRM"));
            return;
        }

        Assert.That(answer.ShouldBeProblem(401, "account_not_serving").Json.Text("detail"), Does.Contain(from));
    }

    [Test]
    public async Task Session_DiesWhenTheDaysAreOver()
    {
        await using var host = await ApiHost.StartAsync();
        var name = (await AppointAsync(host, "2026-03-02", "2026-03-02")).ShouldBe(200).Json.Text("userName")!;
        (await host.ChooseAsync(await host.TokenAsync(name), Password)).ShouldBe(204);
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 21, 59, 0, TimeSpan.Zero));
        var deputy = await host.SignedInAsync(name);
        (await deputy.GetAsync("/api/v1/session")).ShouldBe(200);

        host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await deputy.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
    }

    [Test]
    public async Task Deputy_WorksOnTheReportsOfItsInstitution_AndAppointsNobody()
    {
        var (name, deputy) = await ServingAsync("row");
        var own = await World.GivenAsync("01.01.01", "VRM");
        var others = await World.GivenAsync("01.01.09", "GP");

        using (Assert.EnterMultipleScope())
        {
            (await deputy.GetAsync(own.Path)).ShouldBe(200);
            (await deputy.GetAsync(others.Path)).ShouldBeProblem(404, "not_found");
            (await deputy.PostAsync(Deputies, Body("kitas"))).ShouldBeProblem(409, "deputy_of_deputy");
            Assert.That((await deputy.GetAsync("/api/v1/session/account")).Json.Flag("isDeputy"), Is.True);
            Assert.That(name, Does.StartWith("row"));
        }
    }

    [Test]
    public async Task Letter_GoesOnToTheRow_ThatIsHandedOver()
    {
        var vrm = await Host.SignedInAs("vrm");

        var appointed = (await vrm.PostAsync(Deputies, Body("perduota", path: "/mano/2021/abc"))).ShouldBe(200).Json;

        Assert.That(
            await Host.LetterAsync(appointed.Text("userName")!),
            Does.Contain("/nuoroda/kvietimas?toliau=%2Fmano%2F2021%2Fabc#").And.Contain("VRM atsakingas darbuotojas")
        );
    }

    [Test]
    public async Task Days_AreChangedUnderVersion_AndEndedAtOnce()
    {
        var vrm = await Host.SignedInAs("vrm");
        var (name, deputy) = await ServingAsync("laikinas");
        var mine = await MineAsync(vrm, name);
        var path = $"{Deputies}/{mine.Text("id")}";
        var dates = new { from = "2026-03-01", to = "2026-03-20" };

        (await vrm.PutAsync(path, dates)).ShouldBeProblem(428, "version_required");
        var changed = (await vrm.PutAsync(path, dates, mine.IfMatch())).ShouldBe(200);
        (await vrm.PutAsync(path, dates, mine.IfMatch())).ShouldBeProblem(412, "version_stale");
        (await (await Host.SignedInAs("uzt")).DeleteAsync(path, changed.ETag)).ShouldBeProblem(404, "not_found");
        (await deputy.GetAsync("/api/v1/session")).ShouldBe(200);
        (await vrm.DeleteAsync(path, changed.ETag)).ShouldBe(204);

        (await deputy.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
        Assert.That(
            (await vrm.GetAsync(Deputies)).Json.List("items").Select(d => d.Text("userName")),
            Has.None.EqualTo(name)
        );
    }

    [Test]
    public async Task FormerDeputy_GetsItsAccountBack_AndAnybodyElsesAddressIsTaken()
    {
        var vrm = await Host.SignedInAs("vrm");
        var (name, _) = await ServingAsync("grizta");
        (await vrm.PostAsync(Deputies, Body("grizta"))).ShouldBeProblem(400).ShouldNameField("email");
        var mine = await MineAsync(vrm, name);
        (await vrm.DeleteAsync($"{Deputies}/{mine.Text("id")}", mine.IfMatch())).ShouldBe(204);

        var again = (await vrm.PostAsync(Deputies, Body("grizta"))).ShouldBe(200).Json;

        Assert.That(again.Text("id"), Is.EqualTo(mine.Text("id")));
        (await Host.SignInAsync(name)).ShouldBe(200);
    }

    [TestCase("2026-03-05", "2026-03-04", "to")]
    [TestCase("2026-02-01", "2026-03-01", "to")]
    [TestCase("2026-03-02", "2027-03-05", "to")]
    [TestCase(null, "2026-03-05", "from")]
    [TestCase("2026-03-05", null, "to")]
    public async Task Days_ThatMakeNoSense_AreRefused(string? from, string? to, string field) =>
        (await AppointAsync(Host, from, to)).ShouldBeProblem(400, "validation_failed").ShouldNameField(field);

    private static object Body(
        string name,
        string? from = "2026-03-02",
        string? to = "2026-03-10",
        string? path = null
    ) =>
        new
        {
            name = "Pavaduojanti kolegė",
            email = $"{name}@istaiga.example",
            from,
            to,
            path,
        };

    private static async Task<Answer> AppointAsync(ApiHost host, string? from, string? to) =>
        await (await host.SignedInAs("vrm")).PostAsync(Deputies, Body("pavaduoja", from, to));

    private async Task<(string Name, ApiClient Deputy)> ServingAsync(string address)
    {
        var appointed = await (await Host.SignedInAs("vrm")).PostAsync(Deputies, Body(address));
        var name = appointed.ShouldBe(200).Json.Text("userName")!;
        (await Host.ChooseAsync(await Host.TokenAsync(name), Password)).ShouldBe(204);
        return (name, await Host.SignedInAsync(name));
    }

    private static async Task<System.Text.Json.JsonElement> MineAsync(ApiClient owner, string name) =>
        (await owner.GetAsync(Deputies)).ShouldBe(200).Json.List("items").Single(d => d.Text("userName") == name);
}
