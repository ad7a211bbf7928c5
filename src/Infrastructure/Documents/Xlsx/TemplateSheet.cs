using System.Globalization;
using ActionPlanMonitor.Application.Features.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>The sheet that is filled in.</summary>
internal static class TemplateSheet
{
    /// <summary>Code and title stay in sight.</summary>
    private const int FrozenColumns = 4;

    public static Worksheet Build(ReportingTemplate template, string listSheet) =>
        new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        HorizontalSplit = FrozenColumns,
                        VerticalSplit = 1,
                        TopLeftCell = SheetColumns.Address(2, FrozenColumns + 1),
                        ActivePane = PaneValues.BottomRight,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    TabSelected = true,
                    WorkbookViewId = 0,
                }
            ),
            ColumnsOf(template),
            RowsOf(template),
            new SheetProtection
            {
                Sheet = true,
                Objects = true,
                Scenarios = true,
                // What harms nothing stays allowed.
                FormatCells = false,
                FormatColumns = false,
                FormatRows = false,
                Sort = false,
                AutoFilter = false,
            },
            ValidationsOf(template, listSheet),
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.5,
                Header = 0.3,
                Footer = 0.3,
            },
            new PageSetup
            {
                PaperSize = 8,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );

    public static Cell Text(int row, int column, string text, uint style) =>
        new(new InlineString(new Text(XlsxText.Prepare(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = SheetColumns.Address(row, column),
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static Columns ColumnsOf(ReportingTemplate template) =>
        new(
            template.Columns.Select(
                (c, i) =>
                    new Column
                    {
                        Min = (uint)i + 1,
                        Max = (uint)i + 1,
                        Width = c.Width,
                        CustomWidth = true,
                        Hidden = c.Input == TemplateInput.Hidden ? true : null,
                    }
            )
        );

    private static SheetData RowsOf(ReportingTemplate template)
    {
        var rows = new SheetData(
            new Row(template.Columns.Select((c, i) => Text(1, i + 1, c.Header, TemplateStyles.HeaderOf(c.Input))))
            {
                RowIndex = 1,
            }
        );
        for (var index = 0; index < template.Rows.Count; index++)
        {
            var (no, row) = (index + 2, template.Rows[index]);
            rows.AppendChild(
                new Row(
                    template.Columns.Select(
                        (c, i) =>
                            CellOf(
                                no,
                                i + 1,
                                row.Cells[i],
                                row.Open.Contains(c.Column)
                                    ? TemplateStyles.OpenOf(c.Input)
                                    : TemplateStyles.LockedOf(c.Input)
                            )
                    )
                )
                {
                    RowIndex = (uint)no,
                }
            );
        }

        return rows;
    }

    private static Cell CellOf(int row, int column, object? value, uint style) =>
        value switch
        {
            null => new Cell { CellReference = SheetColumns.Address(row, column), StyleIndex = style },
            decimal number => Number(row, column, number.ToString(CultureInfo.InvariantCulture), style),
            DateOnly day => Number(
                row,
                column,
                day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture),
                TemplateStyles.AsDate(style)
            ),
            _ => Text(row, column, (string)value, style),
        };

    private static Cell Number(int row, int column, string value, uint style) =>
        new(new CellValue(value))
        {
            CellReference = SheetColumns.Address(row, column),
            DataType = CellValues.Number,
            StyleIndex = style,
        };

    /// <summary>Lists refuse, numbers and dates only warn: "apie 420" and "nežinau" are answers too.</summary>
    private static DataValidations ValidationsOf(ReportingTemplate template, string listSheet)
    {
        var validations = new DataValidations();
        var last = template.Rows.Count + 1;
        for (var index = 0; index < template.Columns.Count; index++)
        {
            var column = template.Columns[index];
            if (column.Prompt is not { } prompt)
            {
                continue;
            }

            var letter = SheetColumns.Address(1, index + 1)[..^1];
            validations.AppendChild(ValidationOf(template, column, listSheet, $"{letter}2:{letter}{last}", prompt));
        }

        validations.Count = (uint)validations.ChildElements.Count;
        return validations;
    }

    private static DataValidation ValidationOf(
        ReportingTemplate template,
        TemplateColumn column,
        string listSheet,
        string cells,
        string prompt
    )
    {
        var validation = new DataValidation
        {
            SequenceOfReferences = new ListValue<StringValue> { InnerText = cells },
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = column.Input is TemplateInput.Text ? null : true,
            PromptTitle = Cut(column.Header, 32),
            Prompt = Cut(prompt, 255),
            ErrorTitle = Cut(column.Header, 32),
            Error = Cut(prompt, 225),
        };
        switch (column.Input)
        {
            case TemplateInput.Choice:
                validation.Type = DataValidationValues.List;
                // Several reasons may stand in one cell, which no list offers.
                validation.ErrorStyle =
                    column.Column == SheetColumn.Reasons ? DataValidationErrorStyleValues.Warning : null;
                validation.Formula1 = new Formula1(TemplateXlsxWriter.RangeOf(template, column, listSheet));
                break;
            case TemplateInput.Number or TemplateInput.Money:
                validation.Type = DataValidationValues.Decimal;
                validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
                validation.ErrorStyle = DataValidationErrorStyleValues.Warning;
                validation.Formula1 = new Formula1("0");
                break;
            case TemplateInput.Date:
                validation.Type = DataValidationValues.Date;
                validation.Operator = DataValidationOperatorValues.GreaterThan;
                validation.ErrorStyle = DataValidationErrorStyleValues.Warning;
                validation.Formula1 = new Formula1("32874");
                break;
        }

        return validation;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
