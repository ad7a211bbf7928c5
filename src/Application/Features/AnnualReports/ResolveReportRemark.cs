using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>A remark is found answered. Once more changes nothing.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record ResolveReportRemark(Guid PlanId, int Year, Guid Id) : ICommand<ReportRemarkDto>;

public sealed class ResolveReportRemarkHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<ResolveReportRemark, ReportRemarkDto>
{
    public async Task<ReportRemarkDto> Handle(ResolveReportRemark request, CancellationToken ct)
    {
        var remark =
            await db.AnnualReportComments.SingleOrDefaultAsync(
                c => c.Id == request.Id && c.PlanId == request.PlanId && c.Year == request.Year,
                ct
            ) ?? throw ProblemException.NotFound();
        remark.Resolve(useCase.Actor.Name, useCase.Now);
        useCase.Audit(
            $"{ReportSections.Resource(request.PlanId, request.Year)}/comment/{remark.Id}",
            null,
            new { resolved = remark.Id }
        );
        return ReportRemarkDto.Of(remark);
    }
}
