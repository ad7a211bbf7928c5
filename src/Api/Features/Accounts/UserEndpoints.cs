using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Accounts;

/// <summary>Everybody's accounts, for the administrator.</summary>
internal static class UserEndpoints
{
    public static Task<Page<UserDto>> List(
        string? search,
        int? limit,
        string? cursor,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListUsers(search, limit, cursor), ct);

    public static async Task<UserDto> Get(Guid id, HttpResponse response, IMediator mediator, CancellationToken ct) =>
        Tagged(await mediator.Send(new GetUser(id), ct), response);

    public static async Task<UserDto> Invite(
        InvitationInput body,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new InviteUser(body), ct), response);

    public static async Task<UserDto> Update(
        Guid id,
        UserInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(await mediator.Send(new UpdateUser(id, Versions.Required(context.Request), body), ct), context.Response);

    public static async Task<UserDto> SendInvitation(
        Guid id,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new SendInvitation(id), ct), response);

    public static async Task<UserDto> Deactivate(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new DeactivateUser(id, Versions.Required(context.Request)), ct), context.Response);

    public static async Task<UserDto> Activate(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new ActivateUser(id, Versions.Required(context.Request)), ct), context.Response);

    public static async Task<IResult> EndSessions(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndUserSessions(id), ct);
        return Results.NoContent();
    }

    public static async Task<UserDto> RemoveSecondFactor(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new RemoveUserSecondFactor(id, Versions.Required(context.Request)), ct),
            context.Response
        );

    private static UserDto Tagged(UserDto user, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(user.Version);
        return user;
    }
}
