using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using CsvHelper;

namespace ActionPlanMonitor.Infrastructure.Documents.Csv;

/// <summary>
/// Separated values in two dialects. Rows go to the stream as they are made: memory holds one row and one buffer.
/// </summary>
public sealed class CsvDocumentWriter : IDocumentWriter<CsvDocument>
{
    private static readonly CsvWriterOptions Excel = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        // Text is made inert by CsvValues, which also looks behind blanks and at full-width signs.
        Injection = CsvInjection.None,
    };

    public string ContentType => "text/csv; charset=utf-8";
    public string Extension => "csv";

    public async Task WriteAsync(CsvDocument document, Stream target, CancellationToken cancellationToken)
    {
        var excel = document.Dialect == CsvDialect.ExcelLithuanian;
        var columns = document.Table.Columns;
        await using var csv = CsvWriter.Create(target, excel ? Excel : CsvWriterOptions.Default, leaveOpen: true);
        string[] fields = [.. columns.Select(column => excel ? CsvValues.Inert(column.Title) : column.Name)];
        await csv.WriteRecordAsync(fields, cancellationToken);
        var rows = document.Coming ?? document.Table.Rows.ToAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var index = 0; index < fields.Length; index++)
            {
                fields[index] = excel
                    ? CsvValues.ForExcel(row[index], columns[index].Format)
                    : CsvValues.ForPrograms(row[index]);
            }

            await csv.WriteRecordAsync(fields, cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }
}
