using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

public sealed class AssessmentTests : ReadingTests
{
    [Test]
    public async Task Assessment_BelowTarget_NamesTheRuleAndTheNumbers_InBothLanguages()
    {
        var analyst = await Host.SignedInAs("analitikas");

        var lithuanian = await ReadAsync(analyst, "01.04.04/2");
        var english = await ReadAsync(analyst.InEnglish(), "01.04.04/2");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lithuanian.Text("rule"), Is.EqualTo("A1"));
            Assert.That(lithuanian.Text("suggestedStatus"), Is.EqualTo("partiallyImplemented"));
            Assert.That(lithuanian.Text("officialStatus"), Is.EqualTo("implemented"));
            Assert.That(lithuanian.Number("facts.achieved"), Is.EqualTo(25));
            Assert.That(lithuanian.Number("facts.target"), Is.EqualTo(30));
            Assert.That(lithuanian.Text("explanation"), Does.Contain("25 iš 30").And.Contain("A1"));
            Assert.That(english.Text("explanation"), Does.Contain("25 of 30").And.Contain("A1"));
            Assert.That(lithuanian.Text("determination.justification"), Has.Length.AtLeast(20));
            Assert.That(lithuanian.List("children").Single().Text("executor"), Is.EqualTo("NTA"));
        }
    }

    [Test]
    public async Task Assessment_OfEveryItem_IsExplainedInBothLanguages()
    {
        var analyst = await Host.SignedInAs("analitikas");
        foreach (var name in World.Items.Keys)
        {
            var lithuanian = await ReadAsync(analyst, name);
            var english = await ReadAsync(analyst.InEnglish(), name);

            Assert.That(lithuanian.Text("rule"), Does.Match("^A[1-9]"), name);
            Assert.That(
                lithuanian.Text("explanation"),
                Is.Not.Empty.And.Not.EqualTo(english.Text("explanation")),
                name
            );
        }
    }

    [Test]
    public async Task Assessment_OfAnItemThatDoesNotGoOn_IsNotFoundInTheLaterYear()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        (await coordinator.GetAsync($"/api/v1/items/{World.Items["01.01.11"]}/assessment?year=2021")).ShouldBeProblem(
            404
        );
        (await coordinator.GetAsync($"/api/v1/items/{World.Items["01.01.11"]}/assessment")).ShouldBeProblem(400);
    }

    private async Task<JsonElement> ReadAsync(ApiClient reader, string item) =>
        (await reader.GetAsync($"/api/v1/items/{World.Items[item]}/assessment?year=2020")).ShouldBe(200).Json;
}
