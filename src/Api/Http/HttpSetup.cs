using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.HttpOverrides;

namespace ActionPlanMonitor.Api.Http;

internal static class HttpSetup
{
    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddResponseCompression(options => options.EnableForHttps = false);
        services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: ["ready"]);
        services.AddSingleton(provider => AddressOf(provider.GetRequiredService<IConfiguration>()));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>(TrustProxy);
        return services;
    }

    /// <summary>One JSON for the API, its description and its tests.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new CodeValueConverter());
        options.Converters.Add(new CleanTextConverter());
        options.Converters.Add(new PlainDecimalConverter());
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<LanguageMiddleware>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseMiddleware<CleanQueryMiddleware>();
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
    }

    /// <summary>Behind a proxy the address people use is not the one listened at.</summary>
    private static PublicAddress AddressOf(IConfiguration configuration) =>
        new(new Uri(configuration["APM_PUBLIC_URL"] ?? configuration["APM_URL"] ?? "http://127.0.0.1:5080"));

    private static void TrustProxy(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.None;
        if (configuration["APM_TLS_PROXY"] is { Length: > 0 } proxy && IPAddress.TryParse(proxy, out var address))
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Add(address);
        }
    }
}

/// <summary>Lithuanian first: English only for those who ask for it before Lithuanian.</summary>
internal sealed class LanguageMiddleware(RequestDelegate next)
{
    private static readonly CultureInfo Lithuanian = CultureInfo.GetCultureInfo("lt-LT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public Task InvokeAsync(HttpContext context)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = Asked(context) == "en" ? English : Lithuanian;
        context.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return next(context);
    }

    private static string? Asked(HttpContext context) =>
        context
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(l => l is "lt" or "en");
}

/// <summary>Text in the address as the database can keep it; bodies have <see cref="CleanTextConverter"/>.</summary>
internal sealed class CleanQueryMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        foreach (var (name, values) in context.Request.Query)
        {
            if (values.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true))
            {
                throw ProblemException.Invalid(
                    new Dictionary<string, string[]>
                    {
                        [name] =
                        [
                            Speech.Say(
                                "Tekste yra neleistinas ženklas.",
                                "The text has a character that is not allowed."
                            ),
                        ],
                    }
                );
            }
        }

        return next(context);
    }
}
