using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Publications;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

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
