using System.Threading.RateLimiting;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace ActionPlanMonitor.Api.Security;

internal static class SecuritySetup
{
    /// <summary>A sign-in costs about a tenth of a second of a core: a few at a time, the others wait their turn.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>A file is held in memory while it is kept: a few at a time, the others wait their turn.</summary>
    public const string UploadLimit = "upload";

    public static IServiceCollection AddSecurity(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        services.AddSingleton(ExternalSignIn.Settings(configuration, environment));
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<CurrentUser>());
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null)
            .AddExternalSignIn(configuration);
        services
            .AddDataProtection()
            .SetApplicationName("ActionPlanMonitor")
            .PersistKeysToFileSystem(KeyFolder(configuration));
        services.AddAuthorizationBuilder().SetFallbackPolicy(null);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy<bool, ExportLimiter>(ExportLimiter.Name);
            options.AddPolicy(
                SignInLimit,
                _ =>
                    RateLimitPartition.GetConcurrencyLimiter(
                        "all",
                        _ => new ConcurrencyLimiterOptions { PermitLimit = 2, QueueLimit = 100 }
                    )
            );
            options.AddPolicy(
                UploadLimit,
                _ =>
                    RateLimitPartition.GetConcurrencyLimiter(
                        "all",
                        _ => new ConcurrencyLimiterOptions { PermitLimit = 4, QueueLimit = 100 }
                    )
            );
        });
        return services;
    }

    /// <summary>What protects second factors; lost with it, they have to be set up anew.</summary>
    private static DirectoryInfo KeyFolder(IConfiguration configuration) =>
        new(configuration["APM_KEYS_DIR"] ?? Path.Combine(configuration["APM_DATA_DIR"] ?? ".data", "keys"));

    public static void UseSecurity(this WebApplication app)
    {
        app.UseClientFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<CsrfMiddleware>();
        app.UseRateLimiter();
    }
}

/// <summary>
/// Unsafe methods carry a header that another site's form or image cannot send (beside the cookie's SameSite).
/// </summary>
internal sealed class CsrfMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (
            HttpMethods.IsGet(method)
            || HttpMethods.IsHead(method)
            || HttpMethods.IsOptions(method)
            || context.Request.Headers["X-CSRF"] == "1"
        )
        {
            return next(context);
        }

        throw new ProblemException(
            ProblemKind.Forbidden,
            "csrf_required",
            Speech.Say("Užklausai trūksta antraštės X-CSRF: 1.", "The request lacks the header X-CSRF: 1.")
        );
    }
}

/// <summary>An endpoint that does not say who may call it stops the start.</summary>
internal static class EndpointPolicies
{
    public static void Require(WebApplication app)
    {
        var open = ((IEndpointRouteBuilder)app)
            .DataSources.SelectMany(source => source.Endpoints)
            .Where(e =>
                e.Metadata.GetMetadata<IAuthorizeData>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null
            )
            .Select(e => e.DisplayName)
            .ToList();
        if (open.Count > 0)
        {
            throw new InvalidOperationException($"No policy stands on: {string.Join(", ", open)}.");
        }
    }
}
