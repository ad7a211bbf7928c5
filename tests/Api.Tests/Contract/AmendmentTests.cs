using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What amendments changed, and what a report answered before they did (domain.md 3).</summary>
public sealed class AmendmentTests : WritingTests
{
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync() => _coordinator = await Host.SignedInAs("koordinatorius");

    [Test]
    public async Task Amendments_OfOneRow_AreListedFieldByField_NewestFirst()
    {
        await AmendAsync("01.01.04", "Įsakymas Nr. 1V-1", "2021-02-01", b => b["title"] = "Pirma redakcija");
        await AmendAsync(
            "01.01.04",
            "Įsakymas Nr. 1V-2",
            "2022-01-10",
            body =>
            {
                body["plannedEur"] = 0;
                body["criterion"]!["text"] = "Nauja kriterijaus redakcija";
            }
        );

        var amendments = (await AmendmentsAsync())
            .Where(a => a.Text("legalBasis") is "Įsakymas Nr. 1V-1" or "Įsakymas Nr. 1V-2")
            .ToList();

        var item = amendments[0].List("items").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                amendments.Select(a => a.Text("date")),
                Is.EqualTo(["2022-01-10", "2021-02-01"]),
                "newest first"
            );
            Assert.That(item.Text("measureCode"), Is.EqualTo("01.01.04"));
            Assert.That(item.Flag("retroactive"), Is.True, "the act came when 2021 was over");
            Assert.That(Fields(item), Is.EquivalentTo(["criterionText", "plannedEur"]));
            Assert.That(Change(item, "plannedEur").At("before").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(Change(item, "plannedEur").Number("after"), Is.Zero, "zero is not unknown");
            Assert.That(amendments[1].List("items").Single().Flag("retroactive"), Is.False);
        }
    }

    [Test]
    public async Task Amendment_OfSeveralRowsByOneAct_IsOne()
    {
        await AmendAsync("01.02.01/1", "  Įsakymas Nr. 1V-7 ", "2021-03-01", b => b["criterion"]!["target"] = 5);
        await AmendAsync("01.02.01/2", "Įsakymas Nr. 1V-7", "2021-03-01", b => b["criterion"]!["target"] = 6);

        var act = (await AmendmentsAsync()).Single(a => a.Text("legalBasis") == "Įsakymas Nr. 1V-7");

        Assert.That(act.List("items").Select(i => i.Int("actionNo")), Is.EqualTo([1, 2]));
    }

    [Test]
    public async Task Amendment_OlderThanThePlan_IsRefused()
    {
        var item = await ItemAsync("01.01.08");
        var body = Amended(item, "Įsakymas Nr. 1V-576", "2020-06-11", _ => { });
        var before = await Host.Store.FingerprintAsync();

        (await _coordinator.PutAsync(PathOf("01.01.08"), body, item.IfMatch())).ShouldBeProblem(
            422,
            "amendment_before_approval"
        );
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Versions_OfARow_KeepTheApprovedWordingFirst()
    {
        Assert.That(
            (await VersionsAsync("01.01.07")).Single().At("amendment").ValueKind,
            Is.EqualTo(JsonValueKind.Null)
        );

        await AmendAsync("01.01.07", "Įsakymas Nr. 1V-8", "2021-03-02", b => Executors(b).RemoveAt(0));

        var versions = await VersionsAsync("01.01.07");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(versions.Select(v => v.Flag("inForce")), Is.EqualTo([true, false]));
            Assert.That(versions.Select(v => v.List("wording.executors").Count), Is.EqualTo([3, 4]));
            Assert.That(versions[0].Text("amendment.legalBasis"), Is.EqualTo("Įsakymas Nr. 1V-8"));
            Assert.That(Change(versions[0], "executor").Text("executor"), Is.EqualTo("GP"));
            Assert.That(Change(versions[0], "executor").Text("before"), Is.EqualTo("lead"));
            Assert.That(versions[1].At("amendment").ValueKind, Is.EqualTo(JsonValueKind.Null), "approved so");
        }
    }

    [Test]
    public async Task Versions_OfARow_CannotBeRewrittenByTheApplication()
    {
        await AmendAsync("01.01.05", "Įsakymas Nr. 1V-9", "2021-03-03", b => b["title"] = "Kitaip");

        foreach (var table in new[] { "item_year_versions", "amendments" })
        {
            foreach (var right in new[] { "UPDATE", "DELETE" })
            {
                Assert.That(
                    await Host.Store.OneAsync<bool>(
                        "SELECT has_table_privilege('apm_app', @table, @right)",
                        ("table", table),
                        ("right", right)
                    ),
                    Is.False,
                    $"{right} on {table}"
                );
            }
        }
    }

    [Test]
    public async Task AcceptedReport_KeepsWhatItAnswered_UntilItIsHandedInAgain()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.HandInAsync(vrm);
        (await obligation.AcceptAsync(_coordinator)).ShouldBe(200);
        var accepted = await SealedAsync(obligation.Id);
        Assert.That((await obligation.ReadAsync(vrm)).Has("askedThen"), Is.False);

        await AmendAsync("01.01.01", "Įsakymas Nr. 1V-20", "2021-05-04", b => b["criterion"]!["target"] = 7);

        var read = await obligation.ReadAsync(vrm);
        var part = (await AssessmentAsync("01.01.01")).List("children").Single(c => c.Text("executor") == "VRM");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Number("criterion.target"), Is.EqualTo(7));
            Assert.That(read.Number("askedThen.criterion.target"), Is.EqualTo(2));
            Assert.That(
                read.List("askedThen.amendments").Select(a => a.Text("legalBasis")),
                Is.EqualTo(["Įsakymas Nr. 1V-20"])
            );
            Assert.That(part.Number("askedThen.criterion.target"), Is.EqualTo(2));
            Assert.That(await SealedAsync(obligation.Id), Is.EqualTo(accepted), "the accepted report is what it was");
            Assert.That(await EarlierWordingsAsync(), Has.One.Contains("01.01.01").And.One.Contains("VRM"));
        }

        (await obligation.ReopenAsync(_coordinator, "Pasikeitė siektina reikšmė.")).ShouldBe(200);
        (await obligation.SubmitAsync(vrm)).ShouldBeProblem(422, "report_incomplete");
        (await obligation.SaveAsync(vrm, With(reasons: ["noNeed"]))).ShouldBe(200);
        (await obligation.SubmitAsync(vrm)).ShouldBe(200);
        (await obligation.AcceptAsync(_coordinator)).ShouldBe(200);

        Assert.That((await obligation.ReadAsync(vrm)).Has("askedThen"), Is.False);
        Assert.That(await EarlierWordingsAsync(), Has.None.Contains("01.01.01:"));
    }

    [Test]
    public async Task AcceptedReport_WhereOnlyMoneyOrAnothersPartChanged_AnswersWhatIsAskedNow()
    {
        var gp = await Host.SignedInAs("gp");
        var obligation = await World.GivenAsync("01.01.09", "GP");
        (await obligation.SaveAsync(gp, With(achieved: 1))).ShouldBe(200);
        (await obligation.SubmitAsync(gp)).ShouldBe(200);

        await AmendAsync(
            "01.01.09",
            "Įsakymas Nr. 1V-21",
            "2021-05-05",
            body =>
            {
                body["plannedEur"] = 900;
                Part(body, "VRM")["plannedValue"] = 4;
            }
        );
        Assert.That((await obligation.ReadAsync(gp)).Has("askedThen"), Is.False);

        await AmendAsync("01.01.09", "Įsakymas Nr. 1V-22", "2021-05-06", b => Part(b, "GP")["plannedValue"] = 3);
        Assert.That((await obligation.ReadAsync(gp)).Number("askedThen.plannedValue"), Is.EqualTo(1));

        await AmendAsync("01.01.09", "Įsakymas Nr. 1V-23", "2021-05-07", b => Part(b, "GP")["plannedValue"] = 1);
        Assert.That((await obligation.ReadAsync(gp)).Has("askedThen"), Is.False, "asked as it was again");
    }

    private static object With(decimal achieved = 2, string[]? reasons = null) =>
        new
        {
            done = "yes",
            achieved,
            narrative = "Surengti posėdžiai.",
            reasons = reasons ?? [],
            spending = new[] { new { source = "stateBudget", amountEur = 10m } },
            evidence = Array.Empty<object>(),
        };

    private async Task<List<string?>> EarlierWordingsAsync() =>
        [
            .. (await _coordinator.GetAsync($"{World.Plan}/years/2021/reconciliation"))
                .ShouldBe(200)
                .Json.List("findings")
                .Where(f => f.Text("code") == "answered_earlier_wording")
                .Select(f => f.Text("message")),
        ];

    private Task<string> SealedAsync(Guid obligation) =>
        Host.Store.OneAsync<string>(
            "SELECT string_agg(content || sha256, '|') FROM report_events WHERE obligation_id = @id AND kind = 'Accepted'",
            ("id", obligation)
        );

    private async Task<List<JsonElement>> AmendmentsAsync() =>
        (await _coordinator.GetAsync($"{World.Plan}/amendments")).ShouldBe(200).Json.List("items");

    private async Task<List<JsonElement>> VersionsAsync(string item) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items[item]}/versions?year=2021"))
            .ShouldBe(200)
            .Json.List("versions");

    private async Task<JsonElement> AssessmentAsync(string item) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items[item]}/assessment?year=2021")).ShouldBe(200).Json;

    private async Task AmendAsync(string item, string legalBasis, string date, Action<JsonObject> change)
    {
        var read = await ItemAsync(item);
        (await _coordinator.PutAsync(PathOf(item), Amended(read, legalBasis, date, change), read.IfMatch())).ShouldBe(
            200
        );
    }

    private static JsonObject Amended(JsonElement item, string legalBasis, string date, Action<JsonObject> change) =>
        ItemBody.Of(
            item,
            body =>
            {
                body["amendment"] = new JsonObject { ["legalBasis"] = legalBasis, ["date"] = date };
                change(body);
            }
        );

    private static IEnumerable<string?> Fields(JsonElement amended) =>
        amended.List("changes").Select(c => c.Text("field"));

    private static JsonElement Change(JsonElement amended, string field) =>
        amended.List("changes").Single(c => c.Text("field") == field);

    private static JsonArray Executors(JsonObject body) => body["executors"]!.AsArray();

    private static JsonNode Part(JsonObject body, string executor) =>
        Executors(body).Single(e => (string?)e!["code"] == executor)!;

    private async Task<JsonElement> ItemAsync(string item) =>
        (await _coordinator.GetAsync(PathOf(item))).ShouldBe(200).Json;

    private string PathOf(string item) => $"/api/v1/items/{World.Items[item]}?year=2021";
}
