using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Signs somebody in. Unknown user and wrong password cost the same work and get the same answer.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record SignIn(SignInInput Input, Visitor Visitor) : IRequest<SignedIn>;

/// <param name="UserName">Or the account's e-mail address.</param>
/// <param name="Code">Of the second factor, where the account has one; a recovery code in its place.</param>
public sealed record SignInInput(string? UserName, string? Password, string? Code);

public sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(r => r.Input.UserName)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite naudotojo vardą.", "Enter your user name."))
            .MaximumLength(AccountRules.LongestAddress)
            .WithMessage(_ => Speech.Say("Naudotojo vardas per ilgas.", "The user name is too long."));
        RuleFor(r => r.Input.Password)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite slaptažodį.", "Enter your password."))
            .IsNotTooLongAPassword();
        RuleFor(r => r.Input.Code).IsCode();
    }
}

public sealed class SignInHandler(
    IAppDbContext db,
    IPasswordVault passwords,
    SecondFactors secondFactors,
    SessionStart sessions,
    SignInBrake brake,
    SignInSettings settings,
    SecurityLog log,
    TimeProvider clock
) : IRequestHandler<SignIn, SignedIn>
{
    public async Task<SignedIn> Handle(SignIn request, CancellationToken ct)
    {
        var (typed, password, address) = (request.Input.UserName!, request.Input.Password!, request.Visitor.Address);
        var name = typed.Trim().ToLowerInvariant();
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.UserName == name || u.Email == name, ct);
        var account = user?.UserName ?? name;
        brake.Require(account, address);
        var right = passwords.Verify(user is { HasPassword: true } ? user.PasswordHash : null, password);
        if (!right || user is not { IsActive: true })
        {
            throw await RefuseAsync(SignInProblems.InvalidCredentials(), account, user, address, ct);
        }

        if (!user.ServesOn(VilniusTime.DayOf(clock.GetUtcNow())))
        {
            throw await RefuseAsync(SignInProblems.NotServing(user), account, user, address, ct);
        }

        if (user.HasSecondFactor)
        {
            if (string.IsNullOrWhiteSpace(request.Input.Code))
            {
                throw SignInProblems.SecondFactorRequired();
            }

            if (await secondFactors.PassAsync(user, request.Input.Code, ct) is null)
            {
                throw await RefuseAsync(SignInProblems.SecondFactorWrong(), account, user, address, ct);
            }
        }

        brake.Succeeded(account, address);
        var tooWeakAlone = settings.SecondFactorRequired || PasswordRules.NeedsSecondFactor(password);
        return await sessions.StartAsync(
            user,
            SignInMethod.Password,
            request.Visitor.Device,
            onlySecondFactorSetup: !user.HasSecondFactor && tooWeakAlone,
            ct
        );
    }

    private async Task<ProblemException> RefuseAsync(
        ProblemException why,
        string account,
        User? user,
        string? address,
        CancellationToken ct
    )
    {
        brake.Failed(account, address);
        log.Note("sign_in_refused", user?.UserName, why.Code);
        await db.SaveChangesAsync(ct);
        return why;
    }
}
