using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>By the link of an invitation or of a forgotten password. Every session of the account ends; signing in follows.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record ChoosePassword(ChoosePasswordInput Input) : ICommand<Unit>;

public sealed record ChoosePasswordInput(string? Token, string? Password);

public sealed class ChoosePasswordValidator : AbstractValidator<ChoosePassword>
{
    public ChoosePasswordValidator()
    {
        RuleFor(r => r.Input.Token).IsToken();
        RuleFor(r => r.Input.Password)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite slaptažodį.", "Enter your password."))
            .IsNotTooLongAPassword();
    }
}

public sealed class ChoosePasswordHandler(
    IAppDbContext db,
    OneTimeLinks links,
    IPasswordVault passwords,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<ChoosePassword, Unit>
{
    public async Task<Unit> Handle(ChoosePassword request, CancellationToken ct)
    {
        var user = await links.TakeAsync(request.Input.Token!, [LinkPurpose.Invitation, LinkPurpose.PasswordReset], ct);
        PasswordRules.Require(user, request.Input.Password!);
        var first = !user.HasPassword;
        user.SetPassword(passwords.Hash(request.Input.Password!));
        await links.DropUnusedAsync(user.Id, purpose: null, ct);
        await db.Sessions.Where(s => s.UserId == user.Id).ExecuteDeleteAsync(ct);
        useCase.AuditBy(
            user,
            UserDto.Resource(user.Id),
            new { password = first ? "none" : "chosen" },
            new { password = "chosen" }
        );
        log.Note(first ? "password_chosen" : "password_reset", user.UserName);
        return Unit.Value;
    }
}
