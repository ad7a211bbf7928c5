using System.Text;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Publications;

internal static class PublicationEndpoints
{
    public static Task<Page<PublicationDto>> List(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListPublications(planId, year), ct);

    public static Task<PublicationDto> Get(
        Guid planId,
        int year,
        int version,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new GetPublication(planId, year, version), ct);

    /// <summary>The stored bytes themselves: their SHA-256 is the entity tag. They never change, so anybody may keep them.</summary>
    public static async Task<IResult> Content(
        Guid planId,
        int year,
        int version,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var content = await mediator.Send(new GetPublicationContent(planId, year, version), ct);
        var tag = $"\"{content.Sha256}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Request.Headers.IfNoneMatch == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(Encoding.UTF8.GetBytes(content.Json), "application/json");
    }

    public static Task<PublicationDiffDto> Diff(
        Guid planId,
        int year,
        string? from,
        string? to,
        IMediator mediator,
        CancellationToken ct
    ) =>
        mediator.Send(
            new DiffPublications(
                planId,
                year,
                QueryValue.RequiredVersion("from", from),
                QueryValue.RequiredVersion("to", to)
            ),
            ct
        );

    public static Task<ReadinessDto> Readiness(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetReadiness(planId, year), ct);

    public static Task<PublicationDto> Publish(
        Guid planId,
        int year,
        PublicationInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new PublishYear(planId, year, body, IdempotencyKeys.Optional(context.Request)), ct);
}
