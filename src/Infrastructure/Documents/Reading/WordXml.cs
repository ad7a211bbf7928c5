using System.Xml;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

internal static class WordXml
{
    public static string? Value(XmlReader xml) => xml.GetAttribute("w:val") ?? xml.GetAttribute("val");

    /// <summary>A property that is on unless it says that it is not.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is null or "1" or "true" or "on";

    public static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }
}
