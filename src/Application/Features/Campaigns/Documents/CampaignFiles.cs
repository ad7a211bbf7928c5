using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Campaigns.Documents;

public enum CampaignFileFormat
{
    Csv,
    Xlsx,
}

/// <summary>From who has reported, and from what was written to them, to a file.</summary>
public sealed class CampaignFiles(IDocumentWriter<CsvDocument> csv, IDocumentWriter<WorkbookDocument> workbook)
{
    public AnnexFile CallList(
        ReportCoverageDto coverage,
        CampaignFileFormat format,
        Language language,
        DateTimeOffset at
    )
    {
        var words = new CallListWords(AnnexWords.For(language));
        var title = words.CallListTitle(coverage);
        return File(
            caption => CallListTables.Calls(coverage, words, caption),
            title,
            $"{words.CallListStem}-{coverage.Year}-{words.Annex.LanguageCode}",
            (words, format, at)
        );
    }

    public AnnexFile Log(
        IReadOnlyList<ReminderLogRow> log,
        int year,
        CampaignFileFormat format,
        Language language,
        DateTimeOffset at
    )
    {
        var words = new CallListWords(AnnexWords.For(language));
        return File(
            caption => CallListTables.Log(log, words) with { Caption = caption },
            words.LogTitle(year),
            $"{words.LogStem}-{year}-{words.Annex.LanguageCode}",
            (words, format, at)
        );
    }

    private AnnexFile File(
        Func<string?, Table> table,
        string title,
        string stem,
        (CallListWords Words, CampaignFileFormat Format, DateTimeOffset At) how
    ) =>
        how.Format switch
        {
            CampaignFileFormat.Csv => File(csv, new CsvDocument(table(null), CsvDialect.ExcelLithuanian), stem),
            CampaignFileFormat.Xlsx => File(
                workbook,
                new WorkbookDocument(
                    new DocumentProperties(title, how.Words.Annex.System, how.Words.Annex.LanguageTag, how.At),
                    [table(title)]
                ),
                stem
            ),
        };

    private static AnnexFile File<T>(IDocumentWriter<T> writer, T document, string stem) =>
        new($"{stem}.{writer.Extension}", writer.ContentType, (target, ct) => writer.WriteAsync(document, target, ct));
}
