using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace ActionPlanMonitor.Api.Http;

/// <summary>The built client: files by their names, and its page for every other address a person may have typed.</summary>
internal static class ClientFiles
{
    private const string NonceSlot = "name=\"csp-nonce\" content=\"\"";

    public static void UseClientFiles(this WebApplication app)
    {
        if (Folder(app.Environment) is not { } folder)
        {
            return;
        }

        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = context =>
                {
                    var headers = context.Context.Response.Headers;
                    // Pages come from PageAsync with a policy of their own; a file opened by itself may load nothing.
                    headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
                    // Names under assets/ carry a hash of the content: they never change.
                    headers.CacheControl = context.Context.Request.Path.StartsWithSegments(
                        "/assets",
                        StringComparison.Ordinal
                    )
                        ? "public, max-age=31536000, immutable"
                        : "no-cache";
                },
            }
        );
    }

    public static void MapClient(this WebApplication app)
    {
        app.MapFallback("/api/{**path}", NothingHere).AllowAnonymous().ExcludeFromDescription();
        if (Folder(app.Environment) is not { } folder)
        {
            return;
        }

        var page = Path.Combine(folder, "index.html");
        app.MapFallback(context => PageAsync(context, page)).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Comes here too when the address exists but the body is of a media type that nothing there takes.</summary>
    private static IResult NothingHere(HttpRequest request) =>
        request.ContentLength > 0 && !request.HasJsonContentType()
            ? Results.StatusCode(StatusCodes.Status415UnsupportedMediaType)
            : Results.NotFound();

    private static async Task PageAsync(HttpContext context, string page)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy =
            "default-src 'self'; "
            + $"style-src 'self' 'nonce-{nonce}'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        context.Response.ContentType = "text/html; charset=utf-8";
        // Read anew each time: a client built while the server runs names other files.
        var html = await File.ReadAllTextAsync(page, context.RequestAborted);
        await context.Response.WriteAsync(
            html.Replace(NonceSlot, $"name=\"csp-nonce\" content=\"{nonce}\"", StringComparison.Ordinal),
            context.RequestAborted
        );
    }

    /// <summary>Beside the checkout's sources, or beside the published application.</summary>
    private static string? Folder(IWebHostEnvironment environment) =>
        new[] { "../../client/dist", "client/dist" }
            .Select(path => Path.GetFullPath(Path.Combine(environment.ContentRootPath, path)))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "index.html")));
}
