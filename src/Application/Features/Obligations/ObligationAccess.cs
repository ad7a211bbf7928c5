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
    /// The aggregate for a write, its root row locked until the transaction ends, and its year held open as long: whoever
    /// closes it waits, and whoever comes after sees it closed. A stranger's id looks like no id.
    /// </summary>
    public static async Task<Obligation> LockAsync(
        this IAppDbContext db,
        Guid obligationId,
        ICurrentUser user,
        CancellationToken ct
    ) =>
        await db
            .Obligations.FromSql(
                $"""
                SELECT * FROM obligations WHERE id = {obligationId}
                AND pg_advisory_xact_lock_shared(hashtextextended('reporting ' || plan_id || ' ' || year, 0)) IS NOT NULL
                FOR UPDATE
                """
            )
            .VisibleTo(user)
            .Include(o => o.Report!.Spending)
            .SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();

    /// <summary>Several of one year's, as <see cref="LockAsync"/>; in the order in which everybody locks them.</summary>
    /// <exception cref="ProblemException"><c>not_found</c> when one of them is not there for this person.</exception>
    public static async Task<List<Obligation>> LockManyAsync(
        this IAppDbContext db,
        (Guid PlanId, int Year) of,
        IReadOnlyCollection<Guid> ids,
        ICurrentUser user,
        CancellationToken ct
    )
    {
        var wanted = ids.ToArray();
        var found = await db
            .Obligations.FromSql(
                $"""
                SELECT * FROM obligations WHERE id = ANY({wanted}) AND plan_id = {of.PlanId} AND year = {of.Year}
                AND pg_advisory_xact_lock_shared(hashtextextended('reporting ' || plan_id || ' ' || year, 0)) IS NOT NULL
                ORDER BY no FOR UPDATE
                """
            )
            .VisibleTo(user)
            .Include(o => o.Report!.Spending)
            .ToListAsync(ct);
        return found.Count == wanted.Length ? found : throw ProblemException.NotFound();
    }

    /// <summary>For the act that closes or reopens a year: waits for the writes under way and keeps others waiting.</summary>
    public static Task<int> HoldYearAsync(this IAppDbContext db, Guid planId, int year, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended('reporting ' || {planId} || ' ' || {year}, 0))",
            ct
        );
}
