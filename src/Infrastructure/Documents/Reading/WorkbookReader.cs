using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>The values of a workbook's cells, whatever their looks. Formulas are not calculated: what they last gave is read.</summary>
internal static partial class WorkbookReader
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static IReadOnlyList<UploadedSheet> Read(ReadOnlyMemory<byte> file) =>
        SafePackage.Guarded(() =>
        {
            using var package = SafePackage.Open(file, PackageKind.Workbook);
            var relations = package.Relations(package.MainPart);
            var strings = SharedStrings(package, relations.Values);
            var sheets = new List<UploadedSheet>();
            var cells = 0;
            foreach (var (name, relation) in SheetsOf(package))
            {
                if (relations.TryGetValue(relation, out var part) && package.Part(part) is { } xml)
                {
                    using (xml)
                    {
                        var merges = new List<CellMerge>();
                        var sheet = new UploadedSheet(name, CellsOf(xml, strings, cells, merges)) { Merges = merges };
                        cells += sheet.Cells.Count;
                        sheets.Add(sheet);
                    }
                }
            }

            return sheets;
        });

    private static List<(string Name, string Relation)> SheetsOf(SafePackage package)
    {
        var sheets = new List<(string, string)>();
        using var xml = package.Required(package.MainPart);
        while (xml.Read())
        {
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && xml.GetAttribute("name") is { } name
                && xml.GetAttribute("id", Relation) is { } relation
            )
            {
                sheets.Add((name, relation));
                Require(sheets.Count <= PackageLimits.Sheets);
            }
        }

        return sheets;
    }

    private static List<string> SharedStrings(SafePackage package, IEnumerable<string> parts)
    {
        var strings = new List<string>();
        if (
            parts.FirstOrDefault(p => p.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase))
                is not { } part
            || package.Part(part) is not { } xml
        )
        {
            return strings;
        }

        using (xml)
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                {
                    strings.Add(xml.IsEmptyElement ? "" : TextWithin(xml, "si"));
                    Require(strings.Count <= PackageLimits.Cells);
                }
            }
        }

        return strings;
    }

    private static Dictionary<(int, int), UploadedCell> CellsOf(
        XmlReader xml,
        List<string> strings,
        int before,
        List<CellMerge> merges
    )
    {
        var cells = new Dictionary<(int, int), UploadedCell>();
        var (row, column, mergedRows) = (0, 0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var no)
                    ? no
                    : row + 1;
                column = 0;
            }
            else if (xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                if (CellOf(xml, strings) is { } cell)
                {
                    Require(row is > 0 and <= PackageLimits.Rows && column <= PackageLimits.Columns);
                    Require(before + cells.Count < PackageLimits.Cells);
                    cells[(row, column)] = cell;
                }
            }
            else if (xml.LocalName == "mergeCell" && MergeOf(xml.GetAttribute("ref")) is { } merge)
            {
                merges.Add(merge);
                mergedRows += merge.LastRow - merge.Row + 1;
                Require(mergedRows <= PackageLimits.Cells);
            }
        }

        return cells;
    }

    /// <summary>"A2:E4"; a block that goes beyond what a sheet may hold is as good as none.</summary>
    private static CellMerge? MergeOf(string? block)
    {
        var corners = (block ?? "").Split(':');
        return
            corners.Length == 2
            && RowOf(corners[0]) is { } row
            && RowOf(corners[1]) is { } lastRow
            && ColumnOf(corners[0]) is { } column
            && ColumnOf(corners[1]) is { } lastColumn
            && row <= lastRow
            && column <= lastColumn
            && lastRow <= PackageLimits.Rows
            && lastColumn <= PackageLimits.Columns
            ? new CellMerge(row, column, lastRow, lastColumn)
            : null;
    }

    private static int? RowOf(string reference) =>
        int.TryParse(
            reference.AsSpan().TrimStart(Letters),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var row
        )
            ? row
            : null;

    private static UploadedCell? CellOf(XmlReader xml, List<string> strings)
    {
        var type = xml.GetAttribute("t");
        var (value, formula) = ("", false);
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    formula = true;
                    break;
                case "v" when !xml.IsEmptyElement:
                    value = TextWithin(xml, "v");
                    break;
                case "is" when !xml.IsEmptyElement:
                    value = TextWithin(xml, "is");
                    break;
            }
        }

        return (type, value) switch
        {
            (_, "") when formula => new UploadedCell(UploadedCellKind.Error, "", IsFormula: true),
            (_, "") => null,
            ("s", _) => StringAt(strings, value) is { Length: > 0 } text
                ? new UploadedCell(UploadedCellKind.Text, text, formula)
                : null,
            ("str" or "inlineStr", _) => new UploadedCell(UploadedCellKind.Text, value, formula),
            ("b", _) => new UploadedCell(UploadedCellKind.Flag, value, formula),
            ("e", _) => new UploadedCell(UploadedCellKind.Error, value, formula),
            // A date of the strict kind: "2021-10-20T00:00:00".
            ("d", _) => new UploadedCell(UploadedCellKind.Text, value, formula),
            _ => new UploadedCell(UploadedCellKind.Number, value, formula),
        };
    }

    private static string StringAt(List<string> strings, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count
            ? strings[at]
            : throw new RefusedFileException(FileRefusal.Damaged);

    /// <summary>The text of an element and of what stands in it, without the reading aid of Asian scripts.</summary>
    private static string TextWithin(XmlReader xml, string element)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        var aid = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                aid = Math.Min(aid, xml.Depth);
            }
            else if (xml.Depth <= aid)
            {
                aid = int.MaxValue;
                if (
                    xml.NodeType
                    is XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.SignificantWhitespace
                        or XmlNodeType.Whitespace
                )
                {
                    text.Append(xml.Value);
                    Require(text.Length <= PackageLimits.CellText * 2);
                }
            }
        }

        return element == "v" ? text.ToString().Trim() : Escaped().Replace(text.ToString(), Unescape);
    }

    private static string Unescape(Match match) =>
        ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
            Require(column <= 20_000);
        }

        return column == 0 ? null : column;
    }

    private static void Require(bool within)
    {
        if (!within)
        {
            throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
        }
    }

    /// <summary>Excel writes a control character, and what would look like one, as <c>_x000D_</c>.</summary>
    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
