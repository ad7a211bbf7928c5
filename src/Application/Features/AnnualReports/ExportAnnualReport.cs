using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The text as it is written now, as a Word document with the annex.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record ExportAnnualReport(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<AnnexFile>;

public sealed class ExportAnnualReportHandler(AnnualReportReader reader, ReportFiles files)
    : IRequestHandler<ExportAnnualReport, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportAnnualReport request, CancellationToken ct)
    {
        await reader.RequireAsync(request.PlanId, request.Year, ct);
        var data = await reader.DataAsync(request.PlanId, request.Year, request.Version, ct);
        var sections = (await reader.SectionsAsync(data.Year, ct)).Where(s => !s.IsHidden);
        return await files.CreateAsync(
            request.PlanId,
            ReportOutline.TitleOf(data.Year),
            $"Darbinis tekstas. Duomenys: {ReportFiles.Moment(data.Shown.AsOf)}.",
            [
                .. sections.Select(s => new SavedSectionDto(
                    s.Outline.Key,
                    s.Heading,
                    s.Outline.Level,
                    ReportWords.Of(s.Blocks, data.Figures)
                )),
            ],
            Annexes.Of(data.Shown, new AnnexFilter(null, null, null, null)),
            version: null,
            ct
        );
    }
}

/// <summary>A version as it was saved, as a Word document with the annex of its data.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record ExportReportVersion(Guid PlanId, int Year, int No) : IRequest<AnnexFile>;

public sealed class ExportReportVersionHandler(IAppDbContext db, YearReader years, ReportFiles files)
    : IRequestHandler<ExportReportVersion, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportReportVersion request, CancellationToken ct)
    {
        var version = await db.AnnualReportVersions.ReadAsync(request.PlanId, request.Year, request.No, ct);
        var saved = SavedReport.Read(version);
        return await files.CreateAsync(
            request.PlanId,
            saved.Title,
            saved.IsFinal
                ? null
                : $"Darbinė {version.No}{Writing.NoBreak}redakcija, išsaugota {ReportFiles.Moment(version.SavedAt)}.",
            saved.InWords(),
            saved.Annex ?? await PublishedAnnexAsync(request, version.Publication!.Value, ct),
            version.No,
            ct
        );
    }

    private async Task<AnnexDto> PublishedAnnexAsync(
        ExportReportVersion request,
        int publication,
        CancellationToken ct
    ) =>
        Annexes.Of(
            await years.ReadAsync(request.PlanId, request.Year, AskedVersion.Of(publication), ct),
            new AnnexFilter(null, null, null, null)
        );
}

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
