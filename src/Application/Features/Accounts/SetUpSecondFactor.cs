using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>A secret for my authenticator. It counts once a code made from it was typed.</summary>
[Needs(Permission.SignedIn), BeforeSecondFactor]
public sealed record BeginSecondFactor : ICommand<SecondFactorDto>;

/// <param name="Secret">As text, for who cannot scan.</param>
/// <param name="Uri">What the QR code says.</param>
public sealed record SecondFactorDto(string Secret, string Uri);

[Needs(Permission.SignedIn), BeforeSecondFactor]
public sealed record ConfirmSecondFactor(SecondFactorInput Input, Visitor Visitor) : ICommand<RecoveryCodesDto>;

public sealed record SecondFactorInput(string? Code);

/// <summary>Shown once.</summary>
public sealed record RecoveryCodesDto(IReadOnlyList<string> RecoveryCodes);

public sealed class ConfirmSecondFactorValidator : AbstractValidator<ConfirmSecondFactor>
{
    public ConfirmSecondFactorValidator()
    {
        RuleFor(r => r.Input.Code).NotEmpty().WithMessage(_ => Speech.Say("Įveskite kodą.", "Enter the code."));
        RuleFor(r => r.Input.Code).IsCode();
    }
}

public sealed class BeginSecondFactorHandler(
    IAppDbContext db,
    ICurrentUser current,
    ISecretVault vault,
    UseCase useCase
) : IRequestHandler<BeginSecondFactor, SecondFactorDto>
{
    private const string Issuer = "ActionPlanMonitor";

    /// <summary>As long as the hash (RFC 4226).</summary>
    private const int SecretBytes = 20;

    public async Task<SecondFactorDto> Handle(BeginSecondFactor request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(current.UserId!.Value, expectedVersion: null, ct);
        if (user.HasSecondFactor)
        {
            throw ProblemException.Conflict(
                "second_factor_on",
                "Prisijungimas dviem veiksmais jau įjungtas. Norėdami pakeisti įrenginį, pirma jį išjunkite.",
                "Two-step sign-in is on already. To change the device, turn it off first."
            );
        }

        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        user.BeginSecondFactor(vault.Protect(secret));
        useCase.Audit(UserDto.Resource(user.Id), null, new { secondFactor = "begun" });
        var text = TimeBasedCode.ToBase32(secret);
        return new SecondFactorDto(
            text,
            $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(user.UserName)}?secret={text}&issuer={Issuer}"
        );
    }
}

public sealed class ConfirmSecondFactorHandler(
    IAppDbContext db,
    ICurrentUser current,
    SecondFactors secondFactors,
    SignInBrake brake,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<ConfirmSecondFactor, RecoveryCodesDto>
{
    public async Task<RecoveryCodesDto> Handle(ConfirmSecondFactor request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(current.UserId!.Value, expectedVersion: null, ct);
        if (user.HasSecondFactor || user.SecondFactorSecret is null)
        {
            throw ProblemException.Conflict(
                "second_factor_not_begun",
                "Pradėkite iš naujo: nuskaitykite naują kodą.",
                "Start again: scan a new code."
            );
        }

        brake.Require(user.UserName, request.Visitor.Address);
        if (secondFactors.StepOf(user, request.Input.Code!) is not { } step)
        {
            brake.Failed(user.UserName, request.Visitor.Address);
            throw ProblemException.Invalid("code", SignInProblems.SecondFactorWrong().Message);
        }

        var (codes, hashes) = SecondFactors.NewRecoveryCodes();
        user.ConfirmSecondFactor(useCase.Now, step, hashes);
        await db.Sessions.Where(s => s.UserId == user.Id && s.Id != current.SessionId).ExecuteDeleteAsync(ct);
        (await db.Sessions.SingleAsync(s => s.Id == current.SessionId, ct)).SecondFactorIsSet();
        useCase.Audit(UserDto.Resource(user.Id), new { secondFactor = "none" }, new { secondFactor = "on" });
        log.Note("second_factor_on");
        return new RecoveryCodesDto(codes);
    }
}
