using System.IO.Compression;
using System.Text;

namespace ActionPlanMonitor.Application.Tests.Uploads;

/// <summary>A package made of parts, wanted or not.</summary>
internal sealed class ZipOf
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    public const string Types = "[Content_Types].xml";
    public const string Workbook = "xl/workbook.xml";
    public const string Relations = "xl/_rels/workbook.xml.rels";
    public const string Strings = "xl/sharedStrings.xml";
    public const string Sheet1 = "xl/worksheets/sheet1.xml";

    private readonly List<(string Name, Action<Stream> Write)> _parts = [];

    /// <summary>The parts that are read of every workbook.</summary>
    public static readonly string[] Read = [Types, Workbook, Relations, Strings, Sheet1];

    /// <summary>A workbook with one sheet and one shared string in A1.</summary>
    public static ZipOf AWorkbook() =>
        new ZipOf()
            .With(
                Types,
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + $"<Override PartName=\"/{Workbook}\" ContentType=\"{Main}.sheet.main+xml\"/></Types>"
            )
            .With(
                Workbook,
                $"<workbook {Sheet} xmlns:r=\"{Relation}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            )
            .With(
                Relations,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + $"<Relationship Id=\"r1\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + $"<Relationship Id=\"r2\" Type=\"{Relation}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            )
            .With(Strings, $"<sst {Sheet}><si><t>Tekstas</t></si></sst>")
            .With(Sheet1, SheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));

    public static string SheetOf(string rows) => $"<worksheet {Sheet}><sheetData>{rows}</sheetData></worksheet>";

    /// <summary>Adds a part, or puts another in its place.</summary>
    public ZipOf With(string name, string xml) => With(name, Encoding.UTF8.GetBytes(Declaration + xml));

    public ZipOf With(string name, byte[] bytes) => With(name, stream => stream.Write(bytes));

    public ZipOf With(string name, Action<Stream> write)
    {
        var at = _parts.FindIndex(p => p.Name == name);
        if (at < 0)
        {
            _parts.Add((name, write));
        }
        else
        {
            _parts[at] = (name, write);
        }

        return this;
    }

    /// <summary>Another part of the same name.</summary>
    public ZipOf Twice(string name, string xml)
    {
        _parts.Add((name, stream => stream.Write(Encoding.UTF8.GetBytes(Declaration + xml))));
        return this;
    }

    public ZipOf Without(string name)
    {
        _parts.RemoveAll(p => p.Name == name);
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in _parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(part);
            }
        }

        return file.ToArray();
    }
}
