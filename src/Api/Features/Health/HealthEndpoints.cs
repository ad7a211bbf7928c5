using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActionPlanMonitor.Api.Features.Health;

internal static class HealthEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", Options(_ => false)).AllowAnonymous();
        app.MapHealthChecks("/health/ready", Options(check => check.Tags.Contains("ready"))).AllowAnonymous();
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> checks) =>
        new()
        {
            Predicate = checks,
            ResponseWriter = (context, report) =>
                context.Response.WriteAsJsonAsync(
                    new
                    {
                        Status = report.Status == HealthStatus.Healthy ? "ok" : "unavailable",
                        Checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Description ?? "ok"),
                    }
                ),
        };
}
