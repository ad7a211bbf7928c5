using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Infrastructure.Mail;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Mail;

/// <summary>The outbox and a real mail server: what leaves, what is tried again, what is given up.</summary>
public sealed class SendingTests : WritingTests
{
    private static readonly PublicAddress Address = new(new Uri("https://ataskaitos.example"));

    [SetUp]
    public Task Clear() => MailOfTest.ClearAsync(World);

    [Test]
    public async Task Letter_ArrivesAsItWasWritten()
    {
        await using var server = await MailServer.StartAsync();
        var coordinator = await Host.SignedInAs("koordinatorius");
        (await RemindAsync(coordinator, "sirvintu-rajono")).ShouldBe(200);

        Assert.That(await Sender(server).SendNextAsync(default), Is.EqualTo(Sending.Sent));
        Assert.That(await Sender(server).SendNextAsync(default), Is.EqualTo(Sending.NothingWaits));

        await server.DisposeAsync();
        var mail = server.Received.Single();
        var (id, subject, body, calendar) = await WrittenAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(mail.To, Is.EqualTo("sirvintos@demonstracija.example"));
            Assert.That(mail.MessageId, Is.EqualTo($"<{id}@ataskaitos.example>"));
            Assert.That(mail.Header("Subject"), Is.EqualTo(subject));
            Assert.That(mail.Header("From"), Is.EqualTo("planas@ministerija.example"));
            Assert.That(mail.Header("To"), Does.Contain("Širvintų rajono savivaldybės"));
            Assert.That(mail.Header("Reply-To"), Is.EqualTo("koordinatorius@demonstracija.example"));
            Assert.That(mail.Header("Auto-Submitted"), Is.EqualTo("auto-generated"));
            Assert.That(mail.Body.Trim(), Is.EqualTo(body.ReplaceLineEndings("\r\n").Trim()));
            Assert.That(mail.Calendar, Is.EqualTo(calendar));
            Assert.That(mail.Text, Does.Match("Content-Type: text/calendar; .*method=PUBLISH"));
        }

        Assert.That(await StateAsync(id), Is.EqualTo("Sent 1 - "));
    }

    [Test]
    public async Task AccountLetter_OnceSent_KeepsNoLink()
    {
        await using var server = await MailServer.StartAsync();
        var id = await MailOfTest.AccountLetterAsync(World, "Waiting");

        await Sender(server).SendNextAsync(default);

        var administrator = await Host.SignedInAs("administratorius");
        var kept = (await administrator.GetAsync($"/api/v1/letters/{id}")).ShouldBe(200).Json;
        Assert.That(kept.Has("body"), Is.False);
        await server.DisposeAsync();
        Assert.That(server.Received.Single().Body, Does.Contain("Tekstas"));
    }

    [TestCase("nera@demonstracija.example", "Failed 1", Description = "the server knows no such mailbox")]
    [TestCase("velai@demonstracija.example", "Waiting 1", Description = "the server asks to come again")]
    [TestCase("x@demonstracija.example\r\nBcc: kas@nors.example", "Failed 1")]
    [TestCase("ne adresas", "Failed 1")]
    public async Task Letter_ThatIsRefused_SaysWhy_AndIsTriedAgainOnlyIfThatMayHelp(string to, string expected)
    {
        await using var server = await MailServer.StartAsync();
        var id = await MailOfTest.LetterAsync(World, "Waiting");
        await Host.Store.RunAsync("UPDATE outbox_messages SET to_address = @to", ("to", to));

        Assert.That(await Sender(server).SendNextAsync(default), Is.EqualTo(Sending.NotSent));

        Assert.That(await StateAsync(id), Does.Match($"^{expected} - ."));
        Assert.That(await Sender(server).SendNextAsync(default), Is.EqualTo(Sending.NothingWaits), "not at once");
        await server.DisposeAsync();
        Assert.That(server.Received, Is.Empty);
    }

    [Test]
    public async Task Subject_WithALineBreak_IsNeverSent()
    {
        await using var server = await MailServer.StartAsync();
        var id = await MailOfTest.LetterAsync(World, "Waiting");
        await Host.Store.RunAsync("UPDATE outbox_messages SET subject = E'Tema\\r\\nBcc: kas@nors.example'");

        await Sender(server).SendNextAsync(default);

        Assert.That(await StateAsync(id), Does.StartWith("Failed 1"));
        await server.DisposeAsync();
        Assert.That(server.Received, Is.Empty);
    }

    [Test]
    public async Task ServerAway_LetterIsTriedLessAndLessOften_ThenGivenUp_AndOnceMoreWhenAsked()
    {
        await using var server = await MailServer.StartAsync();
        await server.DisposeAsync();
        var id = await MailOfTest.LetterAsync(World, "Waiting");
        var tries = new List<TimeSpan>();
        var before = Host.Clock.GetUtcNow();
        while ((await StateAsync(id)).StartsWith("Waiting", StringComparison.Ordinal))
        {
            await Sender(server).SendNextAsync(default);
            var next = new DateTimeOffset(
                await Host.Store.OneAsync<DateTime>("SELECT next_attempt_at FROM outbox_messages")
            );
            tries.Add(next - Host.Clock.GetUtcNow());
            Host.Clock.SetTo(next);
        }

        Host.Clock.SetTo(before);
        Assert.That(tries[..^1], Is.Ordered.And.Count.EqualTo(9));
        Assert.That(await StateAsync(id), Does.StartWith("Failed 10"));
        var coordinator = await Host.SignedInAs("koordinatorius");
        (await coordinator.PostAsync($"/api/v1/letters/{id}/retry")).ShouldBe(200);
        (await coordinator.PostAsync($"/api/v1/letters/{id}/retry")).ShouldBeProblem(409, "letter_not_failed");
        await using var back = await MailServer.StartAsync();
        Assert.That(await Sender(back).SendNextAsync(default), Is.EqualTo(Sending.Sent));
    }

    [Test]
    public async Task SeveralProcesses_SendEachLetterOnce()
    {
        await using var server = await MailServer.StartAsync();
        for (var i = 0; i < 40; i++)
        {
            await MailOfTest.LetterAsync(World, "Waiting");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAllAsync(Sender(server))));

        await server.DisposeAsync();
        Assert.That(server.Received, Has.Count.EqualTo(40));
        Assert.That(server.Received.Select(m => m.MessageId), Is.Unique);
    }

    private static async Task SendAllAsync(OutboxSender sender)
    {
        while (await sender.SendNextAsync(default) == Sending.Sent) { }
    }

    private OutboxSender Sender(MailServer server) =>
        new(
            new OwnerConnection(Host.ConnectionString),
            new SmtpMailer(SmtpServer.Parse(server.Smtp)),
            Address,
            Host.Clock
        );

    private Task<Answer> RemindAsync(ApiClient coordinator, string executor) =>
        coordinator.PostAsync($"{World.Plan}/years/2021/reminders", new { executorCodes = new[] { executor } });

    private Task<string> StateAsync(Guid id) =>
        Host.Store.OneAsync<string>(
            "SELECT state || ' ' || attempts || ' - ' || coalesce(last_error, '') FROM outbox_messages WHERE id = @id",
            ("id", id)
        );

    private async Task<(Guid Id, string Subject, string Body, string Calendar)> WrittenAsync() =>
        (
            await Host.Store.OneAsync<Guid>("SELECT id FROM outbox_messages"),
            await Host.Store.OneAsync<string>("SELECT subject FROM outbox_messages"),
            await Host.Store.OneAsync<string>("SELECT body FROM outbox_messages"),
            await Host.Store.OneAsync<string>("SELECT calendar FROM outbox_messages")
        );
}
