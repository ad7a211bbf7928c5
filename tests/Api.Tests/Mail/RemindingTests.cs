using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Mail;

/// <summary>The coordinator reminds those it chose, sees what was written, and whether it was opened.</summary>
public sealed class RemindingTests : WritingTests
{
    [SetUp]
    public Task Clear() => MailOfTest.ClearAsync(World);

    [Test]
    public async Task Reminder_GoesToThosePeople_OnceForOneKey_AndSaysWhoCouldNotBeReached()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var before = await RemindersAsync(coordinator);
        var silent = before
            .List("executors")
            .First(e => e.Int("missing") > 0 && e.List("recipients")[0].Text("name") == e.Text("name"));
        await Host.Store.RunAsync(
            "UPDATE institutions SET email = NULL WHERE code = @code",
            ("code", silent.Text("code")!)
        );
        string[] codes = ["kauno-miesto", silent.Text("code")!, "kauno-miesto"];

        var sent = (await RemindAsync(coordinator, codes, key: "raktas-1")).ShouldBe(200).Json;
        var again = (await RemindAsync(coordinator, codes, key: "raktas-1")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.GetRawText(), Is.EqualTo(sent.GetRawText()));
            Assert.That(sent.List("written").Single().Text("executorCode"), Is.EqualTo("kauno-miesto"));
            Assert.That(sent.List("notWritten").Single().Text("executorCode"), Is.EqualTo(silent.Text("code")));
            Assert.That(sent.List("notWritten").Single().Text("why"), Is.EqualTo("noAddress"));
            Assert.That(
                await MailOfTest.WrittenAsync(World, "PersonalReminder"),
                Is.EqualTo(["kaunas@demonstracija.example"])
            );
        }

        var last = MailOfTest.Executor(await RemindersAsync(coordinator), "kauno-miesto").At("lastReminder");
        Assert.That((last.Text("kind"), last.Text("state")), Is.EqualTo(("personalReminder", "waiting")));
    }

    [Test]
    public async Task OneUnknownExecutor_AndNobodyIsWrittenTo()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        var refused = await RemindAsync(coordinator, ["kauno-miesto", "nera-tokio"]);

        refused.ShouldBeProblem(400, "validation_failed").ShouldNameField("executorCodes");
        Assert.That(await MailOfTest.WrittenAsync(World, "PersonalReminder"), Is.Empty);
    }

    [Test]
    public async Task OwnWords_ReplaceTheTemplate_AndBracesInACommentStayAsTheyAre()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.PutInStateAsync("Submitted");
        (await obligation.ReturnAsync(coordinator, "Įrašykite {link} ir {countOf}.")).ShouldBe(200);

        var sent = await coordinator.PostAsync(
            $"{World.Plan}/years/2021/reminders",
            new
            {
                executorCodes = new[] { "VRM" },
                subject = "Trūksta: {count}",
                body = "Sveiki,\n\n{rows}\n\n{link}",
            }
        );

        sent.ShouldBe(200);
        var text = await MailOfTest.TextAsync(World, "PersonalReminder", "vrm");
        Assert.That(text, Does.Match("^Trūksta: \\d+ eilu").And.Contains("Sveiki,"));
        Assert.That(text, Does.Contain("Grąžinta tikslinti: „Įrašykite {link} ir {countOf}.“"));
    }

    [Test]
    public async Task Returned_TellsTheInstitutionAtOnce_WithTheWordsAndTheRowsOwnLink()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.PutInStateAsync("Submitted");

        (await obligation.ReturnAsync(coordinator, "Patikslinkite\r\nposėdžių skaičių.")).ShouldBe(200);

        var text = await MailOfTest.TextAsync(World, "Returned", "vrm");
        var id = await Host.Store.OneAsync<Guid>("SELECT id FROM outbox_messages WHERE kind = 'Returned'");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.StartWith("Prašome patikslinti ataskaitą: 01.01.01\n"));
            Assert.That(text, Does.Contain("„Patikslinkite\nposėdžių skaičių.“"));
            Assert.That(text, Does.Contain($"/laiskas/{id}?eilute={obligation.Id}"));
        }

        var opened = (await Host.Nobody.GetAsync($"/api/v1/letters/{id}/opening?row={obligation.Id}")).ShouldBe(200);
        Assert.That(opened.Json.Text("target"), Is.EqualTo($"/mano/2021/{obligation.Id}"));
        var letter = (await coordinator.GetAsync($"/api/v1/letters/{id}")).ShouldBe(200).Json;
        Assert.That(letter.At("letter").Has("openedAt"), Is.True);
        Assert.That(letter.Text("body"), Does.Contain("posėdžių skaičių"));
    }

    [Test]
    public async Task ReturnThatIsRefused_WritesNoLetter()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        await obligation.PutInStateAsync("Draft");

        (await obligation.ReturnAsync(coordinator, "Patikslinkite.")).ShouldBeProblem(409, "wrong_state");

        Assert.That(await MailOfTest.WrittenAsync(World, "Returned"), Is.Empty);
    }

    [Test]
    public async Task Log_IsReadInParts_AndByExecutor()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        (await RemindAsync(coordinator, ["kauno-miesto", "GP", "UŽT"])).ShouldBe(200);

        var first = (await coordinator.GetAsync($"{World.Plan}/years/2021/letters?limit=2")).ShouldBe(200).Json;
        var rest = (await coordinator.GetAsync($"{World.Plan}/years/2021/letters?limit=2&cursor={first.Text("next")}"))
            .ShouldBe(200)
            .Json;
        var of = (await coordinator.GetAsync($"{World.Plan}/years/2021/letters?executor=GP")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                first.List("items").Concat(rest.List("items")).Select(l => l.Text("executorCode")),
                Is.EquivalentTo(["kauno-miesto", "GP", "UŽT"])
            );
            Assert.That(rest.Has("next"), Is.False);
            Assert.That(of.List("items").Single().Text("executorCode"), Is.EqualTo("GP"));
            Assert.That(of.Flag("sends"), Is.False, "no mail server is named");
        }
    }

    [Test]
    public async Task TestLetter_ComesToOneself_InTheLanguageAskedFor()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        var sent = await coordinator.PostAsync(
            $"{World.Plan}/years/2021/letters/test",
            new { kind = "late", language = "en" }
        );

        sent.ShouldBe(200);
        var text = await MailOfTest.TextAsync(World, "Test", "koordinatorius");
        Assert.That(text, Does.StartWith("[Bandomasis] We have not received").And.Contains("count as not implemented"));
    }

    /// <summary>The second line: SQL as the application's role.</summary>
    [TestCase("all", 1, 0)]
    [TestCase("accounts", 0, 1)]
    [TestCase("own", 0, 0)]
    [TestCase("published", 0, 0)]
    public async Task Outbox_IsReachedByThoseItConcerns(string reach, int campaign, int account)
    {
        await MailOfTest.LetterAsync(World, "Waiting");
        await MailOfTest.AccountLetterAsync(World, "Waiting");
        await using var connection = await Host.Store.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            """
            SELECT set_config('apm.reach', @reach, false);
            SET ROLE apm_app;
            SELECT count(*) FILTER (WHERE plan_id IS NOT NULL) || ' ' || count(*) FILTER (WHERE plan_id IS NULL)
            FROM outbox_messages
            """,
            connection
        );
        command.Parameters.AddWithValue("reach", reach);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();

        Assert.That(reader.GetString(0), Is.EqualTo($"{campaign} {account}"));
    }

    private Task<Answer> RemindAsync(ApiClient coordinator, string[] executorCodes, string? key = null) =>
        coordinator.PostAsync($"{World.Plan}/years/2021/reminders", new { executorCodes }, key);

    private async Task<JsonElement> RemindersAsync(ApiClient coordinator) =>
        (await coordinator.GetAsync($"{World.Plan}/years/2021/reminders")).ShouldBe(200).Json;
}
