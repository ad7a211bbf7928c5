using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Privacy;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Privacy;

internal static class PrivacyEndpoints
{
    public static Task<PrivacyDto> Get(
        Guid planId,
        int year,
        Guid? obligation,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new GetPrivacy(planId, year, obligation), ct);

    public static async Task<PublicTextDto> GetText(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new GetPublicText(id), ct), context);

    public static async Task<PublicTextDto> WriteText(
        Guid id,
        PublicTextInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new WritePublicText(id, Versions.Required(context.Request), body), ct), context);

    public static async Task<PublicTextDto> RemoveText(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new RemovePublicText(id, Versions.Required(context.Request)), ct), context);

    private static PublicTextDto Tagged(PublicTextDto text, HttpContext context)
    {
        context.Response.Headers.ETag = Versions.Tag(text.Version);
        return text;
    }
}
