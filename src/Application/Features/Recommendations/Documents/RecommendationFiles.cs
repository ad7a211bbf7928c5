using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Application.Features.Recommendations.Documents;

public enum RecommendationFileFormat
{
    Csv,
    Xlsx,
    Docx,
}

/// <summary>From the table to a file of it.</summary>
public sealed class RecommendationFiles(
    IDocumentWriter<CsvDocument> csv,
    IDocumentWriter<WorkbookDocument> workbook,
    IDocumentWriter<FlowDocument> flow
)
{
    public AnnexFile Create(
        RecommendationsDto table,
        RecommendationFileFormat format,
        RecommendationWords words,
        InstitutionNames names,
        DateTimeOffset at
    )
    {
        var stem = $"{words.FileStem}-{table.Year}-{words.Annex.LanguageCode}";
        return format switch
        {
            RecommendationFileFormat.Csv => File(csv, RecommendationSheet.Csv(table, words), stem),
            RecommendationFileFormat.Xlsx => File(workbook, RecommendationSheet.Workbook(table, words, at), stem),
            RecommendationFileFormat.Docx => File(flow, RecommendationDocument.Build(table, words, names, at), stem),
        };
    }

    private static AnnexFile File<T>(IDocumentWriter<T> writer, T document, string stem) =>
        new($"{stem}.{writer.Extension}", writer.ContentType, (target, ct) => writer.WriteAsync(document, target, ct));
}
