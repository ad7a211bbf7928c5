using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Mail;

/// <summary>A real SMTP server (tests/MailServer) that keeps what it accepts.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<ReceivedMail> _received = [];
    private readonly Task _reading;
    private bool _stopped;

    private MailServer(Process process, int port)
    {
        _process = process;
        Smtp = $"smtp://127.0.0.1:{port}?from=planas@ministerija.example&tls=none";
        _reading = ReadAsync();
    }

    /// <summary>For <c>APM_SMTP</c>.</summary>
    public string Smtp { get; }

    public IReadOnlyList<ReceivedMail> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    public static async Task<MailServer> StartAsync([CallerFilePath] string here = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../MailServer"));
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            throw new InvalidOperationException($"Install the mail server of the tests: npm ci in {folder}.");
        }

        var process = Process.Start(
            new ProcessStartInfo("node", ["server.mjs"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var first = await process.StandardOutput.ReadLineAsync();
        return new MailServer(process, JsonElement.Parse(first!).Int("port"));
    }

    /// <summary>Its input ends, so it stops; what it accepted until then is read.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        _process.StandardInput.Close();
        await _reading;
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var mail = JsonElement.Parse(line);
            lock (_received)
            {
                _received.Add(new ReceivedMail(mail.List("to").Single().GetString()!, mail.Text("text")!));
            }
        }
    }
}

/// <param name="Text">As it came over the line: headers, an empty line, the rest.</param>
public sealed partial record ReceivedMail(string To, string Text)
{
    public string MessageId => Header("Message-ID");

    /// <summary>A header with its continuation lines, encoded words read.</summary>
    public string Header(string name)
    {
        var found = Regex.Matches(
            Text.Split("\r\n\r\n")[0] + "\r\n",
            $@"(?im)^{name}: (?<value>.*(\r\n[ \t].*)*)\r\n",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5)
        );
        Assert.That(found, Has.Count.EqualTo(1), $"{name} stands once in\n{Text}");
        var words = EncodedWordBreak().Replace(found[0].Groups["value"].Value, "?==?");
        return EncodedWord().Replace(words.Replace("\r\n", "", StringComparison.Ordinal), Decoded);
    }

    /// <summary>The text part, decoded.</summary>
    public string Body => QuotedPrintable(Part("text/plain"));

    public string? Calendar =>
        Text.Contains("text/calendar", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(Part("text/calendar")))
            : null;

    private string Part(string type)
    {
        var start = Text.IndexOf(type, StringComparison.OrdinalIgnoreCase);
        Assert.That(start, Is.Not.Negative, $"{type} in\n{Text}");
        var content = Text[(Text.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4)..];
        var end = content.IndexOf("\r\n--", StringComparison.Ordinal);
        return end < 0 ? content : content[..end];
    }

    private static string Decoded(Match word) =>
        word.Groups["how"].Value is "B" or "b"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
            : QuotedPrintable(word.Groups["text"].Value.Replace('_', ' '));

    private static string QuotedPrintable(string text)
    {
        var bytes = new List<byte>();
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        for (var at = 0; at < joined.Length; at++)
        {
            if (joined[at] == '=' && at + 2 < joined.Length)
            {
                bytes.Add(Convert.ToByte(joined.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(joined[at].ToString()));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(
        @"=\?utf-8\?(?<how>[BbQq])\?(?<text>[^?]*)\?=",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex EncodedWordBreak();
}
