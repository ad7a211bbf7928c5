using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Accounts;

internal static class DeputyEndpoints
{
    public static Task<Page<DeputyDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListDeputies(), ct);

    public static async Task<DeputyDto> Appoint(
        DeputyInput body,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new AppointDeputy(body), ct), response);

    public static async Task<DeputyDto> Change(
        Guid id,
        DeputyDatesInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new ChangeDeputy(id, Versions.Required(context.Request), body), ct),
            context.Response
        );

    public static async Task<IResult> End(Guid id, HttpRequest request, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndDeputy(id, Versions.Required(request)), ct);
        return Results.NoContent();
    }

    private static DeputyDto Tagged(DeputyDto deputy, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(deputy.Version);
        return deputy;
    }
}
