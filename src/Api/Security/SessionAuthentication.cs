using System.Security.Claims;
using System.Text.Encodings.Web;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ActionPlanMonitor.Api.Security;

/// <summary>The cookie that carries a session's token.</summary>
internal static class SessionCookie
{
    public const string Name = "apm_session";

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static SessionDto Begin(HttpContext context, SignedIn signedIn)
    {
        context.Response.Cookies.Append(Name, signedIn.Token, Options(context, signedIn.ExpiresAt));
        return signedIn.Session;
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context, null));

    /// <summary>
    /// Whose session has ended is told so where nobody's session is needed too: nobody reads as a stranger without noticing.
    /// </summary>
    public static ValueTask<object?> RefuseDead(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Read(context.HttpContext.Request) is { Length: > 0 }
        && context.HttpContext.RequestServices.GetRequiredService<CurrentUser>().UserId is null
            ? throw ProblemException.Unauthenticated()
            : next(context);

    private static CookieOptions Options(HttpContext context, DateTimeOffset? expires) =>
        new()
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            Expires = expires,
        };
}

/// <summary>
/// Looks the session up on every request, so that sign-out and deactivation work at once: nothing of the person
/// is kept in the cookie or in memory.
/// </summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IAppDbContext db,
    CurrentUser user,
    TimeProvider clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Request) is not { Length: > 0 and <= 128 } token)
        {
            return AuthenticateResult.NoResult();
        }

        var hash = CanonicalJson.Sha256(token);
        var now = clock.GetUtcNow();
        var today = VilniusTime.DayOf(now);
        var found = await (
            from session in db.Sessions
            where session.TokenHash == hash && session.ExpiresAt > now
            join account in db.Users on session.UserId equals account.Id
            where
                account.IsActive
                && (account.ServesFrom == null || account.ServesFrom <= today)
                && (account.ServesTo == null || today <= account.ServesTo)
            from institution in db.Institutions.Where(i => i.Id == account.InstitutionId).DefaultIfEmpty()
            select new SessionUser(
                account.Id,
                account.UserName,
                account.DisplayName,
                account.Role,
                account.InstitutionId,
                institution == null ? null : institution.Code,
                session.Id,
                session.OnlySecondFactorSetup
            )
        ).SingleOrDefaultAsync(Context.RequestAborted);
        if (found is null)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        user.SignedInAs(found);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, found.UserName)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <summary>Takes the dead cookie away, so that its owner can go on as a visitor.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (SessionCookie.Read(Request) is not null)
        {
            SessionCookie.Clear(Context);
        }

        return base.HandleChallengeAsync(properties);
    }
}
