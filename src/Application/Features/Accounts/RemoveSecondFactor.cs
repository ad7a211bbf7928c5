using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// I sign in without a second factor, or set up another. Where one is required, nothing but that is open until then.
/// </summary>
[Needs(Permission.SignedIn)]
public sealed record RemoveSecondFactor(SecondFactorRemovalInput Input, Visitor Visitor) : ICommand<Unit>;

/// <param name="Password">Not asked of an account that has none.</param>
public sealed record SecondFactorRemovalInput(string? Password, string? Code);

public sealed class RemoveSecondFactorValidator : AbstractValidator<RemoveSecondFactor>
{
    public RemoveSecondFactorValidator()
    {
        RuleFor(r => r.Input.Password).IsNotTooLongAPassword();
        RuleFor(r => r.Input.Code).NotEmpty().WithMessage(_ => Speech.Say("Įveskite kodą.", "Enter the code."));
        RuleFor(r => r.Input.Code).IsCode();
    }
}

public sealed class RemoveSecondFactorHandler(
    IAppDbContext db,
    ICurrentUser current,
    SecondFactors secondFactors,
    OwnPassword own,
    SignInBrake brake,
    SignInSettings settings,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<RemoveSecondFactor, Unit>
{
    public async Task<Unit> Handle(RemoveSecondFactor request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(current.UserId!.Value, expectedVersion: null, ct);
        if (!user.HasSecondFactor)
        {
            throw ProblemException.Conflict(
                "second_factor_off",
                "Prisijungimas dviem veiksmais jau išjungtas.",
                "Two-step sign-in is off already."
            );
        }

        own.Require(user, request.Input.Password, "password", request.Visitor.Address);
        if (user.HasPassword && PasswordRules.NeedsSecondFactor(request.Input.Password!))
        {
            throw ProblemException.Rule(
                "password_too_short_alone",
                $"Jūsų slaptažodis trumpesnis nei {PasswordRules.Shortest} ženklų, todėl vieno jo nepakanka. Pirmiausia pakeiskite slaptažodį.",
                $"Your password is shorter than {PasswordRules.Shortest} characters and does not do alone. Change it first."
            );
        }

        brake.Require(user.UserName, request.Visitor.Address);
        if (await secondFactors.PassAsync(user, request.Input.Code!, ct) is null)
        {
            brake.Failed(user.UserName, request.Visitor.Address);
            throw ProblemException.Invalid("code", SignInProblems.SecondFactorWrong().Message);
        }

        user.RemoveSecondFactor();
        await db.Sessions.Where(s => s.UserId == user.Id && s.Id != current.SessionId).ExecuteDeleteAsync(ct);
        if (settings.SecondFactorRequired)
        {
            await db
                .Sessions.Where(s => s.Id == current.SessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.OnlySecondFactorSetup, true), ct);
        }

        useCase.Audit(UserDto.Resource(user.Id), new { secondFactor = "on" }, new { secondFactor = "none" });
        log.Note("second_factor_off");
        return Unit.Value;
    }
}
