using ActionPlanMonitor.Application.Features.ReadOnlyLinks;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.ReadOnlyLinks;

internal static class ReadOnlyLinkEndpoints
{
    public static Task<ReadOnlyLinksDto> List(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListReadOnlyLinks(planId, year), ct);

    public static Task<NewReadOnlyLinkDto> Create(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CreateReadOnlyLink(planId, year), ct);

    public static async Task<NoContent> Revoke(Guid planId, int year, Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeReadOnlyLink(planId, year, id), ct);
        return TypedResults.NoContent();
    }

    public static Task<SharedYearDto> Open(OpenReadOnlyLinkInput body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new OpenReadOnlyLink(body.Token), ct);
}

/// <summary>The token of a link, kept out of the address and so out of every log.</summary>
internal sealed record OpenReadOnlyLinkInput(string? Token);
