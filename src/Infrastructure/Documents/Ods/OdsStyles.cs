using System.Globalization;
using System.Xml;

namespace ActionPlanMonitor.Infrastructure.Documents.Ods;

internal static class OdsNames
{
    public const string Version = "1.3";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
}

/// <summary>The formats of cells and columns, by name.</summary>
internal static class OdsStyles
{
    public const string Text = "cText";
    public const string Number = "cNumber";
    public const string Money = "cMoney";
    public const string Date = "cDate";
    public const string Moment = "cMoment";
    public const string Header = "cHeader";
    public const string Caption = "cCaption";
    public const string Sheet = "tSheet";

    private const double CentimetresPerCharacter = 0.2;
    private const string Page = "pLandscape";
    private const string Master = "Landscape";

    public static string Column(double width) => string.Create(CultureInfo.InvariantCulture, $"w{width * 10:0}");

    /// <summary>What pages look like: landscape, one page wide, numbered.</summary>
    public static void WriteShared(XmlWriter xml)
    {
        xml.WriteStartElement("office", "document-styles", OdsNames.Office);
        xml.WriteAttributeString("office", "version", OdsNames.Office, OdsNames.Version);
        xml.WriteStartElement("office", "automatic-styles", OdsNames.Office);
        xml.WriteStartElement("style", "page-layout", OdsNames.Style);
        xml.WriteAttributeString("style", "name", OdsNames.Style, Page);
        xml.WriteStartElement("style", "page-layout-properties", OdsNames.Style);
        xml.WriteAttributeString("fo", "page-width", OdsNames.Fo, "29.7cm");
        xml.WriteAttributeString("fo", "page-height", OdsNames.Fo, "21cm");
        xml.WriteAttributeString("style", "print-orientation", OdsNames.Style, "landscape");
        xml.WriteAttributeString("style", "scale-to-X", OdsNames.Style, "1");
        xml.WriteAttributeString("style", "scale-to-Y", OdsNames.Style, "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("office", "master-styles", OdsNames.Office);
        xml.WriteStartElement("style", "master-page", OdsNames.Style);
        xml.WriteAttributeString("style", "name", OdsNames.Style, Master);
        xml.WriteAttributeString("style", "page-layout-name", OdsNames.Style, Page);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteAutomatic(XmlWriter xml, IEnumerable<double> widths)
    {
        xml.WriteStartElement("office", "automatic-styles", OdsNames.Office);
        foreach (var width in widths.Distinct())
        {
            Begin(xml, Column(width), "table-column");
            xml.WriteStartElement("style", "table-column-properties", OdsNames.Style);
            var centimetres = string.Create(CultureInfo.InvariantCulture, $"{width * CentimetresPerCharacter:0.##}cm");
            xml.WriteAttributeString("style", "column-width", OdsNames.Style, centimetres);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        Begin(xml, Sheet, "table");
        xml.WriteAttributeString("style", "master-page-name", OdsNames.Style, Master);
        xml.WriteEndElement();
        WriteDecimals(xml, "nMoney", decimals: 2, grouping: true);
        WriteMoment(xml, "nDate", withTime: false);
        WriteMoment(xml, "nMoment", withTime: true);
        WriteCell(xml, Text, null, wrap: true);
        WriteCell(xml, Number, null, wrap: false);
        WriteCell(xml, Money, "nMoney", wrap: false);
        WriteCell(xml, Date, "nDate", wrap: false);
        WriteCell(xml, Moment, "nMoment", wrap: false);
        WriteCell(xml, Header, null, wrap: true, bold: true);
        WriteCell(xml, Caption, null, wrap: false, bold: true, size: "14pt");
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string name, string family)
    {
        xml.WriteStartElement("style", "style", OdsNames.Style);
        xml.WriteAttributeString("style", "name", OdsNames.Style, name);
        xml.WriteAttributeString("style", "family", OdsNames.Style, family);
    }

    private static void WriteCell(
        XmlWriter xml,
        string name,
        string? format,
        bool wrap,
        bool bold = false,
        string size = "11pt"
    )
    {
        Begin(xml, name, "table-cell");
        if (format is not null)
        {
            xml.WriteAttributeString("style", "data-style-name", OdsNames.Style, format);
        }

        xml.WriteStartElement("style", "table-cell-properties", OdsNames.Style);
        xml.WriteAttributeString("style", "vertical-align", OdsNames.Style, "top");
        xml.WriteAttributeString("fo", "wrap-option", OdsNames.Fo, wrap ? "wrap" : "no-wrap");
        xml.WriteEndElement();
        xml.WriteStartElement("style", "text-properties", OdsNames.Style);
        xml.WriteAttributeString("fo", "font-size", OdsNames.Fo, size);
        xml.WriteAttributeString("fo", "font-weight", OdsNames.Fo, bold ? "bold" : "normal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDecimals(XmlWriter xml, string name, int decimals, bool grouping)
    {
        xml.WriteStartElement("number", "number-style", OdsNames.Number);
        xml.WriteAttributeString("style", "name", OdsNames.Style, name);
        xml.WriteStartElement("number", "number", OdsNames.Number);
        xml.WriteAttributeString("number", "decimal-places", OdsNames.Number, XmlConvert.ToString(decimals));
        xml.WriteAttributeString("number", "min-decimal-places", OdsNames.Number, XmlConvert.ToString(decimals));
        xml.WriteAttributeString("number", "min-integer-digits", OdsNames.Number, "1");
        xml.WriteAttributeString("number", "grouping", OdsNames.Number, XmlConvert.ToString(grouping));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMoment(XmlWriter xml, string name, bool withTime)
    {
        xml.WriteStartElement("number", "date-style", OdsNames.Number);
        xml.WriteAttributeString("style", "name", OdsNames.Style, name);
        Part(xml, "year");
        xml.WriteElementString("number", "text", OdsNames.Number, "-");
        Part(xml, "month");
        xml.WriteElementString("number", "text", OdsNames.Number, "-");
        Part(xml, "day");
        if (withTime)
        {
            xml.WriteElementString("number", "text", OdsNames.Number, " ");
            Part(xml, "hours");
            xml.WriteElementString("number", "text", OdsNames.Number, ":");
            Part(xml, "minutes");
        }

        xml.WriteEndElement();
    }

    private static void Part(XmlWriter xml, string part)
    {
        xml.WriteStartElement("number", part, OdsNames.Number);
        xml.WriteAttributeString("number", "style", OdsNames.Number, "long");
        xml.WriteEndElement();
    }
}
