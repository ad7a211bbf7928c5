using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>What a link that came by letter is for; looking does not use it up.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record GetLink(LinkInput Input) : IRequest<LinkDto>;

public sealed record LinkInput(string? Token);

/// <param name="ShortestPassword">How many characters this account's password has at least.</param>
/// <param name="ServesFrom">A deputy's first day; null for everybody else.</param>
public sealed record LinkDto(
    LinkPurpose Purpose,
    string UserName,
    string DisplayName,
    int ShortestPassword,
    DateOnly? ServesFrom,
    DateOnly? ServesTo
);

public sealed class GetLinkValidator : AbstractValidator<GetLink>
{
    public GetLinkValidator() => RuleFor(r => r.Input.Token).IsToken();
}

internal static class TokenRules
{
    private const int Longest = 128;

    public static void IsToken<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(token => token is { Length: > 0 and <= Longest })
            .WithMessage(_ =>
                Speech.Say(
                    "Nuoroda nepilna. Atverkite ją iš laiško dar kartą.",
                    "The link is incomplete. Open it from the letter again."
                )
            );
}

public sealed class GetLinkHandler(IAppDbContext db, TimeProvider clock) : IRequestHandler<GetLink, LinkDto>
{
    public async Task<LinkDto> Handle(GetLink request, CancellationToken ct)
    {
        var hash = CanonicalJson.Sha256(request.Input.Token!);
        var link = await db.OneTimeLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        var user =
            link?.WorksAt(clock.GetUtcNow()) == true
                ? await db.Users.AsNoTracking().SingleAsync(u => u.Id == link.UserId, ct)
                : null;
        return user is { IsActive: true }
            ? new LinkDto(
                link!.Purpose,
                user.UserName,
                user.DisplayName,
                PasswordRules.ShortestFor(user.HasSecondFactor),
                user.ServesFrom,
                user.ServesTo
            )
            : throw SignInProblems.LinkDead();
    }
}
