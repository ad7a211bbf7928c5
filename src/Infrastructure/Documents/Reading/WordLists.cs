using System.Globalization;
using System.Xml;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>Which lists have numbers and where each of them is.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<(string Kind, int Level), bool> _bullets = [];
    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<(string List, int Level), int> _firsts = [];
    private readonly Dictionary<(string List, int Level), int> _counts = [];

    public static WordLists Of(SafePackage package, IEnumerable<string> parts)
    {
        var lists = new WordLists();
        if (
            parts.FirstOrDefault(p => p.EndsWith("/numbering.xml", StringComparison.OrdinalIgnoreCase)) is not { } part
            || package.Part(part) is not { } xml
        )
        {
            return lists;
        }

        using (xml)
        {
            var (kind, number, level) = ("", "", 0);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "abstractNum":
                        kind = xml.GetAttribute("w:abstractNumId") ?? "";
                        break;
                    case "lvl" or "lvlOverride":
                        _ = int.TryParse(
                            xml.GetAttribute("w:ilvl"),
                            NumberStyles.None,
                            CultureInfo.InvariantCulture,
                            out level
                        );
                        break;
                    case "numFmt" when WordXml.Value(xml) is { } format:
                        lists.Format(kind, level, format);
                        break;
                    case "num":
                        number = xml.GetAttribute("w:numId") ?? "";
                        break;
                    case "abstractNumId" when WordXml.Value(xml) is { } of:
                        lists.Name(number, of);
                        break;
                    case "startOverride"
                        when int.TryParse(WordXml.Value(xml), CultureInfo.InvariantCulture, out var first):
                        lists._firsts[(number, level)] = first;
                        break;
                }
            }
        }

        return lists;
    }

    private void Format(string kind, int level, string format) =>
        _bullets.TryAdd((kind, level), format is "bullet" or "none");

    private void Name(string list, string kind) => _kinds.TryAdd(list, kind);

    public string Mark(string? list, int level)
    {
        if (list is null or "0")
        {
            return "";
        }

        var bullet =
            !_kinds.TryGetValue(list, out var kind)
            || !_bullets.TryGetValue((kind, level), out var isBullet)
            || isBullet;
        foreach (var deeper in _counts.Keys.Where(k => k.List == list && k.Level > level).ToList())
        {
            _counts.Remove(deeper);
        }

        if (bullet)
        {
            return "•";
        }

        var before = _counts.TryGetValue((list, level), out var counted)
            ? counted
            : _firsts.GetValueOrDefault((list, level), 1) - 1;
        var no = before + 1;
        _counts[(list, level)] = no;
        return string.Create(CultureInfo.InvariantCulture, $"{no}.");
    }
}
