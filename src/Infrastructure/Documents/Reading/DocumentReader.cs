using System.Globalization;
using System.Text;
using System.Xml;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>
/// The paragraphs of a Word document as plain text: list marks and links stay, looks, comments and deleted text do not.
/// </summary>
internal static class DocumentReader
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<string> Read(ReadOnlyMemory<byte> file) =>
        SafePackage.Guarded(() =>
        {
            using var package = SafePackage.Open(file, PackageKind.Document);
            var inside = package.Relations(package.MainPart);
            var links = package.Relations(package.MainPart, external: true);
            var lists = ListsOf(package, inside.Values);
            var paragraphs = new List<string>();
            using var xml = package.Required(package.MainPart);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                // Word writes text boxes twice: once for itself, once for readers of another age.
                if (xml.LocalName == "Fallback" && !xml.IsEmptyElement)
                {
                    Skip(xml);
                }
                else if (
                    xml is { LocalName: "p", IsEmptyElement: false }
                    && Paragraph(xml, links, lists) is { Length: > 0 } text
                )
                {
                    paragraphs.Add(text);
                    if (paragraphs.Count > PackageLimits.Paragraphs)
                    {
                        throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
                    }
                }
            }

            return paragraphs;
        });

    private static string Paragraph(XmlReader xml, Dictionary<string, string> links, Lists lists)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        string? list = null;
        var level = 0;
        (int Depth, string Address)? link = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (link is { } open && xml.Depth <= open.Depth)
            {
                Close(text, open.Address);
                link = null;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "numId":
                    list = Value(xml);
                    break;
                case "ilvl":
                    _ = int.TryParse(Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out level);
                    break;
                case "hyperlink" when !xml.IsEmptyElement:
                    if (xml.GetAttribute("id", Relation) is { } id && links.TryGetValue(id, out var address))
                    {
                        link = (xml.Depth, address);
                    }

                    break;
                case "t" when !xml.IsEmptyElement:
                    Append(xml, text);
                    break;
                case "tab":
                    text.Append(text.Length == 0 ? "" : "\t");
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "del" or "moveFrom" or "Fallback" or "instrText" when !xml.IsEmptyElement:
                    Skip(xml);
                    break;
            }
        }

        if (link is { } last)
        {
            Close(text, last.Address);
        }

        var plain = text.ToString().Normalize().Trim();
        return plain.Length == 0 ? "" : lists.Mark(list, level) + plain;
    }

    /// <summary>A link's address stands after its words, unless the words are the address.</summary>
    private static void Close(StringBuilder text, string address)
    {
        if (
            (
                address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            )
            && !text.ToString().EndsWith(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            && !text.ToString().EndsWith(address, StringComparison.OrdinalIgnoreCase)
        )
        {
            text.Append(CultureInfo.InvariantCulture, $" ({address})");
        }
    }

    private static void Append(XmlReader xml, StringBuilder text)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            text.Append(xml.Value);
            if (text.Length > PackageLimits.CellText * 4)
            {
                throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
            }
        }
    }

    private static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }

    private static string? Value(XmlReader xml) => xml.GetAttribute("w:val") ?? xml.GetAttribute("val");

    private static Lists ListsOf(SafePackage package, IEnumerable<string> parts)
    {
        var lists = new Lists();
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
                    case "lvl":
                        _ = int.TryParse(
                            xml.GetAttribute("w:ilvl"),
                            NumberStyles.None,
                            CultureInfo.InvariantCulture,
                            out level
                        );
                        break;
                    case "numFmt" when Value(xml) is { } format:
                        lists.Format(kind, level, format);
                        break;
                    case "num":
                        number = xml.GetAttribute("w:numId") ?? "";
                        break;
                    case "abstractNumId" when Value(xml) is { } of:
                        lists.Name(number, of);
                        break;
                }
            }
        }

        return lists;
    }

    /// <summary>Which lists have numbers and where each of them is.</summary>
    private sealed class Lists
    {
        private readonly Dictionary<(string Kind, int Level), bool> _bullets = [];
        private readonly Dictionary<string, string> _kinds = [];
        private readonly Dictionary<(string List, int Level), int> _counts = [];

        public void Format(string kind, int level, string format) =>
            _bullets.TryAdd((kind, level), format is "bullet" or "none");

        public void Name(string list, string kind) => _kinds.TryAdd(list, kind);

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
                return "• ";
            }

            var no = _counts.GetValueOrDefault((list, level)) + 1;
            _counts[(list, level)] = no;
            return string.Create(CultureInfo.InvariantCulture, $"{no}. ");
        }
    }
}
