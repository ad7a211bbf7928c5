using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// In by an identity provider, which also answers for the second factor. The first time an account is found by the address
/// that the provider has verified; accounts are never made here.
/// </summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record SignInExternally(ExternalPerson Person, Visitor Visitor) : IRequest<SignedIn>;

/// <summary>Whoever is signed in binds the account to an identity provider, whatever address stands there.</summary>
[Needs(Permission.SignedIn)]
public sealed record LinkExternalIdentity(ExternalPerson Person) : ICommand<Unit>;

/// <summary>The identity provider opens my account no more.</summary>
[Needs(Permission.SignedIn)]
public sealed record UnlinkExternalIdentity : ICommand<Unit>;

/// <summary>Somebody as an identity provider names it; not from a request but from the provider's signed answer.</summary>
/// <param name="VerifiedEmail">Null when the provider has not verified one.</param>
public sealed record ExternalPerson(string Issuer, string Subject, string? VerifiedEmail);

public sealed class SignInExternallyHandler(
    IAppDbContext db,
    SessionStart sessions,
    SecurityLog log,
    TimeProvider clock,
    UseCase useCase
) : IRequestHandler<SignInExternally, SignedIn>
{
    public async Task<SignedIn> Handle(SignInExternally request, CancellationToken ct)
    {
        var (issuer, subject, _) = request.Person;
        var bound = await db.Users.SingleOrDefaultAsync(
            u => db.ExternalIdentities.Any(i => i.Issuer == issuer && i.Subject == subject && i.UserId == u.Id),
            ct
        );
        var user = bound ?? await ByAddressAsync(request.Person.VerifiedEmail, ct);
        if (WhyNot(user) is { } why)
        {
            log.Note("sign_in_refused", user?.UserName, why.Code);
            await db.SaveChangesAsync(ct);
            throw why;
        }

        if (bound is null)
        {
            db.ExternalIdentities.Add(new ExternalIdentity(issuer, subject, user!.Id, clock.GetUtcNow()));
            useCase.AuditBy(user, UserDto.Resource(user.Id), null, new { externalIdentity = issuer });
            log.Note("external_linked", user.UserName, "by its verified address");
        }

        return await sessions.StartAsync(
            user!,
            SignInMethod.External,
            request.Visitor.Device,
            onlySecondFactorSetup: false,
            ct
        );
    }

    private async Task<User?> ByAddressAsync(string? verified, CancellationToken ct)
    {
        var email = verified?.Trim().ToLowerInvariant();
        return email is null ? null : await db.Users.SingleOrDefaultAsync(u => u.Email == email, ct);
    }

    private ProblemException? WhyNot(User? user) =>
        user switch
        {
            null => Refused(
                "external_unknown",
                "Tokios paskyros čia nėra. Paskyras kuria administratorius; jei ją turite, prisijunkite ir susiekite nustatymuose.",
                "There is no such account here. The administrator makes accounts; if you have one, sign in and connect it in the settings."
            ),
            { IsActive: false } => Refused(
                "external_inactive",
                "Jūsų paskyra išjungta. Kreipkitės į plano koordinatorių.",
                "Your account is switched off. Ask the plan's coordinator."
            ),
            _ => user.ServesOn(VilniusTime.DayOf(clock.GetUtcNow())) ? null : SignInProblems.NotServing(user),
        };

    private static ProblemException Refused(string code, string lithuanian, string english) =>
        new(ProblemKind.Unauthenticated, code, Speech.Say(lithuanian, english));
}

public sealed class LinkExternalIdentityHandler(IAppDbContext db, ICurrentUser user, SecurityLog log, UseCase useCase)
    : IRequestHandler<LinkExternalIdentity, Unit>
{
    public async Task<Unit> Handle(LinkExternalIdentity request, CancellationToken ct)
    {
        var (issuer, subject, _) = request.Person;
        var bound = await db.ExternalIdentities.SingleOrDefaultAsync(
            i => i.Issuer == issuer && i.Subject == subject,
            ct
        );
        if (bound is not null && bound.UserId != user.UserId)
        {
            throw ProblemException.Conflict(
                "external_taken",
                "Ši tapatybė jau susieta su kita paskyra.",
                "This identity is connected to another account already."
            );
        }

        if (bound is null)
        {
            db.ExternalIdentities.Add(new ExternalIdentity(issuer, subject, user.UserId!.Value, useCase.Now));
        }

        useCase.Audit(UserDto.Resource(user.UserId!.Value), null, new { externalIdentity = issuer });
        log.Note("external_linked");
        return Unit.Value;
    }
}

public sealed class UnlinkExternalIdentityHandler(IAppDbContext db, ICurrentUser user, SecurityLog log, UseCase useCase)
    : IRequestHandler<UnlinkExternalIdentity, Unit>
{
    public async Task<Unit> Handle(UnlinkExternalIdentity request, CancellationToken ct)
    {
        await db.ExternalIdentities.Where(i => i.UserId == user.UserId).ExecuteDeleteAsync(ct);
        useCase.Audit(UserDto.Resource(user.UserId!.Value), new { externalIdentity = "linked" }, null);
        log.Note("external_unlinked");
        return Unit.Value;
    }
}
