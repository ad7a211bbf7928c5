using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>The cell formats of every workbook, by index.</summary>
internal static class XlsxStyles
{
    public const uint Text = 1;

    /// <summary>Text that looks like a formula: the quote prefix keeps it text even after somebody edits the cell.</summary>
    public const uint QuotedText = 2;
    public const uint Number = 3;
    public const uint Money = 4;
    public const uint Date = 5;
    public const uint Moment = 6;
    public const uint Header = 7;
    public const uint Caption = 8;

    private const uint MoneyFormat = 4;
    private const uint DateFormat = 164;
    private const uint MomentFormat = 165;

    public static uint ForNumber(ColumnFormat format) => format == ColumnFormat.Money ? Money : Number;

    public static Stylesheet Build() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }
            ),
            new Fonts(Font(bold: false, 11), Font(bold: true, 11), Font(bold: true, 14)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(),
                    new DiagonalBorder()
                )
            ),
            new CellStyleFormats(Format(0, 0, wrap: false)),
            new CellFormats(
                Format(0, 0, wrap: false),
                Format(0, 0, wrap: true),
                Format(0, 0, wrap: true, quoted: true),
                Format(0, 0, wrap: false),
                Format(MoneyFormat, 0, wrap: false),
                Format(DateFormat, 0, wrap: false),
                Format(MomentFormat, 0, wrap: false),
                Format(0, 1, wrap: true),
                Format(0, 2, wrap: false)
            ),
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );

    private static Font Font(bool bold, double size)
    {
        OpenXmlElement[] face =
        [
            new FontSize { Val = size },
            new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 },
        ];
        return bold ? new Font([new Bold(), .. face]) : new Font(face);
    }

    private static CellFormat Format(uint number, uint font, bool wrap, bool quoted = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = font != 0,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };
}
