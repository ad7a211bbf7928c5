using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>My own account, as its settings page shows it.</summary>
[Needs(Permission.SignedIn)]
public sealed record GetAccount : IRequest<AccountDto>;

/// <param name="RecoveryCodesLeft">Of those shown when the second factor was set up.</param>
/// <param name="External">Whether the account is bound to an identity provider.</param>
/// <param name="IsDeputy">Stands in for somebody else, and so appoints nobody.</param>
public sealed record AccountDto(
    string? Email,
    string? Phone,
    Language Language,
    MailFrequency MailFrequency,
    bool ShortcutsOff,
    bool HasPassword,
    int ShortestPassword,
    bool HasSecondFactor,
    bool SecondFactorRequired,
    int RecoveryCodesLeft,
    bool External,
    bool IsDeputy,
    long Version
);

internal static class AccountReading
{
    public static async Task<AccountDto> AccountAsync(
        this IAppDbContext db,
        Guid? userId,
        SignInSettings settings,
        CancellationToken ct
    )
    {
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, ct);
        return new AccountDto(
            user.Email,
            user.Phone,
            user.Language,
            user.MailFrequency,
            user.ShortcutsOff,
            user.HasPassword,
            PasswordRules.ShortestFor(user.HasSecondFactor),
            user.HasSecondFactor,
            settings.SecondFactorRequired,
            user.RecoveryCodes.Count,
            await db.ExternalIdentities.AnyAsync(i => i.UserId == userId, ct),
            user.DeputyOfId is not null,
            user.Version
        );
    }
}

public sealed class GetAccountHandler(IAppDbContext db, ICurrentUser user, SignInSettings settings)
    : IRequestHandler<GetAccount, AccountDto>
{
    public Task<AccountDto> Handle(GetAccount request, CancellationToken ct) =>
        db.AccountAsync(user.UserId, settings, ct);
}
