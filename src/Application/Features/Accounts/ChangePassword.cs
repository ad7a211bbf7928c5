using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>A new password in place of my present one. My other sessions end, and links sent to me work no more.</summary>
[Needs(Permission.SignedIn)]
public sealed record ChangePassword(PasswordInput Input, Visitor Visitor) : ICommand<Unit>;

/// <param name="Current">Not asked of an account that has none yet.</param>
public sealed record PasswordInput(string? Current, string? Password);

public sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(r => r.Input.Current).IsNotTooLongAPassword();
        RuleFor(r => r.Input.Password)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite naują slaptažodį.", "Enter the new password."))
            .IsNotTooLongAPassword();
    }
}

public sealed class ChangePasswordHandler(
    IAppDbContext db,
    ICurrentUser current,
    IPasswordVault passwords,
    OneTimeLinks links,
    OwnPassword own,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<ChangePassword, Unit>
{
    public async Task<Unit> Handle(ChangePassword request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(current.UserId!.Value, expectedVersion: null, ct);
        own.Require(user, request.Input.Current, "current", request.Visitor.Address);
        PasswordRules.Require(user, request.Input.Password!);
        user.SetPassword(passwords.Hash(request.Input.Password!));
        await links.DropUnusedAsync(user.Id, purpose: null, ct);
        await db.Sessions.Where(s => s.UserId == user.Id && s.Id != current.SessionId).ExecuteDeleteAsync(ct);
        useCase.Audit(UserDto.Resource(user.Id), null, new { password = "changed" });
        log.Note("password_changed");
        return Unit.Value;
    }
}

/// <summary>Whoever sits at a session that was left open does not know its owner's password.</summary>
public sealed class OwnPassword(IPasswordVault passwords, SignInBrake brake)
{
    /// <exception cref="ProblemException"><c>validation_failed</c> at the field, when it is not the account's password.</exception>
    public void Require(User user, string? typed, string field, string? address)
    {
        if (!user.HasPassword)
        {
            return;
        }

        brake.Require(user.UserName, address);
        if (!passwords.Verify(user.PasswordHash, typed ?? ""))
        {
            brake.Failed(user.UserName, address);
            throw ProblemException.Invalid(field, Speech.Say("Slaptažodis neteisingas.", "The password is wrong."));
        }
    }
}
