using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>
/// The reporting template: a protected sheet with open cells, lists behind them, a page of instructions and a sheet out of
/// sight that says what the file is. The protection has no password: it keeps hands off keys, not people out.
/// </summary>
public sealed class TemplateXlsxWriter : IDocumentWriter<ReportingTemplate>
{
    private const string ListSheet = "apm-lists";

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string Extension => "xlsx";

    public async Task WriteAsync(ReportingTemplate document, Stream target, CancellationToken cancellationToken)
    {
        await using var buffer = new MemoryStream();
        Write(document, buffer);
        buffer.Position = 0;
        await buffer.CopyToAsync(target, cancellationToken);
    }

    private static void Write(ReportingTemplate template, Stream buffer)
    {
        using var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>("rStyles").Stylesheet = TemplateStyles.Build();
        var sheets = new Sheets();
        Add(template.SheetName, TemplateSheet.Build(template, ListSheet), SheetStateValues.Visible);
        Add(template.GuideName, Guide(template), SheetStateValues.Visible);
        Add(ListSheet, Lists(template), SheetStateValues.Hidden);
        Add(TemplateIdentity.Sheet, Plain(template.Identity.ToCells()), SheetStateValues.VeryHidden);
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }),
            sheets,
            new DefinedNames(
                new DefinedName($"'{template.SheetName}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }
            )
        );
        package.PackageProperties.Title = OpenXmlText.Clean(template.Title);
        package.PackageProperties.Created = template.Created.UtcDateTime;

        void Add(string name, Worksheet sheet, SheetStateValues state)
        {
            var id = FormattableString.Invariant($"rSheet{sheets.Count() + 1}");
            workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheet;
            sheets.AppendChild(
                new Sheet
                {
                    Id = id,
                    SheetId = (uint)sheets.Count() + 1,
                    Name = name,
                    State = state == SheetStateValues.Visible ? null : state,
                }
            );
        }
    }

    private static Worksheet Guide(ReportingTemplate template)
    {
        var rows = new SheetData(
            new Row(TemplateSheet.Text(1, 1, template.Title, TemplateStyles.Caption)) { RowIndex = 1 }
        );
        for (var line = 0; line < template.Guide.Count; line++)
        {
            var no = (uint)line + 2;
            rows.AppendChild(
                new Row(TemplateSheet.Text((int)no, 1, template.Guide[line], TemplateStyles.Plain)) { RowIndex = no }
            );
        }

        return new Worksheet(
            new Columns(
                new Column
                {
                    Min = 1,
                    Max = 1,
                    Width = 110,
                    CustomWidth = true,
                }
            ),
            rows
        );
    }

    /// <summary>One column of choices for each column that has them.</summary>
    private static Worksheet Lists(ReportingTemplate template)
    {
        var lists = template.Columns.Where(c => c.Choices.Count > 0).Select(c => c.Choices).ToList();
        return Plain([
            .. Enumerable
                .Range(0, lists.Max(l => l.Count))
                .Select(row => (IReadOnlyList<string>)[.. lists.Select(l => row < l.Count ? l[row] : "")]),
        ]);
    }

    private static Worksheet Plain(IReadOnlyList<IReadOnlyList<string>> cells)
    {
        var rows = new SheetData();
        for (var row = 0; row < cells.Count; row++)
        {
            var no = row + 1;
            rows.AppendChild(
                new Row(
                    cells[row]
                        .Select((text, column) => (text, column))
                        .Where(c => c.text.Length > 0)
                        .Select(c => TemplateSheet.Text(no, c.column + 1, c.text, TemplateStyles.Plain))
                )
                {
                    RowIndex = (uint)no,
                }
            );
        }

        return new Worksheet(rows);
    }

    /// <summary>Where the choices of a column stand: <c>'apm-lists'!$A$1:$A$4</c>.</summary>
    internal static string RangeOf(ReportingTemplate template, TemplateColumn column, string sheet)
    {
        var place = template.Columns.Where(c => c.Choices.Count > 0).ToList().IndexOf(column);
        var letter = SheetColumns.Address(1, place + 1)[..^1];
        return string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${letter}$1:${letter}${column.Choices.Count}");
    }
}
