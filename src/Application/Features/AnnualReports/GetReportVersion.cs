using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>A version as it was saved.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record GetReportVersion(Guid PlanId, int Year, int No) : IRequest<ReportVersionContentDto>;

public sealed class GetReportVersionHandler(IAppDbContext db)
    : IRequestHandler<GetReportVersion, ReportVersionContentDto>
{
    public async Task<ReportVersionContentDto> Handle(GetReportVersion request, CancellationToken ct)
    {
        var version = await db.AnnualReportVersions.ReadAsync(request.PlanId, request.Year, request.No, ct);
        var saved = SavedReport.Read(version);
        return new ReportVersionContentDto(ReportVersions.Of(version, saved), saved.Title, saved.InWords());
    }
}
