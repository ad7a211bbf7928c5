using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.TestSupport;

/// <summary>
/// The annex of 2020 as it was published, with all the damage of its way through PDF, made a Word document: every page's
/// piece of the table is a table, every line with tabs a row of as many cells as it has, every paragraph, list point, bold
/// and italic word where the text marks it. Nothing is mended.
/// </summary>
public static partial class PrintedAnnex
{
    /// <summary>The text itself; see tests/fixtures/annex-2020.txt.</summary>
    public static string Text
    {
        get
        {
            using var resource = typeof(PrintedAnnex).Assembly.GetManifestResourceStream("annex-2020.txt")!;
            using var reader = new StreamReader(resource);
            return reader.ReadToEnd();
        }
    }

    public static byte[] Docx() => Docx(Text);

    public static byte[] Docx(string text)
    {
        using var buffer = new MemoryStream();
        using (var package = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            List<string> page = [];
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
            {
                if (line.Contains('\t', StringComparison.Ordinal))
                {
                    page.Add(line);
                    continue;
                }

                if (page.Count > 0)
                {
                    body.AppendChild(TableOf(page, main));
                    page = [];
                }

                body.AppendChild(new Paragraph(Runs(line.TrimStart('#', ' '), main)));
            }
        }

        return buffer.ToArray();
    }

    private static Table TableOf(List<string> lines, MainDocumentPart main)
    {
        var rows = lines.ConvertAll(line => line.Split('\t'));
        var columns = rows.Max(row => row.Length);
        return new Table([
            new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = "2000" })),
            .. rows.Select(cells => new TableRow(
                cells.Select(cell => new TableCell(
                    Paragraphs(cell).Select(paragraph => new Paragraph(Runs(paragraph, main)))
                ))
            )),
        ]);
    }

    private static IEnumerable<string> Paragraphs(string cell) =>
        ParagraphEnds().Split(cell).Where((part, i) => i == 0 || part.Trim().Length > 0);

    private static List<OpenXmlElement> Runs(string markup, MainDocumentPart main)
    {
        List<OpenXmlElement> runs = [];
        var (bold, italic) = (false, false);
        Hyperlink? link = null;
        foreach (var piece in Marks().Split(markup).Where(piece => piece.Length > 0))
        {
            switch (piece)
            {
                case "<b>" or "</b>":
                    bold = piece == "<b>";
                    break;
                case "<i>" or "</i>":
                    italic = piece == "<i>";
                    break;
                case "</a>":
                    link = null;
                    break;
                case var _ when piece.StartsWith("<a ", StringComparison.Ordinal):
                    var address = new Uri(
                        WebUtility.HtmlDecode(piece[(piece.IndexOf('"') + 1)..piece.LastIndexOf('"')])
                    );
                    link = new Hyperlink { Id = main.AddHyperlinkRelationship(address, isExternal: true).Id };
                    runs.Add(link);
                    break;
                case ['<', ..]:
                    break; // of the list around its points
                default:
                    var run = new Run(
                        new RunProperties { Bold = bold ? new Bold() : null, Italic = italic ? new Italic() : null },
                        new Text(WebUtility.HtmlDecode(piece)) { Space = SpaceProcessingModeValues.Preserve }
                    );
                    if (link is null)
                    {
                        runs.Add(run);
                    }
                    else
                    {
                        link.AppendChild(run);
                    }

                    break;
            }
        }

        return runs;
    }

    [GeneratedRegex("</p>|</li>", RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphEnds();

    [GeneratedRegex("(?<mark></?[a-z][^>]*>)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
