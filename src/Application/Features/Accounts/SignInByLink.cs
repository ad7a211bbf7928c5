using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>In by the link of a letter. The link is used up only by who gets in.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record SignInByLink(LinkSignInInput Input, Visitor Visitor) : IRequest<SignedIn>;

/// <param name="Code">Of the second factor, where the account has one.</param>
public sealed record LinkSignInInput(string? Token, string? Code);

public sealed class SignInByLinkValidator : AbstractValidator<SignInByLink>
{
    public SignInByLinkValidator()
    {
        RuleFor(r => r.Input.Token).IsToken();
        RuleFor(r => r.Input.Code).IsCode();
    }
}

public sealed class SignInByLinkHandler(
    IAppDbContext db,
    OneTimeLinks links,
    SecondFactors secondFactors,
    SessionStart sessions,
    SignInBrake brake,
    SignInSettings settings,
    TimeProvider clock
) : IRequestHandler<SignInByLink, SignedIn>
{
    public async Task<SignedIn> Handle(SignInByLink request, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var user = await links.TakeAsync(request.Input.Token!, [LinkPurpose.SignIn], ct);
        if (!user.ServesOn(VilniusTime.DayOf(clock.GetUtcNow())))
        {
            throw SignInProblems.NotServing(user);
        }

        if (user.HasSecondFactor)
        {
            await RequireCodeAsync(user, request, ct);
        }

        var signedIn = await sessions.StartAsync(
            user,
            SignInMethod.Link,
            request.Visitor.Device,
            onlySecondFactorSetup: settings.SecondFactorRequired && !user.HasSecondFactor,
            ct
        );
        await transaction.CommitAsync(ct);
        return signedIn;
    }

    private async Task RequireCodeAsync(User user, SignInByLink request, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(request.Input.Code))
        {
            throw SignInProblems.SecondFactorRequired();
        }

        brake.Require(user.UserName, request.Visitor.Address);
        if (await secondFactors.PassAsync(user, request.Input.Code, ct) is null)
        {
            brake.Failed(user.UserName, request.Visitor.Address);
            throw SignInProblems.SecondFactorWrong();
        }
    }
}
