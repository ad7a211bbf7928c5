using System.Xml;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>Which of a document's styles make words bold or italic.</summary>
internal sealed class WordStyles
{
    /// <summary>A style that stands on itself goes no deeper.</summary>
    private const int LongestChain = 12;

    private readonly Dictionary<string, Style> _styles = [];

    public static WordStyles Of(SafePackage package, IEnumerable<string> parts)
    {
        var styles = new WordStyles();
        if (
            parts.FirstOrDefault(p => p.EndsWith("/styles.xml", StringComparison.OrdinalIgnoreCase)) is not { } part
            || package.Part(part) is not { } xml
        )
        {
            return styles;
        }

        using (xml)
        {
            var id = "";
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "style":
                        id = xml.GetAttribute("w:styleId") ?? "";
                        break;
                    case "basedOn":
                        styles.Change(id, s => s with { BasedOn = WordXml.Value(xml) });
                        break;
                    case "b":
                        styles.Change(id, s => s with { Bold = WordXml.IsOn(xml) });
                        break;
                    case "i":
                        styles.Change(id, s => s with { Italic = WordXml.IsOn(xml) });
                        break;
                    // What a table's style says of its first row is about no words of ours.
                    case "tblStylePr" when !xml.IsEmptyElement:
                        WordXml.Skip(xml);
                        break;
                }
            }
        }

        return styles;
    }

    public (bool Bold, bool Italic) Of(string? id) =>
        (Inherited(id, s => s.Bold) ?? false, Inherited(id, s => s.Italic) ?? false);

    private bool? Inherited(string? id, Func<Style, bool?> property)
    {
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            if (property(style) is { } value)
            {
                return value;
            }

            id = style.BasedOn;
        }

        return null;
    }

    private void Change(string id, Func<Style, Style> change) =>
        _styles[id] = change(_styles.GetValueOrDefault(id) ?? new Style());

    private sealed record Style(bool? Bold = null, bool? Italic = null, string? BasedOn = null);
}
