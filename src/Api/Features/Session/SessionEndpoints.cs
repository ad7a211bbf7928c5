using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Session;

internal static class SessionEndpoints
{
    public static async Task<SessionDto> SignIn(
        SignInInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => SessionCookie.Begin(context, await mediator.Send(new SignIn(body, Visitors.Of(context)), ct));

    public static Task<SignInWaysDto> Ways(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetSignInWays(), ct);

    public static Task<SessionDto> WhoAmI(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetSession(), ct);

    public static async Task<IResult> SignOut(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new SignOut(SessionCookie.Read(context.Request)), ct);
        SessionCookie.Clear(context);
        return Results.NoContent();
    }

    public static Task<Page<SessionEntryDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListSessions(), ct);

    public static async Task<IResult> End(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndSession(id), ct);
        return Results.NoContent();
    }

    public static async Task<IResult> EndOthers(IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndOtherSessions(), ct);
        return Results.NoContent();
    }
}
