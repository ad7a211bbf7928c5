using System.Security.Claims;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ActionPlanMonitor.Api.Security;

/// <summary>
/// Sign-in by an identity provider (OpenID Connect, authorization code with PKCE). The framework does the protocol: state,
/// nonce, signature, issuer, audience; here it becomes a session of ours (docs/decisions/0010).
/// </summary>
internal static class ExternalSignIn
{
    public const string SchemeName = "External";
    private const string CallbackPath = "/api/v1/session/external/callback";
    private const string PathItem = "path";
    private const string LinkItem = "link";

    public static bool IsConfigured(IConfiguration configuration) =>
        configuration["APM_OIDC_AUTHORITY"] is { Length: > 0 };

    public static SignInSettings Settings(IConfiguration configuration, IHostEnvironment environment) =>
        new(
            (configuration["APM_SECOND_FACTOR"] ?? (environment.IsProduction() ? "required" : "optional"))
                == "required",
            IsConfigured(configuration) ? configuration["APM_OIDC_NAME"] ?? "OpenID Connect" : null
        );

    public static void AddExternalSignIn(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (!IsConfigured(configuration))
        {
            return;
        }

        authentication.AddOpenIdConnect(
            SchemeName,
            options =>
            {
                options.Authority = configuration["APM_OIDC_AUTHORITY"];
                options.ClientId = configuration["APM_OIDC_CLIENT_ID"];
                options.ClientSecret = configuration["APM_OIDC_CLIENT_SECRET"];
                // A production demands https of the authority (ProductionCheck).
                options.RequireHttpsMetadata = options.Authority!.StartsWith(
                    Uri.UriSchemeHttps,
                    StringComparison.OrdinalIgnoreCase
                );
                options.CallbackPath = CallbackPath;
                options.ResponseType = OpenIdConnectResponseType.Code;
                options.ResponseMode = OpenIdConnectResponseMode.Query;
                options.UsePkce = true;
                options.SaveTokens = false;
                options.MapInboundClaims = false;
                options.GetClaimsFromUserInfoEndpoint = true;
                options.Scope.Clear();
                options.Scope.Add("openid");
                options.Scope.Add("email");
                options.ClaimActions.MapUniqueJsonKey("email", "email");
                options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
                options.NonceCookie.SameSite = SameSiteMode.Lax;
                options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.Events.OnTicketReceived = TakeAsync;
                options.Events.OnRemoteFailure = context =>
                {
                    context.Response.Redirect(SignInPage("external_failed"));
                    context.HandleResponse();
                    return Task.CompletedTask;
                };
            }
        );
    }

    /// <param name="path">Where the client goes on afterwards.</param>
    /// <param name="link">Bind the identity to the account that is signed in.</param>
    public static IResult Start(
        string? path,
        bool? link,
        HttpContext context,
        SignInSettings settings,
        CurrentUser user
    )
    {
        if (settings.ExternalProvider is null)
        {
            throw ProblemException.NotFound();
        }

        var properties = new AuthenticationProperties();
        properties.Items[PathItem] = IsPage(path) ? path : "/";
        if (link == true && user.UserId is { } userId)
        {
            properties.Items[LinkItem] = userId.ToString();
        }

        return Results.Challenge(properties, [SchemeName]);
    }

    private static async Task TakeAsync(TicketReceivedContext context)
    {
        var mediator = context.HttpContext.RequestServices.GetRequiredService<IMediator>();
        var (ct, properties) = (context.HttpContext.RequestAborted, context.Properties!);
        context.HandleResponse();
        try
        {
            if (properties.Items.TryGetValue(LinkItem, out var linked))
            {
                await LinkAsync(context, linked!, mediator, ct);
                context.Response.Redirect("/nustatymai");
                return;
            }

            var signedIn = await mediator.Send(
                new SignInExternally(Person(context.Principal!), Visitors.Of(context.HttpContext)),
                ct
            );
            SessionCookie.Begin(context.HttpContext, signedIn);
            context.Response.Redirect(properties.Items[PathItem]!);
        }
        catch (ProblemException refused)
        {
            context.Response.Redirect(
                properties.Items.ContainsKey(LinkItem) ? $"/nustatymai?klaida={refused.Code}" : SignInPage(refused.Code)
            );
        }
    }

    /// <summary>Only the account that set out to be bound is bound: whoever is signed in by now must be the same one.</summary>
    private static async Task LinkAsync(
        TicketReceivedContext context,
        string setOut,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await context.HttpContext.AuthenticateAsync(SessionAuthentication.SchemeName);
        var user = context.HttpContext.RequestServices.GetRequiredService<CurrentUser>();
        if (user.UserId?.ToString() != setOut)
        {
            throw ProblemException.Unauthenticated();
        }

        await mediator.Send(new LinkExternalIdentity(Person(context.Principal!)), ct);
    }

    private static ExternalPerson Person(ClaimsPrincipal principal)
    {
        var subject = principal.FindFirst("sub")!;
        var verified = string.Equals(
            principal.FindFirst("email_verified")?.Value,
            bool.TrueString,
            StringComparison.OrdinalIgnoreCase
        );
        return new ExternalPerson(subject.Issuer, subject.Value, verified ? principal.FindFirst("email")?.Value : null);
    }

    /// <summary>A page of this client as it stands in an address, never another site's.</summary>
    private static bool IsPage(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && path.All(c => c is > ' ' and < '\x7f');

    private static string SignInPage(string code) => $"/prisijungti?klaida={code}";
}
