using System.Linq.Expressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.ReadOnlyLinks;

/// <summary>A link without its token, which nobody can read again.</summary>
public sealed record ReadOnlyLinkDto(
    Guid Id,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt
)
{
    public static Expression<Func<ReadOnlyLink, ReadOnlyLinkDto>> Projection { get; } =
        link => new ReadOnlyLinkDto(link.Id, link.CreatedBy, link.CreatedAt, link.ExpiresAt, link.RevokedAt);

    private static readonly Func<ReadOnlyLink, ReadOnlyLinkDto> Compiled = Projection.Compile();

    public static ReadOnlyLinkDto Of(ReadOnlyLink link) => Compiled(link);
}

internal static class ReadOnlyLinkAccess
{
    /// <summary>One year's links of the signed-in reporter's own institution.</summary>
    public static IQueryable<ReadOnlyLink> LinksOf(this IAppDbContext db, ICurrentUser user, Guid planId, int year) =>
        db.ReadOnlyLinks.Where(l => l.PlanId == planId && l.Year == year && l.InstitutionId == user.InstitutionId);

    /// <exception cref="ProblemException">The institution owes nothing in such a year.</exception>
    public static async Task RequireOwnYearAsync(
        this IAppDbContext db,
        ICurrentUser user,
        Guid planId,
        int year,
        CancellationToken ct
    )
    {
        if (
            !await db.Obligations.AnyAsync(
                o => o.PlanId == planId && o.Year == year && o.InstitutionId == user.InstitutionId,
                ct
            )
        )
        {
            throw ProblemException.NotFound();
        }
    }
}
