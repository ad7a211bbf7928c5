using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = ActionPlanMonitor.Application.Features.Annex.Documents.Table;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>
/// A workbook with one named table per sheet. The package needs a stream it can seek in, so the finished file is held in
/// memory and then copied; rows are written one by one and never kept. Meant for up to some 20,000 rows; beyond that, CSV.
/// </summary>
public sealed class XlsxDocumentWriter : IDocumentWriter<WorkbookDocument>
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public string Extension => "xlsx";

    public async Task WriteAsync(WorkbookDocument document, Stream target, CancellationToken cancellationToken)
    {
        await using var buffer = new MemoryStream();
        Write(document, buffer, cancellationToken);
        buffer.Position = 0;
        await buffer.CopyToAsync(target, cancellationToken);
    }

    private static void Write(WorkbookDocument document, Stream buffer, CancellationToken cancellationToken)
    {
        using var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>("rStyles").Stylesheet = XlsxStyles.Build();
        var sheets = new Sheets();
        var names = new DefinedNames();
        for (var index = 0; index < document.Tables.Count; index++)
        {
            var table = document.Tables[index];
            var id = $"rSheet{index + 1}";
            XlsxSheet.Write(workbook.AddNewPart<WorksheetPart>(id), table, (uint)index, cancellationToken);
            sheets.AppendChild(
                new Sheet
                {
                    Id = id,
                    SheetId = (uint)index + 1,
                    Name = table.SheetName,
                }
            );
            names.AppendChild(PrintTitles(table, (uint)index));
        }

        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }),
            sheets,
            names
        );
        var properties = package.PackageProperties;
        properties.Title = OpenXmlText.Clean(document.Properties.Title);
        properties.Creator = document.Properties.Author;
        properties.Language = document.Properties.LanguageTag;
        properties.Created = document.Properties.Created.UtcDateTime;
        properties.Modified = document.Properties.Created.UtcDateTime;
    }

    private static DefinedName PrintTitles(Table table, uint index)
    {
        var last = XlsxSheet.HeaderRow(table);
        return new DefinedName($"'{table.SheetName}'!$1:${last}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }
}
