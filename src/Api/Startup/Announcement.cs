namespace ActionPlanMonitor.Api.Startup;

internal static class Demonstration
{
    public const string Password = "Demo-veiksmu-planas-2020";

    public static readonly IReadOnlyList<(string UserName, string Who)> Accounts =
    [
        ("administratorius", "administrator"),
        ("koordinatorius", "coordinator (VRM)"),
        ("vrm", "reporter, Ministry of the Interior"),
        ("uzt", "reporter, Employment Service"),
        ("gp", "reporter, Prosecutor General's Office"),
        ("kaunas", "reporter, Kauno miesto savivaldybė"),
        ("sirvintos", "reporter, Širvintų rajono savivaldybė"),
        ("marijampole", "reporter, Marijampolės savivaldybė"),
        ("komisija", "commission member"),
        ("analitikas", "analyst"),
    ];

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
                Console.WriteLine($"Demonstration accounts (the password of all is {Demonstration.Password}):");
                foreach (var (userName, who) in Demonstration.Accounts)
                {
                    Console.WriteLine($"  {userName, -18}{who}");
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
