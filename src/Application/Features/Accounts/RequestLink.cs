using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// Asks for a letter with a link: to choose a new password or to sign in. The answer is the same whether the account exists
/// or not; only who has one gets a letter.
/// </summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record RequestLink(LinkRequestInput Input, Visitor Visitor) : IRequest;

/// <param name="Account">User name or e-mail address.</param>
/// <param name="Path">Where the client goes on afterwards.</param>
public sealed record LinkRequestInput(LinkPurpose? Purpose, string? Account, string? Path);

public sealed class RequestLinkValidator : AbstractValidator<RequestLink>
{
    public RequestLinkValidator()
    {
        RuleFor(r => r.Input.Purpose)
            .Must(purpose => purpose is LinkPurpose.PasswordReset or LinkPurpose.SignIn)
            .WithMessage(_ => Speech.Say("Pasirinkite, kam nuoroda.", "Say what the link is for."));
        RuleFor(r => r.Input.Account)
            .NotEmpty()
            .WithMessage(_ =>
                Speech.Say("Įveskite naudotojo vardą arba el. pašto adresą.", "Enter your user name or e-mail address.")
            )
            .MaximumLength(AccountRules.LongestAddress)
            .WithMessage(_ => Speech.Say("Adresas per ilgas.", "The address is too long."));
        RuleFor(r => r.Input.Path).IsClientPath();
    }
}

public sealed class RequestLinkHandler(
    IAppDbContext db,
    OneTimeLinks links,
    SignInBrake brake,
    SecurityLog log,
    TimeProvider clock
) : IRequestHandler<RequestLink>
{
    public async Task<Unit> Handle(RequestLink request, CancellationToken ct)
    {
        var name = request.Input.Account!.Trim().ToLowerInvariant();
        var purpose = request.Input.Purpose!.Value;
        brake.LetterAsked(name, request.Visitor.Address);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var user = await db.Users.SingleOrDefaultAsync(
            u => (u.UserName == name || u.Email == name) && u.IsActive && u.Email != null,
            ct
        );
        if (user is not null && user.ServesOn(VilniusTime.DayOf(clock.GetUtcNow())))
        {
            await links.SendAsync(user, purpose, request.Input.Path, inviter: null, ct);
        }

        log.Note("link_asked", user?.UserName, purpose.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Unit.Value;
    }
}
