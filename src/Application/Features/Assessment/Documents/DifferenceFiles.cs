using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment.Documents;

public enum DifferenceFileFormat
{
    Csv,
    Xlsx,
    Docx,
}

/// <summary>From the register of differences to a file of it.</summary>
public sealed class DifferenceFiles(
    IDocumentWriter<CsvDocument> csv,
    IDocumentWriter<WorkbookDocument> workbook,
    IDocumentWriter<FlowDocument> flow
)
{
    public AnnexFile Create(DifferencesDto register, DifferenceFileFormat format, Language language)
    {
        var words = new DifferenceWords(AnnexWords.For(language));
        var stem = $"{words.FileStem}-{register.Year}-{words.Annex.LanguageCode}";
        return format switch
        {
            DifferenceFileFormat.Csv => File(csv, DifferenceTables.Csv(register, words), stem),
            DifferenceFileFormat.Xlsx => File(workbook, DifferenceTables.Workbook(register, words), stem),
            DifferenceFileFormat.Docx => File(flow, DifferenceDocument.Build(register, words), stem),
        };
    }

    private static AnnexFile File<T>(IDocumentWriter<T> writer, T document, string stem) =>
        new($"{stem}.{writer.Extension}", writer.ContentType, (target, ct) => writer.WriteAsync(document, target, ct));
}
