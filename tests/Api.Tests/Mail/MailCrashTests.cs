using System.Diagnostics;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Mail;

/// <summary>
/// The application itself, killed at random while its letters go out to a real mail server. Takes some minutes, so it runs
/// only when named: <c>dotnet test tests/Api.Tests --filter MailCrashTests</c>.
/// </summary>
[Explicit("kills the application 50 times")]
public sealed class MailCrashTests : WritingTests
{
    private const int Kills = 50;
    private const int LettersEach = 40;

    [Test]
    public async Task KilledAtRandom_LosesNoLetter_AndRepeatsOneOnlyUnderItsOwnId()
    {
        await using var server = await MailServer.StartAsync();
        var random = new Random(Kills);
        var unfinished = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            for (var i = 0; i < LettersEach; i++)
            {
                await MailOfTest.LetterAsync(World, "Waiting");
            }

            var before = server.Received.Count;
            using var application = Start(server);
            while (server.Received.Count == before)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(400)));
            application.Kill(entireProcessTree: true);
            await application.WaitForExitAsync();
            unfinished += await WaitingAsync() > 0 ? 1 : 0;
        }

        using (var application = Start(server))
        {
            while (await WaitingAsync() > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }

            application.Kill(entireProcessTree: true);
            await application.WaitForExitAsync();
        }

        await server.DisposeAsync();
        var written = await Host.Store.ListAsync<Guid>("SELECT id FROM outbox_messages");
        var arrived = server.Received.GroupBy(m => m.MessageId).ToDictionary(g => g.Key, g => g.Count());
        await TestContext.Out.WriteLineAsync(
            $"{Kills} kills, {unfinished} with letters still waiting; {written.Count} letters written, {arrived.Count} arrived, "
                + $"{arrived.Values.Count(n => n > 1)} of them more than once, always under one id."
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(unfinished, Is.Positive, "kills came while letters went out");
            Assert.That(arrived.Keys, Is.EquivalentTo(written.Select(id => $"<{id}@127.0.0.1>")), "none is lost");
            Assert.That(
                arrived.Values.Sum(n => n - 1),
                Is.AtMost(Kills),
                "each kill repeats at most the letter under way"
            );
        }
    }

    private Task<long> WaitingAsync() =>
        Host.Store.OneAsync<long>("SELECT count(*) FROM outbox_messages WHERE state = 'Waiting'");

    private Process Start(MailServer server)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Demonstration",
                ["APM_URL"] = "http://127.0.0.1:0",
                ["APM_SMTP"] = server.Smtp,
                ["ConnectionStrings__Default"] = Host.ConnectionString,
                ["Logging__LogLevel__Default"] = "None",
            },
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
