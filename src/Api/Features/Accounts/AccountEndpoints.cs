using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Application.Features.Accounts;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Accounts;

/// <summary>One's own account.</summary>
internal static class AccountEndpoints
{
    public static async Task<AccountDto> Get(HttpResponse response, IMediator mediator, CancellationToken ct) =>
        Tagged(await mediator.Send(new GetAccount(), ct), response);

    public static async Task<AccountDto> SetPreferences(
        PreferencesInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(await mediator.Send(new SetPreferences(Versions.Required(context.Request), body), ct), context.Response);

    public static async Task<IResult> ChangePassword(
        PasswordInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new ChangePassword(body, Visitors.Of(context)), ct);
        return Results.NoContent();
    }

    public static Task<SecondFactorDto> BeginSecondFactor(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new BeginSecondFactor(), ct);

    public static Task<RecoveryCodesDto> ConfirmSecondFactor(
        SecondFactorInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ConfirmSecondFactor(body, Visitors.Of(context)), ct);

    public static async Task<IResult> RemoveSecondFactor(
        SecondFactorRemovalInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new RemoveSecondFactor(body, Visitors.Of(context)), ct);
        return Results.NoContent();
    }

    public static async Task<IResult> UnlinkExternal(IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UnlinkExternalIdentity(), ct);
        return Results.NoContent();
    }

    private static AccountDto Tagged(AccountDto account, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(account.Version);
        return account;
    }
}
