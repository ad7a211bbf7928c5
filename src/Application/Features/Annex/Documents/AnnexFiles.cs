using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

public enum AnnexFileFormat
{
    /// <summary>For Excel with Lithuanian settings.</summary>
    Csv,

    /// <summary>RFC 4180, machine names and code values.</summary>
    OpenCsv,
    Xlsx,
    Ods,
    Docx,

    /// <summary>The answer of the API as a file that names its schema.</summary>
    Json,

    /// <summary>What the columns of the open CSV mean (CSV on the Web).</summary>
    CsvMetadata,
}

/// <param name="WriteAsync">Writes the whole file to a stream, asynchronously, without closing it.</param>
/// <param name="Rows">How many rows it will tell of, where that is known beforehand.</param>
public sealed record AnnexFile(
    string FileName,
    string ContentType,
    Func<Stream, CancellationToken, Task> WriteAsync,
    int? Rows = null
);

/// <summary>Addresses that a file of the annex names.</summary>
/// <param name="OpenCsv">Where the open CSV of the same rows is, beside this file.</param>
/// <param name="Schema">Of the JSON.</param>
public sealed record AnnexAddresses(string OpenCsv, string Schema);

/// <summary>From the answer of the annex to a file of it: picks the document and the writer, names the file.</summary>
public sealed class AnnexFiles(
    IDocumentWriter<CsvDocument> csv,
    IDocumentWriter<WorkbookDocument> workbook,
    IDocumentWriter<OpenWorkbookDocument> openWorkbook,
    IDocumentWriter<FlowDocument> flow,
    IRowSpool spool
)
{
    public AnnexFile Create(AnnexSource annex, AnnexFileFormat format, Language language, AnnexAddresses addresses)
    {
        var words = AnnexWords.For(language);
        var head = annex.Head;
        var stem = $"{words.FileStem}-{head.Year}-{words.LanguageCode}";
        var openStem = $"{words.FileStem}-{head.Year}-{words.OpenDataSuffix}";
        var file = format switch
        {
            AnnexFileFormat.Csv => Separated(annex, words, CsvDialect.ExcelLithuanian, stem),
            AnnexFileFormat.OpenCsv => Separated(annex, words, CsvDialect.OpenData, openStem),
            AnnexFileFormat.Xlsx => Workbook(workbook, annex, words, book => book, stem),
            AnnexFileFormat.Ods => Workbook(openWorkbook, annex, words, book => new OpenWorkbookDocument(book), stem),
            AnnexFileFormat.Docx => new AnnexFile(
                $"{stem}.{flow.Extension}",
                flow.ContentType,
                async (target, ct) =>
                    await flow.WriteAsync(AnnexDocument.Build(await WholeAsync(annex, ct), words), target, ct)
            ),
            AnnexFileFormat.Json => new AnnexFile(
                $"{stem}.json",
                AnnexJson.ContentType,
                (target, ct) => AnnexJson.WriteAsync(annex, addresses.Schema, target, ct)
            ),
            AnnexFileFormat.CsvMetadata => new AnnexFile(
                $"{openStem}.csv-metadata.json",
                CsvMetadata.ContentType,
                (target, ct) => CsvMetadata.WriteAsync(head, words, addresses.OpenCsv, target, ct)
            ),
        };
        return file with { Rows = format == AnnexFileFormat.CsvMetadata ? null : annex.Count };
    }

    /// <summary>Rows go to the file as they are read.</summary>
    private AnnexFile Separated(AnnexSource annex, AnnexWords words, CsvDialect dialect, string stem) =>
        new(
            $"{stem}.{csv.Extension}",
            csv.ContentType,
            (target, ct) => csv.WriteAsync(AnnexTables.Items(annex.Head, words, dialect, annex.Rows), target, ct)
        );

    /// <summary>Every sheet goes through all rows: they are read once and put aside.</summary>
    private AnnexFile Workbook<T>(
        IDocumentWriter<T> writer,
        AnnexSource annex,
        AnnexWords words,
        Func<WorkbookDocument, T> document,
        string stem
    ) =>
        new(
            $"{stem}.{writer.Extension}",
            writer.ContentType,
            async (target, ct) =>
            {
                await using var rows = await spool.KeepAsync(annex.Rows, ct);
                var book = AnnexTables.Workbook(annex.HeadAfterRows, words, rows);
                await writer.WriteAsync(document(book), target, ct);
            }
        );

    /// <summary>The text document is made in memory, whatever its size.</summary>
    private static async Task<AnnexDto> WholeAsync(AnnexSource annex, CancellationToken ct)
    {
        List<AnnexRowDto> rows = [];
        await foreach (var row in annex.Rows.WithCancellation(ct))
        {
            ct.ThrowIfCancellationRequested();
            rows.Add(row);
        }

        return annex.HeadAfterRows with
        {
            Rows = rows,
        };
    }
}
