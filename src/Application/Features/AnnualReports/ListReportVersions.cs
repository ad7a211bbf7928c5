using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The versions of a report, newest first.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record ListReportVersions(Guid PlanId, int Year) : IRequest<Page<ReportVersionDto>>;

public sealed class ListReportVersionsHandler(AnnualReportReader reader)
    : IRequestHandler<ListReportVersions, Page<ReportVersionDto>>
{
    public async Task<Page<ReportVersionDto>> Handle(ListReportVersions request, CancellationToken ct)
    {
        await reader.RequireAsync(request.PlanId, request.Year, ct);
        return new Page<ReportVersionDto>(await reader.VersionsAsync(request.PlanId, request.Year, ct), Next: null);
    }
}
