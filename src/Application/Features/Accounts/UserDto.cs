using System.Linq.Expressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>An account as the administrator sees it.</summary>
/// <param name="HasPassword">False: invited, and no password chosen yet.</param>
/// <param name="DeputyOf">Name of whom a deputy stands in for.</param>
public sealed record UserDto(
    Guid Id,
    string UserName,
    string DisplayName,
    Role Role,
    string? InstitutionCode,
    string? InstitutionName,
    string? Email,
    string? Phone,
    Language Language,
    bool IsActive,
    bool HasPassword,
    bool HasSecondFactor,
    string? DeputyOf,
    DateOnly? ServesFrom,
    DateOnly? ServesTo,
    long Version
)
{
    /// <summary>Names the account in the audit.</summary>
    internal static string Resource(Guid id) => $"user/{id}";
}

internal static class UserReading
{
    public static IQueryable<UserDto> AsDtos(this IAppDbContext db, IQueryable<User> users) =>
        users.Select(Projection(db));

    /// <exception cref="ProblemException"><c>not_found</c></exception>
    public static async Task<UserDto> UserDtoAsync(this IAppDbContext db, Guid id, CancellationToken ct) =>
        await db.AsDtos(db.Users.AsNoTracking().Where(u => u.Id == id)).SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();

    /// <summary>The account's row is locked until the transaction ends.</summary>
    /// <exception cref="ProblemException"><c>not_found</c>, <c>version_stale</c></exception>
    public static async Task<(User User, UserDto Before)> LockUserAsync(
        this IAppDbContext db,
        Guid id,
        long? expectedVersion,
        CancellationToken ct
    )
    {
        var user =
            await db.Users.FromSql($"SELECT * FROM users WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var before = await db.UserDtoAsync(id, ct);
        return expectedVersion is null || expectedVersion == user.Version
            ? (user, before)
            : throw ProblemException.Stale(before);
    }

    private static Expression<Func<User, UserDto>> Projection(IAppDbContext db) =>
        user => new UserDto(
            user.Id,
            user.UserName,
            user.DisplayName,
            user.Role,
            db.Institutions.Where(i => i.Id == user.InstitutionId).Select(i => i.Code).SingleOrDefault(),
            db.Institutions.Where(i => i.Id == user.InstitutionId).Select(i => i.Name).SingleOrDefault(),
            user.Email,
            user.Phone,
            user.Language,
            user.IsActive,
            user.PasswordHash != "",
            user.SecondFactorSince != null,
            db.Users.Where(u => u.Id == user.DeputyOfId).Select(u => u.DisplayName).SingleOrDefault(),
            user.ServesFrom,
            user.ServesTo,
            user.Version
        );
}
