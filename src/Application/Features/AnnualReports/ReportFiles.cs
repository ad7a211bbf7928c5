using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>Makes the document, and lets the security log keep who took it. The report is Lithuanian whoever reads it.</summary>
public sealed class ReportFiles(
    IDocumentWriter<ReportDocument> writer,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock
)
{
    public static string Moment(DateTimeOffset at) =>
        VilniusTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public async Task<AnnexFile> CreateAsync(
        Guid planId,
        string title,
        string? note,
        IReadOnlyList<SavedSectionDto> sections,
        AnnexDto annex,
        int? version,
        CancellationToken ct
    )
    {
        var words = AnnexWords.For(Language.Lithuanian);
        var document = new ReportDocument(
            new DocumentProperties(title, words.System, words.LanguageTag, annex.AsOf),
            note,
            "Turinys",
            [.. sections.Select(s => new ReportDocumentSection(s.Heading, s.Level, s.Blocks))],
            sections.Any(s => s.Key == ReportOutline.Annex) ? AnnexDocument.Build(annex, words) : null
        );
        await LogAsync(FormattableString.Invariant($"report {planId}/{annex.Year} {version}"), ct);
        var suffix = version is { } no ? FormattableString.Invariant($"-{no}") : "";
        return new AnnexFile(
            FormattableString.Invariant($"ataskaita-{annex.Year}{suffix}.{writer.Extension}"),
            writer.ContentType,
            (target, cancellationToken) => writer.WriteAsync(document, target, cancellationToken)
        );
    }

    private async Task LogAsync(string what, CancellationToken ct)
    {
        db.SecurityEvents.Add(
            new SecurityEvent(clock.GetUtcNow(), "exported", user.UserName, what.TrimEnd(), user.RequestId)
        );
        await db.SaveChangesAsync(ct);
    }
}
