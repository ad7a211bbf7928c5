using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

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
