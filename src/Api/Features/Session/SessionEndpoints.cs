using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Application.Features.Session;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Session;

internal static class SessionEndpoints
{
    public static async Task<SessionDto> SignIn(
        SignIn body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var signedIn = await mediator.Send(body, ct);
        SessionCookie.Write(context, signedIn.Token, signedIn.ExpiresAt);
        return signedIn.Session;
    }

    public static Task<SessionDto> WhoAmI(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetSession(), ct);

    public static async Task<IResult> SignOut(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new SignOut(SessionCookie.Read(context.Request)), ct);
        SessionCookie.Clear(context);
        return Results.NoContent();
    }
}
