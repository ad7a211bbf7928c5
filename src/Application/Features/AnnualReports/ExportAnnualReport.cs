using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Publications;
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
