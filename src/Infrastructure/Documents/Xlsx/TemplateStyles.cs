using ActionPlanMonitor.Application.Features.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>Looks of the template's cells, by index: open ones have a yellow border, last year's are grey.</summary>
internal static class TemplateStyles
{
    public const uint Plain = 1;
    public const uint Caption = 2;
    private const uint Header = 3;
    private const uint HeaderOpen = 4;
    private const uint Grey = 5;
    private const uint GreyDate = 6;
    private const uint Open = 7;
    private const uint OpenMoney = 8;
    private const uint OpenDate = 9;
    private const uint PlainDate = 10;

    private const uint MoneyFormat = 4;
    private const uint DateFormat = 164;

    public static uint HeaderOf(TemplateInput input) =>
        input is TemplateInput.None or TemplateInput.Hidden or TemplateInput.LastYear ? Header : HeaderOpen;

    public static uint OpenOf(TemplateInput input) =>
        input switch
        {
            TemplateInput.Money => OpenMoney,
            TemplateInput.Date => OpenDate,
            _ => Open,
        };

    public static uint LockedOf(TemplateInput input) =>
        input is TemplateInput.None or TemplateInput.Hidden ? Plain : Grey;

    public static uint AsDate(uint style) =>
        style switch
        {
            Grey => GreyDate,
            Plain => PlainDate,
            _ => OpenDate,
        };

    public static Stylesheet Build() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" })
            {
                Count = 1,
            },
            new Fonts(
                Font(bold: false, 11),
                Font(bold: true, 11),
                Font(bold: true, 14),
                Font(bold: false, 11, "FF595959")
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFF2F2F2"),
                Solid("FFFFF7DB")
            ),
            new Borders(Border(null), Border("FFE0B400"), Border("FFD9D9D9")),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { NumberFormatId = 0, FormatId = 0 },
                Format(),
                Format(font: 2),
                Format(font: 1, fill: 2, border: 2),
                Format(font: 1, fill: 3, border: 1),
                Format(font: 3, fill: 2, border: 2),
                Format(DateFormat, font: 3, fill: 2, border: 2),
                Format(border: 1, open: true),
                Format(MoneyFormat, border: 1, open: true),
                Format(DateFormat, border: 1, open: true),
                Format(DateFormat)
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

    private static CellFormat Format(
        uint number = 0,
        uint font = 0,
        uint fill = 0,
        uint border = 0,
        bool open = false
    ) =>
        new(
            new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true },
            new Protection { Locked = !open }
        )
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static Fill Solid(string colour) =>
        new(
            new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 })
            {
                PatternType = PatternValues.Solid,
            }
        );

    private static Border Border(string? colour) =>
        colour is null
            ? new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())
            : new Border(
                new LeftBorder(Colour(colour)) { Style = BorderStyleValues.Thin },
                new RightBorder(Colour(colour)) { Style = BorderStyleValues.Thin },
                new TopBorder(Colour(colour)) { Style = BorderStyleValues.Thin },
                new BottomBorder(Colour(colour)) { Style = BorderStyleValues.Thin },
                new DiagonalBorder()
            );

    private static Color Colour(string rgb) => new() { Rgb = rgb };

    private static Font Font(bool bold, double size, string? colour = null)
    {
        var font = new Font();
        if (bold)
        {
            font.AppendChild(new Bold());
        }

        font.AppendChild(new FontSize { Val = size });
        if (colour is not null)
        {
            font.AppendChild(Colour(colour));
        }

        font.AppendChild(new FontName { Val = "Calibri" });
        font.AppendChild(new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
