using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = ActionPlanMonitor.Application.Features.Annex.Documents.Table;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

/// <summary>
/// A workbook with one named table per sheet. Rows go to the file one by one as they are made, so its size costs no memory.
/// </summary>
public sealed class XlsxDocumentWriter : IDocumentWriter<WorkbookDocument>
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public string Extension => "xlsx";

    public async Task WriteAsync(WorkbookDocument document, Stream target, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Create();
        Write(document, file, cancellationToken);
        await TemporaryFile.CopyAsync(file, target, cancellationToken);
    }

    private static void Write(WorkbookDocument document, Stream file, CancellationToken cancellationToken)
    {
        using var package = new XlsxPackage(file);
        var sheets = new Sheets();
        var names = new DefinedNames();
        for (var index = 0; index < document.Tables.Count; index++)
        {
            var table = document.Tables[index];
            var no = index + 1;
            var last = 0;
            var relation = package.WriteSheet(
                no,
                writer => last = XlsxSheet.Write(writer, table, (uint)index, cancellationToken)
            );
            package.WriteTable(no, XlsxSheet.TableRelation, XlsxTable.Build(table, (uint)no, last));
            sheets.AppendChild(
                new Sheet
                {
                    Id = relation,
                    SheetId = (uint)no,
                    Name = table.SheetName,
                }
            );
            names.AppendChild(PrintTitles(table, (uint)index));
        }

        package.WriteWorkbook(
            new Workbook(new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }), sheets, names),
            XlsxStyles.Build(),
            document.Properties
        );
    }

    private static DefinedName PrintTitles(Table table, uint index)
    {
        var last = XlsxSheet.HeaderRow(table);
        return new DefinedName($"'{table.SheetName}'!$1:${last}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }
}
