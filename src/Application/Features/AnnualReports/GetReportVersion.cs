using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.AnnualReports;
using MediatR;
using Microsoft.EntityFrameworkCore;

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

internal static class StoredVersions
{
    /// <exception cref="ProblemException">Not found.</exception>
    public static async Task<AnnualReportVersion> ReadAsync(
        this DbSet<AnnualReportVersion> versions,
        Guid planId,
        int year,
        int no,
        CancellationToken ct
    ) =>
        await versions.AsNoTracking().SingleOrDefaultAsync(v => v.PlanId == planId && v.Year == year && v.No == no, ct)
        ?? throw ProblemException.NotFound();
}
