using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class ReadOnlyLinkTests : WritingTests
{
    private const string OfVrm = "Vidaus reikalų ministerijos juodraštis 5811.";
    private const string OfUzt = "Užimtumo tarnybos juodraštis 5812.";

    [OneTimeSetUp]
    public async Task TwoInstitutionsWriteAsync()
    {
        await WriteAsync("vrm", "01.01.01", "VRM", OfVrm);
        await WriteAsync("uzt", "01.03.05", "UŽT", OfUzt);
    }

    [Test]
    public async Task Link_ShowsOneInstitutionsRowsOfOneYear_WithDraftsInThem()
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");

        var shown = (await link.OpenAsync(Host.Nobody)).ShouldBe(200);

        var own = await Host.Store.OneAsync<long>(
            """
            SELECT count(*) FROM obligations o JOIN institutions i ON i.id = o.institution_id
            WHERE i.code = 'VRM' AND o.year = 2021 AND o.answered_with_id IS NULL
            """
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shown.Json.Text("executor.code"), Is.EqualTo("VRM"));
            Assert.That(shown.Json.List("rows"), Has.Count.EqualTo(own));
            Assert.That(
                shown.Json.List("rows").Where(r => r.Has("report")).Select(r => r.Text("report.narrative")),
                Has.Member(OfVrm)
            );
            Assert.That(shown.Text, Does.Not.Contain(OfUzt));
        }
    }

    [TestCase("koordinatorius")]
    [TestCase("uzt")]
    public async Task Link_ShowsTheSame_WhoeverIsSignedIn(string userName)
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");

        var shown = (await link.OpenAsync(await Host.SignedInAs(userName))).ShouldBe(200);

        Assert.That(shown.Text, Does.Contain(OfVrm).And.Not.Contain(OfUzt));
    }

    [Test]
    public async Task Link_IsDead_OnceRevoked()
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");
        var vrm = await Host.SignedInAs("vrm");
        var other = await LinkOfTest.GivenAsync(World, "vrm");

        (await vrm.DeleteAsync(link.Path)).ShouldBe(204);

        (await link.OpenAsync(Host.Nobody)).ShouldBeProblem(404, "link_not_valid");
        (await other.OpenAsync(Host.Nobody)).ShouldBe(200);
        var listed = (await vrm.GetAsync($"{World.Plan}/years/2021/read-only-links")).ShouldBe(200).Json.List("items");
        Assert.That(listed.Select(l => l.At("id").GetGuid()), Has.Member(other.Id).And.No.Member(link.Id));
    }

    [TestCase(1, 200)]
    [TestCase(0, 404)]
    public async Task Link_IsDead_AfterFourteenDays(int secondsLeft, int status)
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");
        var days = await Host.Store.OneAsync<int>(
            "SELECT extract(day FROM expires_at - created_at)::int FROM read_only_links WHERE id = @id",
            ("id", link.Id)
        );
        await Host.Store.RunAsync(
            "UPDATE read_only_links SET expires_at = @at WHERE id = @id",
            ("id", link.Id),
            ("at", Host.Clock.GetUtcNow().AddSeconds(secondsLeft))
        );

        (await link.OpenAsync(Host.Nobody)).ShouldBe(status);

        Assert.That(days, Is.EqualTo(14));
    }

    [Test]
    public async Task Link_IsDead_OnceTheYearIsPublished()
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");
        await PublishAsync("2022-03-01");
        try
        {
            (await link.OpenAsync(Host.Nobody)).ShouldBeProblem(404, "link_not_valid");
        }
        finally
        {
            await PublishAsync(null);
        }

        Task PublishAsync(string? on) =>
            Host.Store.RunAsync(
                "UPDATE campaigns SET published_on = @on::date WHERE year = 2021",
                ("on", (object?)on ?? DBNull.Value)
            );
    }

    [Test]
    public async Task Token_StandsInNoTable_AndTheLinkIsAudited()
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");
        (await link.OpenAsync(Host.Nobody)).ShouldBe(200);

        var tables = await Host.Store.ListAsync<string>(
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'"
        );
        foreach (var table in tables)
        {
            Assert.That(
                await Host.Store.OneAsync<long>(
                    $"SELECT count(*) FROM \"{table}\" t WHERE position(@token IN t::text) > 0",
                    ("token", link.Token)
                ),
                Is.Zero,
                table
            );
        }

        Assert.That(
            await Host.Store.OneAsync<long>(
                "SELECT count(*) FROM audit_entries WHERE resource = @r AND institution_code = 'VRM'",
                ("r", $"read-only-link/{link.Id}")
            ),
            Is.EqualTo(1)
        );
    }

    private async Task WriteAsync(string userName, string item, string executor, string narrative)
    {
        var obligation = await World.GivenAsync(item, executor);
        (await obligation.SaveAsync(await Host.SignedInAs(userName), new { done = "yes", narrative })).ShouldBe(200);
    }
}
