using System.Globalization;
using System.Xml;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>
/// What stands in a Word document, in order: paragraphs and tables. List marks and links stay, comments and deleted text
/// do not; of looks, only bold and italic are kept.
/// </summary>
internal sealed class DocumentReader
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> _links;
    private readonly WordLists _lists;
    private readonly WordStyles _styles;
    private int _paragraphs;
    private int _tables;

    private DocumentReader(SafePackage package)
    {
        var inside = package.Relations(package.MainPart);
        _links = package.Relations(package.MainPart, external: true);
        _lists = WordLists.Of(package, inside.Values);
        _styles = WordStyles.Of(package, inside.Values);
    }

    public static UploadedDocument Read(ReadOnlyMemory<byte> file) =>
        SafePackage.Guarded(() =>
        {
            using var package = SafePackage.Open(file, PackageKind.Document);
            var reader = new DocumentReader(package);
            using var xml = package.Required(package.MainPart);
            return new UploadedDocument(reader.Blocks(xml));
        });

    /// <summary>The text of every paragraph that says something, those in tables among them.</summary>
    public static IReadOnlyList<string> ReadText(ReadOnlyMemory<byte> file) =>
        [
            .. Paragraphs(Read(file).Blocks)
                .Where(p => p.Text.Length > 0)
                .Select(p => p.Mark.Length == 0 ? p.Text : $"{p.Mark} {p.Text}"),
        ];

    private static IEnumerable<UploadedParagraph> Paragraphs(IEnumerable<UploadedBlock> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                UploadedTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs),
                UploadedParagraph paragraph => [paragraph],
                _ => [],
            }
        );

    private List<UploadedBlock> Blocks(XmlReader xml)
    {
        var blocks = new List<UploadedBlock>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                // Word writes text boxes twice: once for itself, once for readers of another age.
                case "Fallback" when !xml.IsEmptyElement:
                    WordXml.Skip(xml);
                    break;
                case "tbl" when !xml.IsEmptyElement:
                    blocks.Add(Table(xml));
                    break;
                case "p" when !xml.IsEmptyElement:
                    blocks.Add(Paragraph(xml));
                    break;
            }
        }

        return blocks;
    }

    private UploadedTable Table(XmlReader xml)
    {
        var no = ++_tables;
        var rows = new List<UploadedRow>();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tr", IsEmptyElement: false })
            {
                rows.Add(Row(xml, rows.Count + 1));
            }
        }

        return new UploadedTable(no, Name: null, rows);
    }

    private UploadedRow Row(XmlReader xml, int no)
    {
        var cells = new List<UploadedTableCell>();
        var column = 0;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "gridBefore")
            {
                column += Number(xml) ?? 0;
            }
            else if (xml.LocalName == "tc")
            {
                var cell = Cell(xml, column);
                cells.Add(cell);
                column += cell.Span;
                Require(column <= PackageLimits.Columns);
            }
        }

        return new UploadedRow(no, cells);
    }

    private UploadedTableCell Cell(XmlReader xml, int column)
    {
        var paragraphs = new List<UploadedParagraph>();
        var (span, continues) = (1, false);
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "gridSpan":
                    span = Math.Max(1, Number(xml) ?? 1);
                    break;
                case "vMerge":
                    continues = WordXml.Value(xml) is null or "continue";
                    break;
                case "Fallback" when !xml.IsEmptyElement:
                    WordXml.Skip(xml);
                    break;
                // A table inside a cell is read as what it says.
                case "tbl" when !xml.IsEmptyElement:
                    paragraphs.AddRange(Paragraphs([Table(xml)]));
                    break;
                case "p" when !xml.IsEmptyElement:
                    paragraphs.Add(Paragraph(xml));
                    break;
            }
        }

        return new UploadedTableCell(column, span, continues, [.. paragraphs.Where(p => p.Text.Length > 0)]);
    }

    private UploadedParagraph Paragraph(XmlReader xml)
    {
        Require(++_paragraphs <= PackageLimits.Paragraphs);
        var words = new WordRuns();
        var depth = xml.Depth;
        var looks = (Bold: false, Italic: false);
        string? list = null;
        var level = 0;
        (int Depth, string Address)? link = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (link is { } open && xml.Depth <= open.Depth)
            {
                words.Close(open.Address);
                link = null;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "numId":
                    list = WordXml.Value(xml);
                    break;
                case "ilvl":
                    level = Number(xml) ?? 0;
                    break;
                case "pStyle":
                    looks = _styles.Of(WordXml.Value(xml));
                    break;
                // Looks of the paragraph's own mark, which nobody sees.
                case "rPr" when !xml.IsEmptyElement:
                    WordXml.Skip(xml);
                    break;
                case "r" when !xml.IsEmptyElement:
                    Run(xml, words, looks);
                    break;
                case "hyperlink" when !xml.IsEmptyElement:
                    if (xml.GetAttribute("id", Relation) is { } id && _links.TryGetValue(id, out var address))
                    {
                        link = (xml.Depth, address);
                    }

                    break;
                case "del" or "moveFrom" or "Fallback" when !xml.IsEmptyElement:
                    WordXml.Skip(xml);
                    break;
            }
        }

        if (link is { } last)
        {
            words.Close(last.Address);
        }

        var runs = words.ToRuns();
        return new UploadedParagraph(runs.Count == 0 ? "" : _lists.Mark(list, level), runs);
    }

    private void Run(XmlReader xml, WordRuns words, (bool Bold, bool Italic) looks)
    {
        var (bold, italic) = looks;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "rStyle":
                    var (styleBold, styleItalic) = _styles.Of(WordXml.Value(xml));
                    (bold, italic) = (bold || styleBold, italic || styleItalic);
                    break;
                case "b":
                    bold = WordXml.IsOn(xml);
                    break;
                case "i":
                    italic = WordXml.IsOn(xml);
                    break;
                case "t" when !xml.IsEmptyElement:
                    Text(xml, words, bold, italic);
                    break;
                case "tab":
                    words.Tab(bold, italic);
                    break;
                case "br" or "cr":
                    words.Add("\n", bold, italic);
                    break;
                case "noBreakHyphen":
                    words.Add("-", bold, italic);
                    break;
                case "del" or "moveFrom" or "Fallback" or "instrText" when !xml.IsEmptyElement:
                    WordXml.Skip(xml);
                    break;
            }
        }
    }

    private static void Text(XmlReader xml, WordRuns words, bool bold, bool italic)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            words.Add(xml.Value, bold, italic);
            Require(words.Length <= PackageLimits.CellText * 4);
        }
    }

    private static int? Number(XmlReader xml) =>
        int.TryParse(WordXml.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static void Require(bool within)
    {
        if (!within)
        {
            throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
        }
    }
}
