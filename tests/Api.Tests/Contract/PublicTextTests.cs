using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What the public reads stands beside what was reported (domain.md 13, privacy).</summary>
public sealed class PublicTextTests : WritingTests
{
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync("DELETE FROM public_texts");
    }

    [Test]
    public async Task PublicText_MendsTheFinding_AndLeavesTheReport()
    {
        var obligation = await World.GivenAsync("01.03.03/1", "klaipedos-rajono", 2020);
        var path = $"{obligation.Path}/public-text";
        var before = (await _coordinator.GetAsync(path)).ShouldBe(200);
        Assert.That(Kinds(before.Json, "marks"), Is.EqualTo(["personCount"]));
        Assert.That(await FindingsAsync(obligation), Is.EqualTo(["person_count_municipal"]));

        var written = await _coordinator.PutAsync(path, new { text = "Padėta mažiau kaip 5 asmenims." }, before.ETag);

        var privacy = (await _coordinator.GetAsync($"{World.Plan}/years/2020/privacy")).ShouldBe(200).Json;
        var shown = privacy.List("texts").Single(t => t.Text("text.obligationId") == obligation.Id.ToString());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.ShouldBe(200).ETag, Is.EqualTo("\"1\""));
            Assert.That(written.Json.Text("internal"), Is.EqualTo(before.Json.Text("internal")));
            Assert.That(written.Json.Text("writtenBy"), Is.EqualTo("VRM koordinatorius"));
            Assert.That(await FindingsAsync(obligation), Is.Empty);
            Assert.That(shown.Text("level"), Is.EqualTo("clear"));
            Assert.That(Kinds(shown, "text.internalMarks"), Is.EqualTo(["personCount"]));
            Assert.That(
                (await obligation.ReadAsync(_coordinator)).Text("report.narrative"),
                Is.EqualTo(before.Json.Text("internal"))
            );
        }

        (await _coordinator.DeleteAsync(path, written.ETag)).ShouldBe(200);
        Assert.That(await FindingsAsync(obligation), Is.EqualTo(["person_count_municipal"]));
    }

    [Test]
    public async Task NameInAPublicText_BlocksAndCannotBeSettled()
    {
        var obligation = await World.GivenAsync("01.02.06", "PD");
        var text = (await _coordinator.GetAsync($"{obligation.Path}/public-text")).ShouldBe(200);
        (
            await _coordinator.PutAsync(
                $"{obligation.Path}/public-text",
                new { text = "Mokymus vedė Jonas Jonaitis, tel. +370 600 12345." },
                text.ETag
            )
        ).ShouldBe(200);

        var finding = (await Findings.OfAsync(World, 2021, "personal_data")).Single();

        Assert.That(finding.Text("severity"), Is.EqualTo("blocking"));
        Assert.That(finding.Text("mend.kind"), Is.EqualTo("publicText"));
        Assert.That(finding.At("mend.obligationId").GetGuid(), Is.EqualTo(obligation.Id));
        (
            await _coordinator.PutAsync(
                Findings.PathOf(World, 2021, finding),
                new { explanation = "Asmuo sutiko, kad jo vardas būtų paskelbtas." }
            )
        ).ShouldBeProblem(422, "not_settleable");
    }

    [Test]
    public async Task TwoCoordinators_OnOneText_TheSecondIsShownTheFirst()
    {
        var path = $"{(await World.GivenAsync("01.03.02", "URM")).Path}/public-text";
        (await _coordinator.PutAsync(path, new { text = "Pirmas." }, "\"0\"")).ShouldBe(200);

        var second = await _coordinator.PutAsync(path, new { text = "Antras." }, "\"0\"");

        Assert.That(second.ShouldBeProblem(412, "version_stale").Json.Text("current.text"), Is.EqualTo("Pirmas."));
        (await _coordinator.PutAsync(path, new { text = "Trečias." })).ShouldBeProblem(428, "version_required");
        (await _coordinator.DeleteAsync(path)).ShouldBeProblem(428, "version_required");
    }

    [Test]
    public async Task TextOlderThanItsReport_IsFound()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var path = $"{obligation.Path}/public-text";
        (await _coordinator.PutAsync(path, new { text = "Surengti posėdžiai." }, "\"0\"")).ShouldBe(200);
        Host.Clock.Advance(TimeSpan.FromHours(1));
        await obligation.HandInAsync(vrm);

        var outdated = (await Findings.OfAsync(World, 2021, "public_text_outdated")).Single();

        Assert.That(outdated.At("mend.obligationId").GetGuid(), Is.EqualTo(obligation.Id));
    }

    private async Task<IEnumerable<string?>> FindingsAsync(ObligationOfTest obligation) =>
        (await Findings.OfAsync(World, 2020))
            .Where(f => f.At("mend").Has("obligationId") && f.At("mend.obligationId").GetGuid() == obligation.Id)
            .Select(f => f.Text("code"));

    private static IEnumerable<string?> Kinds(JsonElement json, string path) =>
        json.List(path).Select(m => m.Text("kind"));
}
