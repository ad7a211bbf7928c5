using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Moved to a later year, or replaced by other work (domain.md 5): tracked until it is settled.</summary>
public sealed class FollowUpTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Of2020 => $"{World.Plan}/years/2020/follow-ups";

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync("DELETE FROM follow_ups");
    }

    [Test]
    public async Task Year2020_ProposesWhatItsReportsSay()
    {
        var found = (await _coordinator.GetAsync(Of2020)).ShouldBe(200).Json;

        Assert.That(
            found.List("proposed").Select(p => (Key(p), p.Text("executor"), p.Text("kind"))),
            Is.EqualTo(
                new[]
                {
                    ("01.02.03", "UŽT", "substitution"),
                    ("01.02.10", "VVTAĮT", "substitution"),
                    ("01.04.01/2", "ŠMSM", "carryOver"),
                    ("01.04.15", "Ramintoja", "substitution"),
                }
            )
        );
        var visits = found.List("proposed").Single(p => Key(p) == "01.04.01/2");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(visits.Text("narrative"), Does.Contain("atidėti iki 2021 m."));
            Assert.That(visits.List("laterYears").Select(y => y.GetInt32()), Is.EqualTo(new[] { 2021 }));
            Assert.That(found.List("items"), Is.Empty, "a proposal is not stored");
        }
    }

    [Test]
    public async Task CarryOver_ConfirmedAndTakenUp_IsSettledInBothYears()
    {
        var annex = await PublishedAsync();
        var recorded = (await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", toYear: 2021)).ShouldBe(200);

        var open = (await _coordinator.GetAsync(Of2020)).ShouldBe(200).Json;
        var arrived = (await _coordinator.GetAsync($"{World.Plan}/years/2021/follow-ups")).ShouldBe(200).Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(open.List("proposed").Select(Key), Has.No.Member("01.04.01/2"));
            Assert.That(open.List("items").Single().Text("state"), Is.EqualTo("open"));
            Assert.That(arrived.List("arrived").Select(Key), Is.EqualTo(["01.04.01/2"]));
            Assert.That(arrived.List("items"), Is.Empty);
        }

        var taken = await SettleAsync(
            recorded.Json,
            "taking-up",
            new { outcome = "Vizitai įtraukti į 2021 m. planą." }
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(taken.ShouldBe(200).Json.Text("state"), Is.EqualTo("takenUp"));
            Assert.That(taken.Json.Int("toYear"), Is.EqualTo(2021));
            Assert.That(taken.ETag, Is.EqualTo("\"2\""));
            Assert.That(await PublishedAsync(), Is.EqualTo(annex), "the published figures stay");
            Assert.That(
                await Host.Store.ListAsync<string>(
                    "SELECT use_case FROM audit_entries WHERE resource = @r ORDER BY id",
                    ("r", $"followUp/{taken.Json.Text("id")}")
                ),
                Is.EqualTo(["RecordFollowUp", "TakeUpFollowUp"])
            );
        }
    }

    [Test]
    public async Task Proposal_Dropped_IsKeptWithTheReasonAndNotProposedAgain()
    {
        var dropped = await RecordAsync(
            "01.02.10",
            "VVTAĮT",
            "substitution",
            why: "Programėlė buvo vienkartinis darbas."
        );

        var found = (await _coordinator.GetAsync(Of2020)).ShouldBe(200).Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(dropped.ShouldBe(200).Json.Text("state"), Is.EqualTo("dropped"));
            Assert.That(dropped.Json.Text("outcome"), Is.EqualTo("Programėlė buvo vienkartinis darbas."));
            Assert.That(found.List("proposed").Select(Key), Has.No.Member("01.02.10"));
        }
    }

    [Test]
    public async Task FollowUp_ThatIsSettled_IsNotSettledAgain()
    {
        var recorded = (await RecordAsync("01.04.15", "Ramintoja", "substitution")).ShouldBe(200).Json;
        var agreed = (await SettleAsync(recorded, "taking-up", new { })).ShouldBe(200).Json;

        Assert.That(agreed.Text("state"), Is.EqualTo("takenUp"), "what was done instead needs no later year");
        (await SettleAsync(agreed, "dropping", new { why = "Persigalvota." })).ShouldBeProblem(
            409,
            "follow_up_settled"
        );
    }

    [Test]
    public async Task FollowUp_SettledOnAnOldVersion_IsShownTheCurrentOne()
    {
        var recorded = (await RecordAsync("01.04.01/2", "ŠMSM", "carryOver")).ShouldBe(200).Json;
        (await SettleAsync(recorded, "dropping", new { why = "Nebereikia." })).ShouldBe(200);

        var second = await SettleAsync(recorded, "taking-up", new { year = 2021 });

        Assert.That(second.ShouldBeProblem(412, "version_stale").Json.Text("current.state"), Is.EqualTo("dropped"));
        (
            await _coordinator.PostAsync(
                $"/api/v1/follow-ups/{recorded.Text("id")}/dropping",
                new { why = "Dar kartą." }
            )
        ).ShouldBeProblem(428, "version_required");
    }

    [TestCase("01.04.01/2", "ŠMSM", null, TestName = "CarryOver_WithoutAYear_CannotBeTakenUp")]
    [TestCase("01.04.01/2", "ŠMSM", 2022, TestName = "CarryOver_ToAYearWithoutTheItem_CannotBeTakenUp")]
    public async Task CarryOver_ThatNoYearCanTake_IsRefused(string item, string executor, int? year)
    {
        var recorded = (await RecordAsync(item, executor, "carryOver")).ShouldBe(200).Json;

        (await SettleAsync(recorded, "taking-up", new { year })).ShouldBeProblem(422, "follow_up_no_such_year");
    }

    [Test]
    public async Task FollowUp_ThatCannotBe_IsRefused()
    {
        (await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", toYear: 2020)).ShouldBeProblem(
            422,
            "follow_up_not_later"
        );
        (await RecordAsync("01.04.15", "Ramintoja", "substitution", toYear: 2021))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("toYear");
        (await RecordAsync("01.04.15", "GP", "substitution"))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("executor");
        (await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", toYear: 2021)).ShouldBe(200);
        (await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", toYear: 2021)).ShouldBeProblem(409, "follow_up_exists");
    }

    [Test]
    public async Task FollowUp_SentTwiceWithOneKey_IsRecordedOnce()
    {
        var first = await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", key: "tas-pats");
        var second = await RecordAsync("01.04.01/2", "ŠMSM", "carryOver", key: "tas-pats");

        Assert.That(second.ShouldBe(200).Json.Text("id"), Is.EqualTo(first.ShouldBe(200).Json.Text("id")));
        var life = await _coordinator.GetAsync($"/api/v1/items/{World.Items["01.04.01/2"]}/follow-ups");
        Assert.That(life.ShouldBe(200).Json.List("items"), Has.Count.EqualTo(1));
    }

    private static string Key(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}" : row.Text("measureCode")!;

    private Task<Answer> RecordAsync(
        string item,
        string executor,
        string kind,
        int? toYear = null,
        string? why = null,
        string? key = null
    ) =>
        _coordinator.PostAsync(
            Of2020,
            new
            {
                itemId = World.Items[item],
                executor,
                kind,
                text = "Kas tai yra.",
                toYear,
                droppedBecause = why,
            },
            key: key
        );

    private Task<Answer> SettleAsync(JsonElement followUp, string how, object body) =>
        _coordinator.PostAsync($"/api/v1/follow-ups/{followUp.Text("id")}/{how}", body, ifMatch: followUp.IfMatch());

    private async Task<string> PublishedAsync()
    {
        var annex = (await _coordinator.GetAsync($"{World.Plan}/years/2020/annex")).ShouldBe(200).Json;
        return annex.At("rows").GetRawText();
    }
}
