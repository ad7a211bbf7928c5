using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.ReadOnlyLinks;

/// <summary>A link for the head of the institution: its reports of one year, to read before they go out.</summary>
[Needs(Permission.ShareReports)]
public sealed record CreateReadOnlyLink(Guid PlanId, int Year) : ICommand<NewReadOnlyLinkDto>;

/// <param name="Token">Opens the link; in this answer and nowhere else.</param>
public sealed record NewReadOnlyLinkDto(string Token, ReadOnlyLinkDto Link);

public sealed class CreateReadOnlyLinkHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<CreateReadOnlyLink, NewReadOnlyLinkDto>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public async Task<NewReadOnlyLinkDto> Handle(CreateReadOnlyLink request, CancellationToken ct)
    {
        await db.RequireOwnYearAsync(user, request.PlanId, request.Year, ct);
        if (
            await db.Campaigns.AnyAsync(
                c => c.PlanId == request.PlanId && c.Year == request.Year && c.PublishedOn != null,
                ct
            )
        )
        {
            throw ProblemException.Conflict(
                "year_published",
                "Šių metų rezultatai paskelbti, todėl atskiros nuorodos nebereikia.",
                "The results of this year are published, so no link is needed."
            );
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var link = new ReadOnlyLink(
            Guid.CreateVersion7(),
            CanonicalJson.Sha256(token),
            request.PlanId,
            request.Year,
            user.InstitutionId!.Value,
            useCase.Actor.Name,
            useCase.Now,
            Lifetime
        );
        db.ReadOnlyLinks.Add(link);
        var made = ReadOnlyLinkDto.Of(link);
        useCase.Audit($"read-only-link/{link.Id}", null, made);
        return new NewReadOnlyLinkDto(token, made);
    }
}
