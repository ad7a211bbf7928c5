using ActionPlanMonitor.Application.Features.Session;

namespace ActionPlanMonitor.Api.Security;

internal static class Visitors
{
    public static Visitor Of(HttpContext context) =>
        new(
            context.Connection.RemoteIpAddress?.ToString(),
            context.Request.Headers.UserAgent.ToString() is { Length: > 0 } device ? device : null
        );
}
