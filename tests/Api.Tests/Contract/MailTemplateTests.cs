using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The wordings of letters: delivered, the ministry's own, and as a reader gets them.</summary>
public sealed class MailTemplateTests : WritingTests
{
    private const string Templates = "/api/v1/mail-templates";

    [Test]
    public async Task EveryLetter_InEveryLanguage_FillsAllItsTokens()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var templates = (await coordinator.GetAsync(Templates)).ShouldBe(200).Json.List("items");

        Assert.That(templates, Has.Count.EqualTo(2 * 14));
        foreach (var template in templates)
        {
            var (kind, language) = (template.Text("kind"), template.Text("language"));
            var preview = (await PreviewAsync(coordinator, $"{kind}/{language}")).ShouldBe(200).Json;

            using (Assert.EnterMultipleScope())
            {
                Assert.That(preview.Text("subject"), Does.Not.Match(@"\{\w+\}").And.Not.Contain("\n"), kind);
                Assert.That(preview.Text("body"), Does.Not.Match(@"\{\w+\}"), kind);
                Assert.That(preview.Text("body"), Does.StartWith(language == "lt" ? "Laba diena," : "Hello,"), kind);
                Assert.That(preview.Text("body"), Does.Contain("koordinatorius@demonstracija.example"), kind);
            }
        }
    }

    [Test]
    public async Task Preview_HoldsOnlyWhatIsMissing_OneLink_AndTheCoordinator()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var missing = await Host.Store.ListAsync<string>(
            """
            SELECT m.code FROM obligations o JOIN institutions i ON i.id = o.institution_id
            JOIN plan_items p ON p.id = o.item_id JOIN measures m ON m.id = p.measure_id
            WHERE o.year = 2021 AND i.code = 'VRM' AND o.state NOT IN ('Submitted', 'Accepted')
            AND o.planned_kind <> 'Nothing' AND o.answered_with_id IS NULL
            """
        );

        var preview = (await PreviewAsync(coordinator, "reminder/lt")).ShouldBe(200).Json;

        var body = preview.Text("body")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(preview.Int("missing"), Is.EqualTo(missing.Count));
            Assert.That(missing.Distinct().Where(code => !body.Contains(code, StringComparison.Ordinal)), Is.Empty);
            Assert.That(body, Does.Contain("Tikimasi: Organizuotų posėdžių skaičius – 2"));
            Assert.That(body, Does.Match(@"≈ \d+ min\."));
            Assert.That(body.Split("/laiskas/"), Has.Length.EqualTo(2), "one link to the rows");
            Assert.That(body, Does.Contain("/nustatymai"));
        }
    }

    [Test]
    public async Task OwnWording_IsUsed_UntilItIsTakenBack()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"{Templates}/late/en";
        var delivered = (await coordinator.GetAsync(path)).ShouldBe(200);
        Assert.That(delivered.ETag, Is.EqualTo("\"0\""));

        var own = new { subject = "Missing: {count}", body = "Hello,\n\n{rows}\n\n{link}" };
        var written = (await coordinator.PutAsync(path, own, delivered.ETag)).ShouldBe(200);
        var preview = (await PreviewAsync(coordinator, "late/en")).ShouldBe(200).Json;
        Assert.That(written.Json.Flag("own"), Is.True);
        Assert.That(preview.Text("subject"), Does.Match(@"^Missing: \d+ rows?$"));

        (await coordinator.PutAsync(path, own)).ShouldBeProblem(428, "version_required");
        (await coordinator.PutAsync(path, own, "\"0\"")).ShouldBeProblem(412, "version_stale");
        (await coordinator.DeleteAsync(path, "\"0\"")).ShouldBeProblem(412, "version_stale");

        var restored = (await coordinator.DeleteAsync(path, written.ETag)).ShouldBe(200);
        Assert.That(restored.Json.Flag("own"), Is.False);
        Assert.That(restored.Json.Text("subject"), Is.EqualTo(delivered.Json.Text("subject")));
    }

    [TestCase("body", "Laba diena, {vardas} {link}", "{vardas}")]
    [TestCase("body", "Laba diena, be nuorodos", "{link}")]
    [TestCase("subject", "Tema {comment}", "{comment}")]
    [TestCase("subject", "Tema\r\nBcc: kas@nors.example", "viena eilute")]
    public async Task Wording_ThatCannotBeFilled_IsRefusedWithASentence(string field, string text, string says)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var wording = new Dictionary<string, string>
        {
            ["subject"] = "Tema",
            ["body"] = "{link}",
            [field] = text,
        };

        var refused = await coordinator.PutAsync($"{Templates}/dueToday/lt", wording, "\"0\"");

        refused.ShouldBeProblem(400, "validation_failed").ShouldNameField(field);
        Assert.That(refused.Json.At($"errors.{field}").GetRawText(), Does.Contain(says));
    }

    [Test]
    public async Task KindOrLanguage_ThatIsNot_IsNotFound(
        [Values("nothing/lt", "reminder/de", "test/lt")] string name
    ) =>
        (await (await Host.SignedInAs("koordinatorius")).GetAsync($"{Templates}/{name}")).ShouldBeProblem(
            404,
            "not_found"
        );

    private Task<Answer> PreviewAsync(ApiClient coordinator, string name) =>
        coordinator.PostAsync(
            $"{Templates}/{name}/preview",
            new
            {
                planId = World.PlanId,
                year = 2021,
                executorCode = "VRM",
            }
        );
}
