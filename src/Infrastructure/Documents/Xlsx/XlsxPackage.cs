using System.IO.Compression;
using System.Text;
using System.Xml;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>
/// The parts of a workbook, each written once from start to end. The library's own package keeps every part in memory
/// until it is closed, so only its elements are used here, and the container is written by hand.
/// </summary>
internal sealed class XlsxPackage(Stream file) : IDisposable
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive _zip = new(file, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Part, string Type)> _types =
    [
        ("/xl/workbook.xml", $"{Main}.sheet.main+xml"),
        ("/xl/styles.xml", $"{Main}.styles+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ];
    private readonly List<Link> _ofWorkbook = [new("rStyles", $"{Relation}/styles", "styles.xml")];

    /// <returns>The relation by which the workbook knows the sheet.</returns>
    public string WriteSheet(int no, Action<OpenXmlWriter> write)
    {
        var name = $"worksheets/sheet{no}.xml";
        _types.Add(($"/xl/{name}", $"{Main}.worksheet+xml"));
        var relation = $"rSheet{no}";
        _ofWorkbook.Add(new Link(relation, $"{Relation}/worksheet", name));
        Write($"xl/{name}", write);
        return relation;
    }

    public void WriteTable(int no, string relation, OpenXmlElement table)
    {
        _types.Add(($"/xl/tables/table{no}.xml", $"{Main}.table+xml"));
        Write($"xl/tables/table{no}.xml", writer => writer.WriteElement(table));
        WriteRelations(
            $"xl/worksheets/_rels/sheet{no}.xml.rels",
            [new Link(relation, $"{Relation}/table", $"../tables/table{no}.xml")]
        );
    }

    /// <summary>What belongs to the file as a whole; after all sheets.</summary>
    public void WriteWorkbook(OpenXmlElement workbook, OpenXmlElement styles, DocumentProperties properties)
    {
        Write("xl/styles.xml", writer => writer.WriteElement(styles));
        Write("xl/workbook.xml", writer => writer.WriteElement(workbook));
        WriteRelations("xl/_rels/workbook.xml.rels", _ofWorkbook);
        WriteRelations(
            "_rels/.rels",
            [
                new Link("rWorkbook", $"{Relation}/officeDocument", "xl/workbook.xml"),
                new Link("rCore", $"{PackageRelation}/metadata/core-properties", "docProps/core.xml"),
            ]
        );
        WriteXml("docProps/core.xml", xml => WriteCore(xml, properties));
        WriteXml("[Content_Types].xml", WriteTypes);
    }

    public void Dispose() => _zip.Dispose();

    private void Write(string part, Action<OpenXmlWriter> write)
    {
        using var stream = _zip.CreateEntry(part).Open();
        using var writer = OpenXmlWriter.Create(stream, Encoding.UTF8);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private void WriteXml(string part, Action<XmlWriter> write)
    {
        using var stream = _zip.CreateEntry(part).Open();
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private void WriteRelations(string part, IReadOnlyList<Link> links) =>
        WriteXml(
            part,
            xml =>
            {
                xml.WriteStartElement("Relationships", PackageRelation);
                foreach (var link in links)
                {
                    xml.WriteStartElement("Relationship", PackageRelation);
                    xml.WriteAttributeString("Id", link.Id);
                    xml.WriteAttributeString("Type", link.Type);
                    xml.WriteAttributeString("Target", link.Target);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }
        );

    private void WriteTypes(XmlWriter xml)
    {
        const string types = "http://schemas.openxmlformats.org/package/2006/content-types";
        xml.WriteStartElement("Types", types);
        foreach (
            var (extension, type) in new[]
            {
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
            }
        )
        {
            xml.WriteStartElement("Default", types);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        foreach (var (part, type) in _types)
        {
            xml.WriteStartElement("Override", types);
            xml.WriteAttributeString("PartName", part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCore(XmlWriter xml, DocumentProperties properties)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dc = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        const string instance = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteAttributeString("xmlns", "dcterms", null, terms);
        xml.WriteElementString("dc", "title", dc, OpenXmlText.Clean(properties.Title));
        xml.WriteElementString("dc", "creator", dc, OpenXmlText.Clean(properties.Author));
        xml.WriteElementString("dc", "language", dc, properties.LanguageTag);
        foreach (var moment in new[] { "created", "modified" })
        {
            xml.WriteStartElement("dcterms", moment, terms);
            xml.WriteAttributeString("xsi", "type", instance, "dcterms:W3CDTF");
            xml.WriteString(XmlConvert.ToString(properties.Created.UtcDateTime, XmlDateTimeSerializationMode.Utc));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private sealed record Link(string Id, string Type, string Target);
}
