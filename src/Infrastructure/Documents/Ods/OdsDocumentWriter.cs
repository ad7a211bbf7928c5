using System.IO.Compression;
using System.Text;
using System.Xml;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Infrastructure.Documents.Ods;

/// <summary>
/// The workbook as OpenDocument 1.3. No well-kept writer of it is at hand, and the part of the format that plain tables
/// need is small. Every text is a text cell: nothing in it can become a formula.
/// </summary>
public sealed class OdsDocumentWriter : IDocumentWriter<OpenWorkbookDocument>
{
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    public string ContentType => MediaType;
    public string Extension => "ods";

    public async Task WriteAsync(OpenWorkbookDocument document, Stream target, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Create();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and not compressed, so that the type can be read from the file's first bytes.
            using (var mimetype = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open())
            {
                mimetype.Write(Encoding.ASCII.GetBytes(MediaType));
            }

            Write(zip, "content.xml", xml => OdsContent.Write(xml, document.Workbook, cancellationToken));
            Write(zip, "styles.xml", OdsStyles.WriteShared);
            Write(zip, "meta.xml", xml => WriteMeta(xml, document.Workbook.Properties));
            Write(zip, "META-INF/manifest.xml", WriteManifest);
        }

        await TemporaryFile.CopyAsync(file, target, cancellationToken);
    }

    private static void Write(ZipArchive zip, string part, Action<XmlWriter> write)
    {
        using var stream = zip.CreateEntry(part).Open();
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument();
        write(xml);
    }

    private static void WriteMeta(XmlWriter xml, DocumentProperties properties)
    {
        const string meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
        const string dc = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("office", "document-meta", OdsNames.Office);
        xml.WriteAttributeString("office", "version", OdsNames.Office, OdsNames.Version);
        xml.WriteStartElement("office", "meta", OdsNames.Office);
        xml.WriteElementString("dc", "title", dc, OpenXmlText.Clean(properties.Title));
        xml.WriteElementString("meta", "initial-creator", meta, OpenXmlText.Clean(properties.Author));
        var created = XmlConvert.ToString(properties.Created.UtcDateTime, XmlDateTimeSerializationMode.Utc);
        xml.WriteElementString("meta", "creation-date", meta, created);
        xml.WriteElementString("dc", "language", dc, properties.LanguageTag);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteManifest(XmlWriter xml)
    {
        const string manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        xml.WriteStartElement("manifest", "manifest", manifest);
        xml.WriteAttributeString("manifest", "version", manifest, OdsNames.Version);
        foreach (
            var (path, type) in new[]
            {
                ("/", MediaType),
                ("content.xml", "text/xml"),
                ("styles.xml", "text/xml"),
                ("meta.xml", "text/xml"),
            }
        )
        {
            xml.WriteStartElement("manifest", "file-entry", manifest);
            xml.WriteAttributeString("manifest", "full-path", manifest, path);
            xml.WriteAttributeString("manifest", "media-type", manifest, type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
