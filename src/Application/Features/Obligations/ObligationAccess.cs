using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>Which obligations a person reaches: a reporter its institution's, a coordinator all of them.</summary>
internal static class ObligationAccess
{
    public static IQueryable<Obligation> VisibleTo(this IQueryable<Obligation> obligations, ICurrentUser user) =>
        user.Role switch
        {
            Role.Coordinator => obligations,
            Role.Reporter => obligations.Where(o => o.InstitutionId == user.InstitutionId),
            _ => obligations.Where(_ => false),
        };

    /// <summary>
    /// The aggregate for a write, its root row locked until the transaction ends.
    /// A stranger's id looks like no id.
    /// </summary>
    public static async Task<Obligation> LockAsync(
        this IAppDbContext db,
        Guid obligationId,
        ICurrentUser user,
        CancellationToken ct
    ) =>
        await db
            .Obligations.FromSql($"SELECT * FROM obligations WHERE id = {obligationId} FOR UPDATE")
            .VisibleTo(user)
            .Include(o => o.Report!.Spending)
            .SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();
}
