using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Signs somebody in. Unknown user and wrong password cost the same work and get the same answer.</summary>
[Needs(Permission.Anyone)]
public sealed record SignIn(string? UserName, string? Password) : IRequest<SignedIn>;

/// <param name="Token">Goes into the cookie and nowhere else.</param>
public sealed record SignedIn(string Token, DateTimeOffset ExpiresAt, SessionDto Session);

public sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(r => r.UserName)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite naudotojo vardą.", "Enter your user name."))
            .MaximumLength(200)
            .WithMessage(_ => Speech.Say("Naudotojo vardas per ilgas.", "The user name is too long."));
        RuleFor(r => r.Password)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įveskite slaptažodį.", "Enter your password."))
            .MaximumLength(256)
            .WithMessage(_ => Speech.Say("Slaptažodis per ilgas.", "The password is too long."));
    }
}

public sealed class SignInHandler(IAppDbContext db, IPasswordVault passwords, ICurrentUser request, TimeProvider clock)
    : IRequestHandler<SignIn, SignedIn>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    public async Task<SignedIn> Handle(SignIn signIn, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var name = signIn.UserName!.Trim().ToLowerInvariant();
        var user = await db.Users.SingleOrDefaultAsync(u => u.UserName == name, ct);
        var right = passwords.Verify(user?.PasswordHash, signIn.Password!) && user is { IsActive: true };
        db.SecurityEvents.Add(
            new SecurityEvent(now, right ? "signed_in" : "sign_in_refused", user?.UserName, null, request.RequestId)
        );
        if (!right)
        {
            await db.SaveChangesAsync(ct);
            throw new ProblemException(
                ProblemKind.Unauthenticated,
                "invalid_credentials",
                Speech.Say(
                    "Naudotojo vardas arba slaptažodis neteisingas. Patikrinkite ir bandykite dar kartą.",
                    "The user name or the password is wrong. Check them and try again."
                )
            );
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        db.Sessions.Add(new UserSession(CanonicalJson.Sha256(token), user!.Id, now, Lifetime));
        await db.SaveChangesAsync(ct);
        var institution = await db.Institutions.SingleOrDefaultAsync(i => i.Id == user.InstitutionId, ct);
        return new SignedIn(
            token,
            now + Lifetime,
            SessionDto.Of(user.UserName, user.DisplayName, user.Role, institution?.Code, institution?.Name)
        );
    }
}
