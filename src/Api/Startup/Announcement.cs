using ActionPlanMonitor.Infrastructure.Persistence.Seed;

namespace ActionPlanMonitor.Api.Startup;

internal static class Demonstration
{
    public static bool IsOn(IConfiguration configuration) => configuration["APM_DEMO"] != "0";
}

/// <summary>Says at the console where the platform answers and who can sign in.</summary>
internal static class Announcement
{
    public static void OnStart(WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (Demonstration.IsOn(app.Configuration))
            {
                Console.WriteLine($"Demonstration accounts (the password of all is {DemonstrationAccounts.Password}):");
                foreach (var account in DemonstrationAccounts.All)
                {
                    Console.WriteLine($"  {account.UserName, -18}{account.DisplayName}");
                }
            }

            Console.WriteLine($"Ready: {app.Urls.FirstOrDefault()}");
        });

    public static void ConfigureAddress(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["APM_URL"] is { Length: > 0 } url)
        {
            builder.WebHost.UseUrls(url);
        }
        else if (builder.Configuration["URLS"] is null)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:5080");
        }

        // Room for a long narrative in a report, far from room for an attack.
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = 256 * 1024;
            options.AddServerHeader = false;
        });
    }
}
