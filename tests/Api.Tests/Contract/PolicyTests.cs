using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The plan's policy has versions with dates; a year is judged by the one in force on its last day.</summary>
public sealed class PolicyTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Path => $"{World.Plan}/policies";

    [SetUp]
    public async Task StartFromTheFirstVersionAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync(
            """
            DELETE FROM policy_versions WHERE version > 1;
            UPDATE policy_versions SET valid_to = NULL, superseded_at = NULL;
            """
        );
    }

    [Test]
    public async Task Policy_ThatCameWithThePlan_JudgesEveryYear()
    {
        var answer = (await _coordinator.GetAsync(Path)).ShouldBe(200);

        var only = answer.Json.List("items").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.ETag, Is.EqualTo("\"1\""));
            Assert.That(only.Text("name"), Is.EqualTo("2020 practice"));
            Assert.That(only.Text("validFrom"), Is.EqualTo("2020-01-01"));
            Assert.That(Years(only), Is.EqualTo([(2020, true), (2021, false), (2022, false)]));
            Assert.That(only.Number("settings.partialFrom"), Is.EqualTo(0.5m));
            Assert.That(only.Number("settings.municipalImplementedFrom"), Is.EqualTo(1m));
            Assert.That(only.Has("recordedAt"), Is.False);
        }
    }

    [Test]
    public async Task Version_ForAfterThePlan_ChangesNoYear()
    {
        var added = (await AddAsync("2023-01-01", s => s["partialInclusive"] = true)).ShouldBe(200);

        var versions = await VersionsAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(added.ETag, Is.EqualTo("\"2\""));
            Assert.That(Years(added.Json), Is.Empty);
            Assert.That(versions.Select(v => v.Int("version")), Is.EqualTo([2, 1]), "newest first");
            Assert.That(versions[0].Text("recordedBy"), Is.Not.Empty);
            Assert.That(versions[0].Text("reason"), Is.EqualTo("Taip nutarta 2021 m. komisijos posėdyje."));
            Assert.That(
                (versions[1].Text("validTo"), versions[1].Has("supersededAt")),
                Is.EqualTo(("2023-01-01", false))
            );
            Assert.That(Years(versions[1]), Has.Count.EqualTo(3));
            Assert.That(await SuggestedAsync(2020), Is.EqualTo("notImplemented"));
        }
    }

    [Test]
    public async Task Version_InForceOnTheLastDayOfAYear_JudgesIt()
    {
        var added = (await AddAsync("2021-12-31", s => s["partialInclusive"] = true)).ShouldBe(200);

        Assert.That(Years(added.Json), Is.EqualTo([(2021, false), (2022, false)]));
        Assert.That((await VersionsAsync())[1].List("years").Single().Int("year"), Is.EqualTo(2020));
        Assert.That(await SuggestedAsync(2020), Is.EqualTo("notImplemented"));
    }

    [Test]
    public async Task Version_ThatReachesBack_JudgesThePublishedYearAndSaysSo()
    {
        var stamp = (await _coordinator.GetAsync($"{World.Plan}/years/2020/dashboard")).ShouldBe(200).ETag;
        var published = await PublishedOfficialAsync();

        var added = (await AddAsync("2020-01-01", s => s["partialInclusive"] = true)).ShouldBe(200).Json;

        var versions = await VersionsAsync();
        var fresh = (await _coordinator.GetAsync($"{World.Plan}/years/2020/dashboard", stamp)).ShouldBe(200);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Years(added), Is.EqualTo([(2020, true), (2021, false), (2022, false)]));
            Assert.That(versions[1].Has("supersededAt"), "it took the whole place of the first");
            Assert.That(versions[1].List("years"), Is.Empty);
            Assert.That(await SuggestedAsync(2020), Is.EqualTo("partiallyImplemented"));
            Assert.That(fresh.ETag, Is.Not.EqualTo(stamp));
            Assert.That(await PublishedOfficialAsync(), Is.EqualTo(published), "what was decided stays");
        }
    }

    [Test]
    public async Task Versions_OneAfterTheOther_EachGiveWayToTheNext()
    {
        (await AddAsync("2022-01-01")).ShouldBe(200);
        (await AddAsync("2023-01-01")).ShouldBe(200);
        (await AddAsync("2021-06-01")).ShouldBe(200);

        Assert.That(
            (await VersionsAsync()).Select(v => (v.Int("version"), v.List("years").Count, v.Has("supersededAt"))),
            Is.EqualTo([(4, 2, false), (3, 0, true), (2, 0, true), (1, 1, false)])
        );
    }

    [Test]
    public async Task AReport_IsSuggestedByThePolicyOfItsYear_NotByTodays()
    {
        var owed = await World.GivenAsync("01.01.01", "VRM");
        (await AddAsync("2022-01-01", s => s["partialInclusive"] = true)).ShouldBe(200);

        var suggestion = await (await Host.SignedInAs("vrm")).PostAsync(
            $"{owed.Path}/suggestion",
            new { done = "partly", achieved = 1 }
        );

        Assert.That(suggestion.ShouldBe(200).Json.Text("status"), Is.EqualTo("notImplemented"), "1 of 2 in 2021");
    }

    [Test]
    public async Task Version_AddedOnAnOldList_IsShownTheCurrentOne()
    {
        (await AddAsync("2023-01-01")).ShouldBe(200);

        var stale = await _coordinator.PostAsync(Path, PolicyBody.Of("2024-01-01"), ifMatch: "\"1\"");

        Assert.That(
            stale.ShouldBeProblem(412, "version_stale").Json.List("current.items")[0].Int("version"),
            Is.EqualTo(2)
        );
        (await _coordinator.PostAsync(Path, PolicyBody.Of("2024-01-01"))).ShouldBeProblem(428, "version_required");
    }

    [Test]
    public async Task Version_AddedByManyAtOnce_IsAddedOnce()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => _coordinator.PostAsync(Path, PolicyBody.Of("2023-01-01"), ifMatch: "\"1\""))
        );

        Assert.That(answers.Select(a => a.Status).Order(), Is.EqualTo([200, .. Enumerable.Repeat(412, 7)]));
        Assert.That(await VersionsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Version_SentTwiceWithOneKey_IsAddedOnce()
    {
        var key = Guid.NewGuid().ToString();
        var first = await _coordinator.PostAsync(Path, PolicyBody.Of("2023-01-01"), key, "\"1\"");
        var second = await _coordinator.PostAsync(Path, PolicyBody.Of("2023-01-01"), key, "\"1\"");

        Assert.That(second.ShouldBe(200).Text, Is.EqualTo(first.ShouldBe(200).Text));
        Assert.That(await VersionsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Version_WithWhatCannotBe_IsRefusedByField()
    {
        await RefusedAsync("settings.partialFrom", body => body["settings"]!["partialFrom"] = 1.5m);
        await RefusedAsync("settings.lateCountsAs", body => body["settings"]!["lateCountsAs"] = "pending");
        await RefusedAsync("settings.noNeedCountsAs", body => body["settings"]!["noNeedCountsAs"] = "implemented");
        await RefusedAsync(
            "settings.municipalImplementedFrom",
            body => body["settings"]!["municipalImplementedFrom"] = 0.4m
        );
        await RefusedAsync("settings", body => body["settings"]!.AsObject().Remove("taskPartialFrom"));
        await RefusedAsync("reason", body => body["reason"] = "Taip nutarta.         ");
        await RefusedAsync("name", body => body["name"] = " ");
        await RefusedAsync("validFrom", body => body.Remove("validFrom"));
        Assert.That(await VersionsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Version_LeavesAnAuditRowWithBeforeAndAfter()
    {
        (await AddAsync("2023-01-01", s => s["partialFrom"] = 0.6m)).ShouldBe(200);

        var entry = (await _coordinator.GetAsync($"/api/v1/audit?resource=plan/{World.PlanId}/policy&limit=1"))
            .ShouldBe(200)
            .Json.List("items")
            .Single();
        Assert.That(
            (
                entry.Text("useCase"),
                entry.Text("reason"),
                entry.Number("before.settings.partialFrom"),
                entry.Number("after.settings.partialFrom")
            ),
            Is.EqualTo(("AddPolicyVersion", "Taip nutarta 2021 m. komisijos posėdyje.", 0.5m, 0.6m))
        );
    }

    [Test]
    public async Task Policy_StoredBeforeASettingExisted_IsReadWithItsDefault()
    {
        await Host.Store.RunAsync(
            """
            UPDATE policy_versions SET policy = policy - 'municipalPartialFrom' - 'municipalPartialInclusive' - 'municipalImplementedFrom'
            """
        );

        var settings = (await VersionsAsync()).Single().At("settings");
        Assert.That(
            (settings.Has("municipalPartialFrom"), settings.Number("municipalImplementedFrom")),
            Is.EqualTo((false, 1m))
        );
    }

    private async Task RefusedAsync(string field, Action<JsonObject> spoil)
    {
        var body = PolicyBody.Of("2023-01-01");
        spoil(body);
        (await _coordinator.PostAsync(Path, body, ifMatch: "\"1\""))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField(field);
    }

    private static List<(int Year, bool IsPublished)> Years(JsonElement version) =>
        [.. version.List("years").Select(y => (y.Int("year"), y.Flag("isPublished")))];

    private async Task<List<JsonElement>> VersionsAsync() =>
        (await _coordinator.GetAsync(Path)).ShouldBe(200).Json.List("items");

    private async Task<Answer> AddAsync(string validFrom, Action<JsonObject>? settings = null) =>
        await _coordinator.PostAsync(
            Path,
            PolicyBody.Of(validFrom, settings),
            ifMatch: (await _coordinator.GetAsync(Path)).ShouldBe(200).ETag
        );

    /// <summary>01.01.01 reached 1 of 2.</summary>
    private async Task<string?> SuggestedAsync(int year) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items["01.01.01"]}/assessment?year={year}"))
            .ShouldBe(200)
            .Json.Text("suggestedStatus");

    private async Task<string> PublishedOfficialAsync() =>
        (await _coordinator.GetAsync($"{World.Plan}/years/2020/dashboard"))
            .ShouldBe(200)
            .Json.At("counts")
            .GetRawText();
}
