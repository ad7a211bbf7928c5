using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The report as it is written, with the figures of the data asked for.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record GetAnnualReport(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<AnnualReportDto>;

public sealed class GetAnnualReportHandler(AnnualReportReader reader)
    : IRequestHandler<GetAnnualReport, AnnualReportDto>
{
    public Task<AnnualReportDto> Handle(GetAnnualReport request, CancellationToken ct) =>
        reader.ReadAsync(request.PlanId, request.Year, request.Version, ct);
}
