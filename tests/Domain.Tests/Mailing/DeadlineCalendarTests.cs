using System.Text;
using ActionPlanMonitor.Domain.Mailing;
using NUnit.Framework;

namespace ActionPlanMonitor.Domain.Tests.Mailing;

/// <summary>What RFC 5545 asks of the entry, read by a reader that forgives nothing.</summary>
public sealed class DeadlineCalendarTests
{
    private static readonly DateTimeOffset Now = new(2021, 1, 4, 7, 0, 0, TimeSpan.Zero);

    private static readonly Deadline Due = new(
        "0191a1b2c3d4e5f60718293a4b5c6d7e-2021-1191a1b2c3d4e5f60718293a4b5c6d7e@ataskaitos.example",
        new DateOnly(2021, 2, 15),
        "Terminas: 2021 m. plano ataskaita (Širvintų rajono savivaldybė; ąčęėįšųūž, \\ir dar ilgiau, kad netilptų)",
        "Pateikti 2 eilučių rezultatus:\nhttps://ataskaitos.example/mano",
        new Uri("https://ataskaitos.example/mano")
    );

    [Test]
    public void Entry_IsFoldedAt75Octets_AndEndsItsLinesInCrLf()
    {
        var text = DeadlineCalendar.Of(Due, earlier: null, Now);

        Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\r").And.Not.Contain("\n"));
        Assert.That(text, Does.EndWith("END:VCALENDAR\r\n"));
        Assert.That(text.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Is.All.AtMost(75));
        Assert.That(text.Split("\r\n"), Has.Some.StartWith(" "), "something was folded");
    }

    [Test]
    public void Entry_ReadBack_IsAWholeDayWithItsTexts()
    {
        var read = Read(DeadlineCalendar.Of(Due, earlier: null, Now));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read["VERSION"], Is.EqualTo("2.0"));
            Assert.That(read["METHOD"], Is.EqualTo("PUBLISH"));
            Assert.That(read["UID"], Is.EqualTo(Due.Uid));
            Assert.That(read["SEQUENCE"], Is.EqualTo("0"));
            Assert.That(read["DTSTAMP"], Is.EqualTo("20210104T070000Z"));
            Assert.That(read["DTSTART;VALUE=DATE"], Is.EqualTo("20210215"));
            Assert.That(read["DTEND;VALUE=DATE"], Is.EqualTo("20210216"));
            Assert.That(Unescaped(read["SUMMARY"]), Is.EqualTo(Due.Summary));
            Assert.That(Unescaped(read["DESCRIPTION"]), Is.EqualTo(Due.Description));
        }
    }

    [Test]
    public void SameDateAgain_KeepsItsNumber_AndALaterDateRaisesIt()
    {
        var first = DeadlineCalendar.Of(Due, earlier: null, Now);
        var again = DeadlineCalendar.Of(Due, first, Now.AddDays(1));
        var moved = DeadlineCalendar.Of(Due with { On = Due.On.AddDays(14) }, again, Now.AddDays(2));
        var movedBack = DeadlineCalendar.Of(Due, moved, Now.AddDays(3));

        Assert.That(
            new[] { first, again, moved, movedBack }.Select(entry => Read(entry)["SEQUENCE"]),
            Is.EqualTo(["0", "0", "1", "2"])
        );
        Assert.That(Read(moved)["UID"], Is.EqualTo(Due.Uid));
    }

    /// <summary>Properties by name with parameters; refuses what is not one component inside the other.</summary>
    private static Dictionary<string, string> Read(string text)
    {
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.That(lines[0], Is.EqualTo("BEGIN:VCALENDAR"));
        Assert.That(lines[^2], Is.EqualTo("END:VCALENDAR"));
        Assert.That(lines[^1], Is.Empty);
        var open = new Stack<string>();
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[..^1])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.That(colon, Is.Positive, line);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            switch (name)
            {
                case "BEGIN":
                    open.Push(value);
                    break;
                case "END":
                    Assert.That(open.Pop(), Is.EqualTo(value));
                    break;
                default:
                    Assert.That(properties.TryAdd(name, value), Is.True, $"{name} stands once");
                    break;
            }
        }

        Assert.That(open, Is.Empty);
        return properties;
    }

    private static string Unescaped(string text) =>
        text.Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\,", ",", StringComparison.Ordinal)
            .Replace("\\;", ";", StringComparison.Ordinal)
            .Replace("\\\\", "\\", StringComparison.Ordinal);
}
