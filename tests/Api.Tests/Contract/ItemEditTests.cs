using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>An approved plan changes by a legal act, in a year that is still open (domain.md 3).</summary>
public sealed class ItemEditTests : WritingTests
{
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Item_AmendedByALegalAct_ChangesThatYearOnly()
    {
        var item = await ReadAsync("01.02.01/1", 2021);

        var amended = await AmendAsync(
            "01.02.01/1",
            ItemBody.Of(
                item,
                body =>
                {
                    body["title"] = "Surengti tris renginius";
                    body["criterion"]!["target"] = 3;
                    body["plannedEur"] = 1500.55m;
                }
            ),
            item.IfMatch()
        );

        var read = await ReadAsync("01.02.01/1", 2021);
        var lastYear = await ReadAsync("01.02.01/1", 2020);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(amended.ShouldBe(200).ETag, Is.EqualTo(read.IfMatch()).And.Not.EqualTo(item.IfMatch()));
            Assert.That(read.Text("title"), Is.EqualTo("Surengti tris renginius"));
            Assert.That(read.Number("criterion.target"), Is.EqualTo(3));
            Assert.That(read.Number("plannedEur"), Is.EqualTo(1500.55m));
            Assert.That(lastYear.Number("criterion.target"), Is.EqualTo(2), "2020 is judged under its own wording");
        }
    }

    [Test]
    public async Task Item_ChangedWithoutALegalAct_IsRefused()
    {
        var item = await ReadAsync("01.01.04", 2021);

        foreach (
            var act in new JsonNode?[] { null, JsonNode.Parse("{}"), JsonNode.Parse("{\"legalBasis\":\"Įsakymas\"}") }
        )
        {
            (await AmendAsync("01.01.04", ItemBody.Of(item, body => body["amendment"] = act), item.IfMatch()))
                .ShouldBeProblem(400, "validation_failed")
                .ShouldNameField("amendment");
        }
    }

    [Test]
    public async Task Item_OfAClosedYear_StaysAsItWasJudged()
    {
        var item = await ReadAsync("01.01.04", 2020);

        Assert.That(item.Flag("editable"), Is.False);
        (await _coordinator.PutAsync(PathOf("01.01.04", 2020), ItemBody.Of(item), item.IfMatch())).ShouldBeProblem(
            409,
            "year_closed"
        );
    }

    [Test]
    public async Task Item_ChangedOnAnOldVersion_IsShownTheCurrentOne()
    {
        var item = await ReadAsync("01.01.08", 2021);
        (await AmendAsync("01.01.08", ItemBody.Of(item, b => b["title"] = "Pirmas"), item.IfMatch())).ShouldBe(200);

        var second = await AmendAsync("01.01.08", ItemBody.Of(item, b => b["title"] = "Antras"), item.IfMatch());

        Assert.That(second.ShouldBeProblem(412, "version_stale").Json.Text("current.title"), Is.EqualTo("Pirmas"));
        (await AmendAsync("01.01.08", ItemBody.Of(item), ifMatch: null)).ShouldBeProblem(428, "version_required");
    }

    [Test]
    public async Task Executor_WithAStartedReport_CannotBeRemoved()
    {
        var item = await ReadAsync("01.02.01/5", 2021);
        var body = ItemBody.Of(item, b => Executors(b).RemoveAt(0));
        var before = await Host.Store.FingerprintAsync();

        Assert.That(item.List("executors")[0].Text("code"), Is.EqualTo("kauno-miesto"), "it has a draft");
        (await AmendAsync("01.02.01/5", body, item.IfMatch())).ShouldBeProblem(409, "executor_has_report");

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Executors_AddedAndRemoved_OweOrOweNoMore()
    {
        var item = await ReadAsync("01.01.07", 2021);
        var changed = ItemBody.Of(
            item,
            body =>
            {
                Executors(body).RemoveAt(0);
                Executors(body)
                    .Add(
                        new JsonObject
                        {
                            ["code"] = "URM",
                            ["role"] = "joint",
                            ["plannedKind"] = "number",
                            ["plannedValue"] = 2,
                        }
                    );
            }
        );

        var after = (await AmendAsync("01.01.07", changed, item.IfMatch())).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.List("executors").Select(e => e.Text("code")), Is.EqualTo(["VRM", "VDI", "PD", "URM"]));
            Assert.That(after.List("executors")[3].Text("state"), Is.EqualTo("notStarted"));
            Assert.That(after.List("executors")[3].Number("plannedValue"), Is.EqualTo(2));
        }
    }

    [TestCase("kauno-miesto", TestName = "Executor_OfTheWrongSort_IsRefused")]
    [TestCase("nera-tokio", TestName = "Executor_NotInTheRegister_IsRefused")]
    public async Task Executor_ThatCannotBe_IsRefused(string code)
    {
        var item = await ReadAsync("01.01.09", 2021);
        var body = ItemBody.Of(item, b => Executors(b).Add(new JsonObject { ["code"] = code }));

        (await AmendAsync("01.01.09", body, item.IfMatch()))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("executors");
    }

    private static JsonArray Executors(JsonObject body) => body["executors"]!.AsArray();

    private async Task<JsonElement> ReadAsync(string item, int year) =>
        (await _coordinator.GetAsync(PathOf(item, year))).ShouldBe(200).Json;

    private Task<Answer> AmendAsync(string item, JsonObject body, string? ifMatch) =>
        _coordinator.PutAsync(PathOf(item, 2021), body, ifMatch);

    private string PathOf(string item, int year) => $"/api/v1/items/{World.Items[item]}?year={year}";
}
