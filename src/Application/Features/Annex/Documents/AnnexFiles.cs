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

    /// <summary>What the columns of the open CSV mean (CSV on the Web).</summary>
    CsvMetadata,
}

/// <param name="WriteAsync">Writes the whole file to a stream, asynchronously, without closing it.</param>
public sealed record AnnexFile(string FileName, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>From the answer of the annex to a file of it: picks the document and the writer, names the file.</summary>
public sealed class AnnexFiles(
    IDocumentWriter<CsvDocument> csv,
    IDocumentWriter<WorkbookDocument> workbook,
    IDocumentWriter<OpenWorkbookDocument> openWorkbook,
    IDocumentWriter<FlowDocument> flow
)
{
    /// <param name="openCsv">Where the open CSV of the same rows is, beside this file.</param>
    public AnnexFile Create(AnnexDto annex, AnnexFileFormat format, Language language, string openCsv)
    {
        var words = AnnexWords.For(language);
        var stem = $"{words.FileStem}-{annex.Year}-{words.LanguageCode}";
        return format switch
        {
            AnnexFileFormat.Csv => File(csv, AnnexTables.Items(annex, words, CsvDialect.ExcelLithuanian), stem),
            AnnexFileFormat.OpenCsv => File(
                csv,
                AnnexTables.Items(annex, words, CsvDialect.OpenData),
                $"{words.FileStem}-{annex.Year}-{words.OpenDataSuffix}"
            ),
            AnnexFileFormat.Xlsx => File(workbook, AnnexTables.Workbook(annex, words), stem),
            AnnexFileFormat.Ods => File(openWorkbook, new(AnnexTables.Workbook(annex, words)), stem),
            AnnexFileFormat.CsvMetadata => new AnnexFile(
                $"{words.FileStem}-{annex.Year}-{words.OpenDataSuffix}.csv-metadata.json",
                CsvMetadata.ContentType,
                (target, cancellationToken) => CsvMetadata.WriteAsync(annex, words, openCsv, target, cancellationToken)
            ),
            AnnexFileFormat.Docx => File(flow, AnnexDocument.Build(annex, words), stem),
        };
    }

    private static AnnexFile File<T>(IDocumentWriter<T> writer, T document, string stem) =>
        new(
            $"{stem}.{writer.Extension}",
            writer.ContentType,
            (target, cancellationToken) => writer.WriteAsync(document, target, cancellationToken)
        );
}
