using System.Globalization;
using System.Text;

namespace ActionPlanMonitor.Domain.Mailing;

/// <summary>A date for somebody's calendar: the same <see cref="Uid"/> is the same entry, whatever else changes.</summary>
public sealed record Deadline(string Uid, DateOnly On, string Summary, string Description, Uri Link);

/// <summary>Calendar entries (RFC 5545) of a whole day: lines end in CRLF and are folded at 75 octets.</summary>
public static class DeadlineCalendar
{
    private const int LongestLine = 75;

    /// <param name="earlier">The last entry of the same <see cref="Deadline.Uid"/> that was sent, if any: a later date raises its number.</param>
    public static string Of(Deadline deadline, string? earlier, DateTimeOffset at)
    {
        var lines = new[]
        {
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//ActionPlanMonitor//Reporting//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{deadline.Uid}",
            $"SEQUENCE:{Sequence(deadline, earlier).ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            StartLine(deadline),
            $"DTEND;VALUE=DATE:{Day(deadline.On.AddDays(1))}",
            $"SUMMARY:{Escaped(deadline.Summary)}",
            $"DESCRIPTION:{Escaped(deadline.Description)}",
            $"URL:{deadline.Link.AbsoluteUri}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        };
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static int Sequence(Deadline deadline, string? earlier)
    {
        if (earlier is null)
        {
            return 0;
        }

        var lines = earlier.Split("\r\n");
        var last = Array.Find(lines, line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal));
        var number = last is null ? 0 : int.Parse(last["SEQUENCE:".Length..], CultureInfo.InvariantCulture);
        return lines.Contains(StartLine(deadline), StringComparer.Ordinal) ? number : number + 1;
    }

    private static string StartLine(Deadline deadline) => $"DTSTART;VALUE=DATE:{Day(deadline.On)}";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>No letter is cut in two: a line is broken before the one that would not fit.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
