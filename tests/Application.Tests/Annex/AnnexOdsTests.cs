using System.IO.Compression;
using System.Xml.Linq;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NUnit.Framework;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>The open workbook says what the other one says.</summary>
public sealed class AnnexOdsTests
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static readonly AnnexDto Annex = AnnexSample.Build();

    private ZipArchive _file = null!;
    private XDocument _content = null!;

    [OneTimeSetUp]
    public async Task Write()
    {
        _file = new ZipArchive(await AnnexFileOf.Bytes(Annex, AnnexFileFormat.Ods));
        _content = Part("content.xml");
    }

    [OneTimeTearDown]
    public void Close() => _file.Dispose();

    [Test]
    public async Task File_SaysItsTypeInItsFirstBytes()
    {
        var bytes = (await AnnexFileOf.Bytes(Annex, AnnexFileFormat.Ods)).ToArray();

        // A stored entry has its name at 30 and its content right after it.
        Assert.That(
            System.Text.Encoding.ASCII.GetString(bytes, 30, 54),
            Is.EqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
        );
    }

    [Test]
    public void EveryPart_IsListedInTheManifest()
    {
        XNamespace manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        var listed = Part("META-INF/manifest.xml")
            .Descendants(manifest + "file-entry")
            .Select(e => e.Attribute(manifest + "full-path")!.Value)
            .Where(path => path != "/");

        Assert.That(
            listed,
            Is.EquivalentTo(_file.Entries.Select(e => e.FullName).Except(["mimetype", "META-INF/manifest.xml"]))
        );
    }

    [Test]
    public void Sheets_HaveNamedRangesOverTheirTables()
    {
        var ranges = _content
            .Descendants(Table + "database-range")
            .Select(r =>
                (Name: (string)r.Attribute(Table + "name")!, At: (string)r.Attribute(Table + "target-range-address")!)
            )
            .ToList();

        Assert.Multiple(() =>
        {
            Assert.That(ranges.Select(r => r.Name), Is.EqualTo(Sheets().Select(s => $"tbl{Name(s)}")));
            Assert.That(ranges.Single(r => r.Name == "tblPriedas").At, Does.StartWith("$'Priedas'.A1:$'Priedas'."));
        });
    }

    [Test]
    public async Task Texts_AreThoseOfTheOtherWorkbook()
    {
        using var other = SpreadsheetDocument.Open(
            await AnnexFileOf.Bytes(Annex, AnnexFileFormat.Xlsx),
            isEditable: false
        );
        var workbook = other.WorkbookPart!;
        Assert.Multiple(() =>
        {
            foreach (var sheet in workbook.Workbook.Descendants<Sheet>())
            {
                var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
                var texts = part
                    .Worksheet.Descendants<Cell>()
                    .Where(c => c.DataType?.Value == CellValues.InlineString)
                    .Select(c => c.InnerText.ReplaceLineEndings("\n"));

                Assert.That(TextsOf(sheet.Name!), Is.EqualTo(texts), sheet.Name!.Value);
            }
        });
    }

    [Test]
    public void NothingIsAFormula() =>
        Assert.That(_content.Descendants().SelectMany(e => e.Attributes(Table + "formula")), Is.Empty);

    [Test]
    public void NumbersAndDates_AreTyped()
    {
        var types = _content
            .Descendants(Table + "table-cell")
            .Select(c => (string?)c.Attribute(Office + "value-type"))
            .ToHashSet();

        Assert.That(types, Is.SupersetOf(new[] { "string", "float", "date" }));
    }

    private IEnumerable<XElement> Sheets() => _content.Descendants(Table + "table");

    private static string Name(XElement sheet) => (string)sheet.Attribute(Table + "name")!;

    private IEnumerable<string> TextsOf(string sheet) =>
        Sheets()
            .Single(s => Name(s) == sheet)
            .Descendants(Table + "table-cell")
            .Where(c => (string?)c.Attribute(Office + "value-type") == "string")
            .Select(c => string.Join('\n', c.Elements(Text + "p").Select(Line)));

    private static string Line(XElement paragraph) =>
        string.Concat(
            paragraph
                .Nodes()
                .Select(node =>
                    node switch
                    {
                        XText text => text.Value,
                        XElement blank when blank.Name == Text + "tab" => "\t",
                        _ => " ",
                    }
                )
        );

    private XDocument Part(string name)
    {
        using var stream = _file.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
