using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Model = ActionPlanMonitor.Application.Features.Annex.Documents;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

internal static class DocxTable
{
    /// <summary>Longer rows must be allowed to break: a result can be longer than a page.</summary>
    private const int ShortRowCharacters = 400;

    public static int Twips(int millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public static void Write(
        OpenXmlWriter writer,
        FlowDocument document,
        DocxReferences references,
        CancellationToken cancellationToken
    )
    {
        var columns = document.Table.Columns;
        writer.WriteStartElement(new Table());
        writer.WriteElement(Properties(document));
        writer.WriteElement(
            new TableGrid(columns.Select(column => new GridColumn { Width = $"{Twips(column.WidthMillimetres)}" }))
        );
        writer.WriteElement(HeaderRow(columns));
        foreach (var row in document.Table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteElement(
                row switch
                {
                    BandRow band => Band(band, columns),
                    CellsRow cells => Cells(cells, columns, references),
                    _ => throw new NotSupportedException($"Row kind {row.GetType().Name}."),
                }
            );
        }

        writer.WriteEndElement();
    }

    private static TableProperties Properties(FlowDocument document) =>
        new(
            new TableStyle { Val = DocxStyles.Grid },
            new TableWidth
            {
                Width = $"{document.Table.Columns.Sum(column => Twips(column.WidthMillimetres))}",
                Type = TableWidthUnitValues.Dxa,
            },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook
            {
                Val = "0020",
                FirstRow = true,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            },
            new TableCaption { Val = OpenXmlText.Clean(document.Properties.Title) }
        );

    private static TableRow HeaderRow(IReadOnlyList<FlowColumn> columns) =>
        new([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. columns.Select(column =>
                Cell(Twips(column.WidthMillimetres), DocxText.Paragraph(column.Title, DocxStyles.TableHeader))
            ),
        ]);

    private static TableRow Band(BandRow band, IReadOnlyList<FlowColumn> columns)
    {
        var cell = Cell(
            columns.Sum(column => Twips(column.WidthMillimetres)),
            DocxText.Paragraph([new Span(band.Text, Bold: true)], DocxStyles.TableTask, keepNext: true)
        );
        cell.TableCellProperties!.GridSpan = new GridSpan { Val = columns.Count };
        return new TableRow(new TableRowProperties(new CantSplit()), cell);
    }

    private static TableRow Cells(CellsRow row, IReadOnlyList<FlowColumn> columns, DocxReferences references)
    {
        var isShort = row.Cells.All(cell => cell.Sum(paragraph => paragraph.PlainText.Length) <= ShortRowCharacters);
        var cells = row.Cells.Select(
            (paragraphs, index) => Cell(Twips(columns[index].WidthMillimetres), Paragraphs(paragraphs, row, references))
        );
        return isShort ? new TableRow([new TableRowProperties(new CantSplit()), .. cells]) : new TableRow(cells);
    }

    /// <summary>A cell cannot be without a paragraph, so a cell with nothing to say holds one empty one.</summary>
    private static OpenXmlElement[] Paragraphs(
        IReadOnlyList<Model.Paragraph> paragraphs,
        CellsRow row,
        DocxReferences references
    ) =>
        paragraphs.Count == 0
            ? [DocxText.Paragraph([], DocxStyles.TableText, keepNext: row.KeepWithNext)]
            :
            [
                .. paragraphs.Select(paragraph =>
                    DocxText.Paragraph(
                        paragraph.Spans,
                        DocxStyles.TableText,
                        row.KeepWithNext,
                        paragraph.ListItem is { } item ? references.List(item) : null,
                        references
                    )
                ),
            ];

    private static TableCell Cell(int width, params OpenXmlElement[] content) =>
        new([
            new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
            .. content,
        ]);
}
