using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What was recommended to institutions, and what came of it.</summary>
public sealed class RecommendationTests : WritingTests
{
    private string Of2020 => RecommendationOfTest.TableOf(World, 2020);

    private string Of2021 => RecommendationOfTest.TableOf(World, 2021);

    [Test, Order(1)]
    public async Task TableOf2020_HoldsSevenRecommendations_ThreeOfThemWithoutData()
    {
        var table = (await (await Host.SignedInAs("komisija")).GetAsync(Of2020)).ShouldBe(200).Json;

        var rows = table.List("items");
        var last = rows[^1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(r => r.Int("position")), Is.EqualTo(Enumerable.Range(1, 7)));
            Assert.That(
                rows.Select(r => r.Text("state")),
                Is.EqualTo(["reported", "partly", "noData", "preparing", "noData", "noData", "reported"])
            );
            Assert.That(last.List("addressees").Select(a => a.GetString()), Is.EqualTo(["PD", "GP", "NTA"]));
            Assert.That(last.List("results").Select(r => r.Text("from")), Is.EqualTo(["GP", "VRM"]));
        }
    }

    [TestCase("docx")]
    [TestCase("xlsx")]
    public async Task OwnFile_ComingBack_ChangesNothing(string extension)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var file = (await coordinator.GetAsync($"{Of2020}.{extension}")).ShouldBe(200).Bytes;
        var before = await Host.Store.FingerprintAsync();

        var preview = (await RecommendationOfTest.PreviewAsync(coordinator, Of2020, file)).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(preview.List("rows").Select(r => r.Text("kind")), Has.All.EqualTo("unchanged"));
            Assert.That(preview.List("rows"), Has.Count.GreaterThanOrEqualTo(7));
            Assert.That(preview.List("rows").SelectMany(r => r.List("doubts")), Is.Empty);
            Assert.That(preview.List("missing"), Is.Empty);
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }
    }

    [Test]
    public async Task FileOfAnotherYear_IsTakenOverOnce_AllOfIt()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var file = (await coordinator.GetAsync($"{Of2020}.docx")).ShouldBe(200).Bytes;
        var standing = (await coordinator.GetAsync(Of2021)).ShouldBe(200).Json.List("items").Count;
        var preview = (await RecommendationOfTest.PreviewAsync(coordinator, Of2021, file)).ShouldBe(200).Json;
        var rows = preview.List("rows").Where(r => r.Text("kind") == "new").ToList();
        var body = new { rows = rows.Select(r => new { recommendation = r.At("proposed") }) };

        var key = Guid.NewGuid().ToString();
        var first = (await coordinator.PostAsync($"{Of2021}/import", body, key)).ShouldBe(200).Json;
        var again = (await coordinator.PostAsync($"{Of2021}/import", body, key)).ShouldBe(200).Json;

        var after = (await coordinator.GetAsync(Of2021)).ShouldBe(200).Json.List("items");
        var noLonger = (await RecommendationOfTest.PreviewAsync(coordinator, Of2021, file)).ShouldBe(200).Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Int("added"), Is.EqualTo(rows.Count).And.GreaterThanOrEqualTo(7));
            Assert.That(again.GetRawText(), Is.EqualTo(first.GetRawText()));
            Assert.That(after, Has.Count.EqualTo(standing + rows.Count));
            Assert.That(
                noLonger.List("rows").Select(r => r.Text("kind")),
                Has.All.EqualTo("unchanged"),
                "the same file again proposes no change"
            );
        }
    }

    [Test]
    public async Task Import_IsAllOrNothing()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var before = await Host.Store.FingerprintAsync();

        var answer = await coordinator.PostAsync(
            $"{Of2021}/import",
            new
            {
                rows = new[]
                {
                    RecommendationOfTest.Body("Pirmoji rekomendacija."),
                    new
                    {
                        text = "Antroji.",
                        strength = "proposed",
                        state = "reported",
                    },
                }.Select(r => new { recommendation = r }),
            }
        );

        answer.ShouldBeProblem(422, "result_missing");
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task TwoPeople_DoNotWriteOverEachOther()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var given = await RecommendationOfTest.GivenAsync(World, 2021);
        var changed = (
            await coordinator.PutAsync(given.Path, RecommendationOfTest.Body("Pirmas pakeitė."), given.Tag)
        ).ShouldBe(200);

        var stale = await coordinator.PutAsync(given.Path, RecommendationOfTest.Body("Antras."), given.Tag);
        var blind = await coordinator.PutAsync(given.Path, RecommendationOfTest.Body("Aklas."));
        var import = await coordinator.PostAsync(
            $"{Of2021}/import",
            new
            {
                rows = new[]
                {
                    new
                    {
                        id = given.Id,
                        version = 1,
                        recommendation = RecommendationOfTest.Body("Iš failo."),
                    },
                },
            }
        );

        stale.ShouldBeProblem(412, "version_stale");
        Assert.That(stale.Json.Text("current.text"), Is.EqualTo("Pirmas pakeitė."));
        blind.ShouldBeProblem(428, "version_required");
        import.ShouldBeProblem(412, "version_stale");
        (await coordinator.DeleteAsync(given.Path, given.Tag)).ShouldBeProblem(412, "version_stale");
        (await coordinator.DeleteAsync(given.Path, changed.ETag)).ShouldBe(204);
        (await coordinator.GetAsync(given.Path)).ShouldBe(404);
    }

    [Test]
    public async Task NothingGiven_IsSaid_AndHasNoResults()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var withResults = JsonSerializer.SerializeToNode(RecommendationOfTest.Body())!;
        withResults["state"] = "noData";
        var without = withResults.DeepClone();
        without["results"] = new JsonArray();

        (await coordinator.PostAsync(Of2021, withResults)).ShouldBeProblem(422, "no_data_has_no_results");
        var added = (await coordinator.PostAsync(Of2021, without)).ShouldBe(200).Json;

        Assert.That((added.Text("state"), added.List("results").Count), Is.EqualTo(("noData", 0)));
    }

    [Test]
    public async Task Order_IsOfTheWholeTable()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        await RecommendationOfTest.GivenAsync(World, 2021);
        await RecommendationOfTest.GivenAsync(World, 2021);
        var ids = (await coordinator.GetAsync(Of2021)).Json.List("items").Select(r => r.At("id").GetGuid()).ToList();
        ids.Reverse();

        var ordered = (await coordinator.PutAsync($"{Of2021}/order", new { ids })).ShouldBe(200).Json;

        Assert.That(ordered.List("items").Select(r => r.At("id").GetGuid()), Is.EqualTo(ids));
        (await coordinator.PutAsync($"{Of2021}/order", new { ids = ids.Skip(1) })).ShouldBeProblem(
            409,
            "order_outdated"
        );
    }

    [Test]
    public async Task WorkingNote_IsTheMinistrysOwn()
    {
        var given = await RecommendationOfTest.GivenAsync(World, 2021);

        var coordinators = (await (await Host.SignedInAs("koordinatorius")).GetAsync(given.Path)).ShouldBe(200).Json;
        var commissions = (await (await Host.SignedInAs("komisija")).GetAsync(given.Path)).ShouldBe(200).Json;
        var document = (await (await Host.SignedInAs("komisija")).GetAsync($"{Of2021}.csv")).ShouldBe(200).Text;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(coordinators.Text("note"), Is.EqualTo("Pasitikslinti."));
            Assert.That(commissions.Has("note"), Is.False);
            Assert.That(document, Does.Contain("Surengti mokymai.").And.Not.Contain("Pasitikslinti"));
        }
    }

    [Test]
    public async Task FileThatIsNoTableOfRecommendations_IsRefused()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var annex = (await coordinator.GetAsync($"{World.Plan}/years/2020/annex.xlsx")).ShouldBe(200).Bytes;

        (await RecommendationOfTest.PreviewAsync(coordinator, Of2020, annex)).ShouldBeProblem(
            422,
            "recommendations_not_found"
        );
        (await RecommendationOfTest.PreviewAsync(coordinator, Of2020, "%PDF"u8.ToArray())).ShouldBeProblem(
            422,
            "file_wrong_type"
        );
    }
}
