using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Comments;

internal static class CommentThread
{
    public static Task<DateTimeOffset?> ReturnedAtAsync(IAppDbContext db, Guid obligationId, CancellationToken ct) =>
        db
            .ReportEvents.Where(e => e.ObligationId == obligationId && e.Kind == ReportEventKind.Returned)
            .MaxAsync(e => (DateTimeOffset?)e.At, ct);
}
