using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = ActionPlanMonitor.Application.Features.Annex.Documents.Cell;
using Columns = DocumentFormat.OpenXml.Spreadsheet.Columns;
using Table = ActionPlanMonitor.Application.Features.Annex.Documents.Table;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>One sheet with its table, written forward only.</summary>
internal static class XlsxSheet
{
    public const string TableRelation = "rTable";

    /// <summary>Without a caption the header is row 1.</summary>
    public static int HeaderRow(Table table) => table.Caption is null ? 1 : 2;

    /// <returns>The last row.</returns>
    public static int Write(OpenXmlWriter writer, Table table, uint index, CancellationToken cancellationToken)
    {
        var header = HeaderRow(table);
        var last = header;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(Views(table, index));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(Widths(table));
        writer.WriteStartElement(new SheetData());
        if (table.Caption is { } caption)
        {
            writer.WriteStartElement(new Row { RowIndex = 1 });
            WriteText(writer, "A1", caption, XlsxStyles.Caption);
            writer.WriteEndElement();
        }

        WriteHeader(writer, table, header);
        foreach (var row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            last++;
            WriteRow(writer, table, row, last);
        }

        writer.WriteEndElement();
        WritePage(writer, table);
        writer.WriteElement(new TableParts(new TablePart { Id = TableRelation }) { Count = 1 });
        writer.WriteEndElement();
        return last;
    }

    private static SheetViews Views(Table table, uint index)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (index == 0)
        {
            // The file opens on the first cell of its first sheet; that sheet is short and needs nothing frozen.
            view.TabSelected = true;
            view.AppendChild(Cursor("A1", null));
            return new SheetViews(view);
        }

        // The annex also keeps its code column in sight; a caption row would not fit beside a frozen column.
        var keepsFirstColumn = table.Caption is null;
        var topLeft = SheetReference.Of(keepsFirstColumn ? 1 : 0, HeaderRow(table) + 1);
        var pane = keepsFirstColumn ? PaneValues.BottomRight : PaneValues.BottomLeft;
        view.AppendChild(
            new Pane
            {
                HorizontalSplit = keepsFirstColumn ? 1 : null,
                VerticalSplit = HeaderRow(table),
                TopLeftCell = topLeft,
                ActivePane = pane,
                State = PaneStateValues.Frozen,
            }
        );
        view.AppendChild(Cursor(topLeft, pane));
        return new SheetViews(view);
    }

    private static Selection Cursor(string cell, PaneValues? pane) =>
        new()
        {
            Pane = pane is { } value ? value : null,
            ActiveCell = cell,
            SequenceOfReferences = new ListValue<StringValue>([cell]),
        };

    private static Columns Widths(Table table) =>
        new(
            table.Columns.Select(
                (column, index) =>
                    new Column
                    {
                        Min = (uint)index + 1,
                        Max = (uint)index + 1,
                        Width = column.Width,
                        CustomWidth = true,
                        Style = 0,
                    }
            )
        );

    private static void WriteHeader(OpenXmlWriter writer, Table table, int number)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var index = 0; index < table.Columns.Count; index++)
        {
            WriteText(writer, SheetReference.Of(index, number), table.Columns[index].Title, XlsxStyles.Header);
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, Table table, IReadOnlyList<Cell> cells, int number)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var index = 0; index < cells.Count; index++)
        {
            var reference = SheetReference.Of(index, number);
            switch (cells[index])
            {
                case TextCell text:
                    WriteText(writer, reference, text.Text, null);
                    break;
                case NumberCell value:
                    WriteNumber(
                        writer,
                        reference,
                        value.Value.ToString(CultureInfo.InvariantCulture),
                        XlsxStyles.ForNumber(table.Columns[index].Format)
                    );
                    break;
                case DateCell date:
                    WriteSerial(writer, reference, date.Value.ToDateTime(TimeOnly.MinValue), XlsxStyles.Date);
                    break;
                case MomentCell moment:
                    WriteSerial(writer, reference, VilniusTime.Of(moment.Value), XlsxStyles.Moment);
                    break;
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteText(OpenXmlWriter writer, string reference, string text, uint? style)
    {
        var value = XlsxText.Prepare(text);
        writer.WriteElement(
            new DocumentFormat.OpenXml.Spreadsheet.Cell(
                new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve })
            )
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                StyleIndex = style ?? (XlsxText.LooksLikeFormula(value) ? XlsxStyles.QuotedText : XlsxStyles.Text),
            }
        );
    }

    private static void WriteSerial(OpenXmlWriter writer, string reference, DateTime value, uint style) =>
        WriteNumber(writer, reference, value.ToOADate().ToString("R", CultureInfo.InvariantCulture), style);

    private static void WriteNumber(OpenXmlWriter writer, string reference, string value, uint style) =>
        writer.WriteElement(
            new DocumentFormat.OpenXml.Spreadsheet.Cell(new CellValue(value))
            {
                CellReference = reference,
                StyleIndex = style,
            }
        );

    private static void WritePage(OpenXmlWriter writer, Table table)
    {
        writer.WriteElement(
            new PageMargins
            {
                Left = 0.5,
                Right = 0.5,
                Top = 0.75,
                Bottom = 0.75,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );

        // An ampersand starts a code in headers.
        var header = OpenXmlText
            .Clean(table.PrintHeader ?? table.SheetName)
            .Replace("&", "&&", StringComparison.Ordinal);
        writer.WriteElement(new HeaderFooter(new OddHeader($"&C{header}"), new OddFooter("&C&P / &N")));
    }
}
