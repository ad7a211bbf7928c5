using System.Globalization;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// Turns what a reporter typed into paragraphs: lines stay lines, numbered lines become a numbered list,
/// web addresses become links, a number is not torn from its unit at the end of a line.
/// </summary>
public sealed partial class Narrative
{
    private int _lists;

    /// <param name="lead">Spans put before the text, in the same first paragraph.</param>
    public IEnumerable<Paragraph> Paragraphs(IReadOnlyList<Span> lead, string? text)
    {
        var lines = Lines(text);
        var index = 0;
        if (lead.Count > 0)
        {
            // A list never starts behind the lead: its first point would lose its number.
            var joins = lines.Count > 0 && Point(lines[0]) is null;
            yield return new Paragraph(joins ? [.. lead, new Span(" "), .. Spans(lines[0])] : lead);
            index = joins ? 1 : 0;
        }

        while (index < lines.Count)
        {
            var run = PointsFrom(lines, index);
            if (run.Count > 0)
            {
                _lists++;
                foreach (var (number, content) in run)
                {
                    yield return new Paragraph([.. Spans(content)], new ListItem(_lists, number));
                }

                index += run.Count;
            }
            else
            {
                yield return new Paragraph([.. Spans(lines[index])]);
                index++;
            }
        }
    }

    private static List<string> Lines(string? text) =>
        [
            .. (text ?? "")
                .Split(['\r', '\n', '\v', '\f', '\u2028', '\u2029'], StringSplitOptions.TrimEntries)
                .Where(line => line.Length > 0),
        ];

    /// <summary>Only numbers that follow each other are a list: "2. …" between two sentences stays as typed.</summary>
    private static List<(int Number, string Content)> PointsFrom(List<string> lines, int start)
    {
        List<(int Number, string Content)> points = [];
        for (var index = start; index < lines.Count && Point(lines[index]) is { } point; index++)
        {
            if (points.Count > 0 && point.Number != points[^1].Number + 1)
            {
                break;
            }

            points.Add(point);
        }

        return points.Count > 1 ? points : [];
    }

    private static (int Number, string Content)? Point(string line)
    {
        var match = NumberedLine().Match(line);
        return match.Success
            ? (int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["text"].Value)
            : null;
    }

    private static IEnumerable<Span> Spans(string line)
    {
        var position = 0;
        foreach (Match match in WebAddress().Matches(line))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '\'');
            if (!Uri.TryCreate(address, UriKind.Absolute, out var link) || link.Host.Length == 0)
            {
                continue;
            }

            if (match.Index > position)
            {
                yield return new Span(HoldUnits(line[position..match.Index]));
            }

            yield return new Span(address, Link: link);
            position = match.Index + address.Length;
        }

        if (position < line.Length)
        {
            yield return new Span(HoldUnits(line[position..]));
        }
    }

    private static string HoldUnits(string text) => Abbreviation().Replace(Unit().Replace(text, "\u00A0"), "\u00A0");

    [GeneratedRegex(@"^(?<number>\d{1,3})[.)]\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"https?://[^\s<>""„“”]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    [GeneratedRegex(
        @"(?<=\d)\x20(?=(?:m\.|d\.|mėn\.|val\.|proc\.|vnt\.|tūkst\.|mln\.|%|Eur\b|EUR\b|eur[aųo]|\d{3}\b))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<=\b[td]\.)\x20(?=[yd]\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
