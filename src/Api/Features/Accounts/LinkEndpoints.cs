using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Application.Features.Accounts;
using ActionPlanMonitor.Application.Features.Session;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Accounts;

/// <summary>Links that came by letter. The token travels in bodies only: addresses end up in logs.</summary>
internal static class LinkEndpoints
{
    public static async Task<IResult> Ask(
        LinkRequestInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new RequestLink(body, Visitors.Of(context)), ct);
        return Results.Accepted();
    }

    public static Task<LinkDto> Look(LinkInput body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetLink(body), ct);

    public static async Task<IResult> ChoosePassword(ChoosePasswordInput body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChoosePassword(body), ct);
        return Results.NoContent();
    }

    public static async Task<SessionDto> SignIn(
        LinkSignInInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => SessionCookie.Begin(context, await mediator.Send(new SignInByLink(body, Visitors.Of(context)), ct));
}
