using System.Globalization;
using System.Xml;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Infrastructure.Documents.Ods;

/// <summary>The sheets, written forward only.</summary>
internal static class OdsContent
{
    public static void Write(XmlWriter xml, WorkbookDocument workbook, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("office", "document-content", OdsNames.Office);
        xml.WriteAttributeString("xmlns", "table", null, OdsNames.Table);
        xml.WriteAttributeString("xmlns", "text", null, OdsNames.Text);
        xml.WriteAttributeString("xmlns", "style", null, OdsNames.Style);
        xml.WriteAttributeString("xmlns", "fo", null, OdsNames.Fo);
        xml.WriteAttributeString("xmlns", "number", null, OdsNames.Number);
        xml.WriteAttributeString("office", "version", OdsNames.Office, OdsNames.Version);
        OdsStyles.WriteAutomatic(xml, workbook.Tables.SelectMany(t => t.Columns).Select(c => c.Width));
        xml.WriteStartElement("office", "body", OdsNames.Office);
        xml.WriteStartElement("office", "spreadsheet", OdsNames.Office);
        List<(Table Table, int Header, int Last)> ranges = [];
        foreach (var table in workbook.Tables)
        {
            var (header, last) = WriteSheet(xml, table, cancellationToken);
            ranges.Add((table, header, last));
        }

        WriteRanges(xml, ranges);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <returns>The rows of the header and of the last line, counted from one.</returns>
    private static (int Header, int Last) WriteSheet(XmlWriter xml, Table table, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("table", "table", OdsNames.Table);
        xml.WriteAttributeString("table", "name", OdsNames.Table, table.SheetName);
        xml.WriteAttributeString("table", "style-name", OdsNames.Table, OdsStyles.Sheet);
        foreach (var column in table.Columns)
        {
            xml.WriteStartElement("table", "table-column", OdsNames.Table);
            xml.WriteAttributeString("table", "style-name", OdsNames.Table, OdsStyles.Column(column.Width));
            xml.WriteEndElement();
        }

        var rows = 0;
        if (table.Caption is { } caption)
        {
            rows++;
            xml.WriteStartElement("table", "table-row", OdsNames.Table);
            WriteText(xml, caption, OdsStyles.Caption);
            xml.WriteEndElement();
        }

        var header = ++rows;
        xml.WriteStartElement("table", "table-header-rows", OdsNames.Table);
        xml.WriteStartElement("table", "table-row", OdsNames.Table);
        foreach (var column in table.Columns)
        {
            WriteText(xml, column.Title, OdsStyles.Header);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows++;
            xml.WriteStartElement("table", "table-row", OdsNames.Table);
            for (var index = 0; index < row.Count; index++)
            {
                WriteCell(xml, row[index], table.Columns[index].Format);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        return (header, rows);
    }

    private static void WriteCell(XmlWriter xml, Cell cell, ColumnFormat format)
    {
        switch (cell)
        {
            case TextCell text:
                WriteText(xml, text.Text, OdsStyles.Text);
                break;
            case NumberCell number:
                WriteValue(
                    xml,
                    format == ColumnFormat.Money ? OdsStyles.Money : OdsStyles.Number,
                    "float",
                    "value",
                    number.Value.ToString("0.##########", CultureInfo.InvariantCulture)
                );
                break;
            case DateCell date:
                WriteValue(xml, OdsStyles.Date, "date", "date-value", $"{date.Value:yyyy-MM-dd}");
                break;
            case MomentCell moment:
                var local = VilniusTime.Of(moment.Value).ToString("s", CultureInfo.InvariantCulture);
                WriteValue(xml, OdsStyles.Moment, "date", "date-value", local);
                break;
            default:
                xml.WriteStartElement("table", "table-cell", OdsNames.Table);
                xml.WriteEndElement();
                break;
        }
    }

    private static void WriteValue(XmlWriter xml, string style, string type, string attribute, string value)
    {
        xml.WriteStartElement("table", "table-cell", OdsNames.Table);
        xml.WriteAttributeString("table", "style-name", OdsNames.Table, style);
        xml.WriteAttributeString("office", "value-type", OdsNames.Office, type);
        xml.WriteAttributeString("office", attribute, OdsNames.Office, value);
        xml.WriteEndElement();
    }

    /// <summary>Each line is a paragraph; blanks that XML would fold are counted (<c>text:s</c>).</summary>
    private static void WriteText(XmlWriter xml, string text, string style)
    {
        xml.WriteStartElement("table", "table-cell", OdsNames.Table);
        xml.WriteAttributeString("table", "style-name", OdsNames.Table, style);
        xml.WriteAttributeString("office", "value-type", OdsNames.Office, "string");
        foreach (var line in OpenXmlText.Clean(text).ReplaceLineEndings("\n").Split('\n'))
        {
            xml.WriteStartElement("text", "p", OdsNames.Text);
            WriteLine(xml, line);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLine(XmlWriter xml, string line)
    {
        var start = 0;
        for (var index = 0; index < line.Length; index++)
        {
            var isTab = line[index] == '\t';
            var folds = line[index] == ' ' && (index == 0 || line[index - 1] == ' ' || index == line.Length - 1);
            if (!isTab && !folds)
            {
                continue;
            }

            xml.WriteString(line[start..index]);
            xml.WriteStartElement("text", isTab ? "tab" : "s", OdsNames.Text);
            xml.WriteEndElement();
            start = index + 1;
        }

        xml.WriteString(line[start..]);
    }

    /// <summary>Each table has a name and a filter.</summary>
    private static void WriteRanges(XmlWriter xml, List<(Table Table, int Header, int Last)> ranges)
    {
        xml.WriteStartElement("table", "database-ranges", OdsNames.Table);
        foreach (var (table, header, last) in ranges)
        {
            var corner = SheetReference.Of(table.Columns.Count - 1, Math.Max(last, header + 1));
            xml.WriteStartElement("table", "database-range", OdsNames.Table);
            xml.WriteAttributeString("table", "name", OdsNames.Table, table.TableName);
            xml.WriteAttributeString(
                "table",
                "target-range-address",
                OdsNames.Table,
                $"$'{table.SheetName}'.{SheetReference.Of(0, header)}:$'{table.SheetName}'.{corner}"
            );
            xml.WriteAttributeString("table", "display-filter-buttons", OdsNames.Table, "true");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
