using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class ReportTests : WritingTests
{
    private ApiClient _vrm = null!;

    [SetUp]
    public async Task SignInAsync() => _vrm = await Host.SignedInAs("vrm");

    [Test]
    public async Task Draft_Saved_ComesBackWithItsVersionAndASuggestion()
    {
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var read = (await _vrm.GetAsync(obligation.Path)).ShouldBe(200);

        var saved = (await obligation.SaveAsync(_vrm, ObligationOfTest.Complete, read.ETag)).ShouldBe(200);

        var again = (await _vrm.GetAsync(obligation.Path)).ShouldBe(200);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.ETag, Is.EqualTo(read.Json.IfMatch()));
            Assert.That(saved.ETag, Is.Not.EqualTo(read.ETag));
            Assert.That(again.ETag, Is.EqualTo(saved.ETag));
            Assert.That(again.Json.Text("state"), Is.EqualTo("draft"));
            Assert.That(again.Json.Number("report.achieved"), Is.EqualTo(2));
            Assert.That(again.Json.Number("report.spentEur"), Is.EqualTo(1000.50m));
            Assert.That(again.Json.Text("suggestion.status"), Is.EqualTo("implemented"));
            Assert.That(again.Json.Text("suggestion.rule"), Is.EqualTo("A1"));
        }
    }

    [Test]
    public async Task Draft_WithNothingButOneWord_IsSaved()
    {
        var obligation = await World.GivenAsync("01.01.04", "VRM");

        var saved = (await obligation.SaveAsync(_vrm, new { narrative = "Pradžia" })).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(saved.Text("report.narrative"), Is.EqualTo("Pradžia"));
            Assert.That(saved.Number("report.achieved"), Is.Null, "an empty answer is no zero");
            Assert.That(saved.Number("report.spentEur"), Is.Null);
        }
    }

    [Test]
    public async Task Spending_OfZero_IsNotTheSameAsNone()
    {
        var obligation = await World.GivenAsync("01.01.08", "VRM");

        var saved = (
            await obligation.SaveAsync(
                _vrm,
                new { achieved = 0, spending = new[] { new { source = "otherFunds", amountEur = 0 } } }
            )
        )
            .ShouldBe(200)
            .Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(saved.Number("report.achieved"), Is.Zero);
            Assert.That(saved.Number("report.spentEur"), Is.Zero);
        }
    }

    [Test]
    public async Task SecondWindow_SavingAnOldVersion_IsShownTheFirstOnesTextAndStoresNothing()
    {
        var obligation = await World.GivenAsync("01.02.01/1", "VRM");
        var opened = (await obligation.ReadAsync(_vrm)).IfMatch();
        (await obligation.SaveAsync(_vrm, new { narrative = "Pirmas langas" }, opened)).ShouldBe(200);
        var before = await Host.Store.FingerprintAsync();

        var second = await obligation.SaveAsync(_vrm, new { narrative = "Antras langas" }, opened);

        var current = second.ShouldBeProblem(412, "version_stale").Json.At("current");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(current.Text("report.narrative"), Is.EqualTo("Pirmas langas"));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }

        var merged = await obligation.SaveAsync(_vrm, new { narrative = "Abu langai" }, current.IfMatch());
        Assert.That(merged.ShouldBe(200).Json.Text("report.narrative"), Is.EqualTo("Abu langai"));
    }

    [Test]
    public async Task Save_WithoutVersion_IsRefused()
    {
        var obligation = await World.GivenAsync("01.01.01/1", "VRM");

        (await _vrm.PutAsync($"{obligation.Path}/report", new { narrative = "x" })).ShouldBeProblem(
            428,
            "version_required"
        );
    }

    [TestCase("\"abc\"")]
    [TestCase("W/\"1\"")]
    [TestCase("*")]
    [TestCase("\"-1\"")]
    [TestCase("\"99999999999999999999\"")]
    [TestCase("1")]
    [TestCase("\"1\", \"2\"")]
    public async Task Save_WithAVersionThatIsNotOurs_IsStale(string ifMatch)
    {
        var obligation = await World.GivenAsync("01.01.01/1", "VRM");

        (await _vrm.PutAsync($"{obligation.Path}/report", new { narrative = "x" }, ifMatch)).ShouldBeProblem(
            412,
            "version_stale"
        );
    }

    [Test]
    public async Task Suggestion_WhileTyping_FollowsTheNumberAndStoresNothing()
    {
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var before = await Host.Store.FingerprintAsync();

        var half = await SuggestAsync(new { done = "partly", achieved = 1 });
        var whole = await SuggestAsync(new { done = "yes", achieved = 2 });
        var twice = await SuggestAsync(new { done = "yes", achieved = 9 });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(half.Text("status"), Is.EqualTo("notImplemented"), "1 of 2 is not more than half");
            Assert.That(half.Text("reasonNeeded"), Is.EqualTo("below"));
            Assert.That(whole.Text("status"), Is.EqualTo("implemented"));
            Assert.That(whole.Text("reasonNeeded"), Is.Null);
            Assert.That(twice.Text("reasonNeeded"), Is.EqualTo("above"));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }

        async Task<System.Text.Json.JsonElement> SuggestAsync(object body) =>
            (await _vrm.PostAsync($"{obligation.Path}/suggestion", body)).ShouldBe(200).Json;
    }

    [Test]
    public async Task Words_TypedInTwoWays_AreStoredAsOne()
    {
        var obligation = await World.GivenAsync("01.01.01/3", "VRM");

        var saved = await obligation.SaveAsync(_vrm, new { narrative = "S\u030Cirvintos" });

        Assert.That(saved.ShouldBe(200).Json.Text("report.narrative"), Is.EqualTo("Širvintos"));
    }
}
