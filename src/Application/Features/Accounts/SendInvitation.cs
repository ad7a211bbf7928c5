using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// Sends the invitation again. Who has a password already gets a link to choose a new one. The earlier link works no more.
/// </summary>
[Needs(Permission.ManageAccounts)]
public sealed record SendInvitation(Guid Id) : ICommand<UserDto>;

public sealed class SendInvitationHandler(
    IAppDbContext db,
    ICurrentUser inviter,
    OneTimeLinks links,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<SendInvitation, UserDto>
{
    public async Task<UserDto> Handle(SendInvitation request, CancellationToken ct)
    {
        var (user, account) = await db.LockUserAsync(request.Id, expectedVersion: null, ct);
        if (!user.IsActive)
        {
            throw ProblemException.Conflict(
                "account_inactive",
                "Paskyra išjungta. Pirmiausia ją įjunkite.",
                "The account is switched off. Switch it on first."
            );
        }

        if (user.Email is null)
        {
            throw ProblemException.Rule(
                "no_address",
                "Paskyra neturi el. pašto adreso. Pirmiausia jį įrašykite.",
                "The account has no e-mail address. Enter one first."
            );
        }

        var purpose = user.HasPassword ? LinkPurpose.PasswordReset : LinkPurpose.Invitation;
        await links.SendAsync(user, purpose, path: null, inviter.DisplayName, ct);
        log.Note("link_sent", user.UserName, $"{purpose} by {inviter.UserName}");
        useCase.Audit(UserDto.Resource(user.Id), null, new { linkSent = purpose });
        return account;
    }
}
