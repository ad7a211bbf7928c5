using ActionPlanMonitor.Api.Security;

namespace ActionPlanMonitor.Api.Startup;

/// <summary>A production does not start on a weak configuration; it says what to change.</summary>
internal static class ProductionCheck
{
    public static void Require(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsProduction())
        {
            return;
        }

        var configuration = builder.Configuration;
        var faults = new List<string>();
        if (configuration["APM_TLS_PROXY"] is not { Length: > 0 })
        {
            faults.Add("name the address of the TLS proxy in APM_TLS_PROXY");
        }

        if (Demonstration.IsOn(configuration))
        {
            faults.Add("turn the demonstration data and accounts off with APM_DEMO=0");
        }

        if (configuration.GetConnectionString("Default") is not { Length: > 0 })
        {
            faults.Add(
                "name a PostgreSQL server in ConnectionStrings__Default (the embedded one is for demonstration)"
            );
        }

        if (configuration["APM_KEYS_DIR"] is not { Length: > 0 })
        {
            faults.Add("name a folder for the keys that protect second factors in APM_KEYS_DIR, and back it up");
        }

        if (
            ExternalSignIn.IsConfigured(configuration)
            && !configuration["APM_OIDC_AUTHORITY"]!.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
        {
            faults.Add("give the identity provider's https address in APM_OIDC_AUTHORITY");
        }

        Tell(configuration);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(
                $"This configuration is too weak for production: {string.Join("; ", faults)}."
            );
        }
    }

    /// <summary>What works, but hardly as somebody would want it.</summary>
    private static void Tell(ConfigurationManager configuration)
    {
        if (configuration["APM_PUBLIC_URL"] is not { Length: > 0 })
        {
            Console.WriteLine("Name the address people type in APM_PUBLIC_URL: links in letters begin with it.");
        }

        if (configuration["APM_SMTP"] is not { Length: > 0 })
        {
            Console.WriteLine(
                "No mail server is named in APM_SMTP: letters are not sent, they wait in the outbox to be read."
            );
        }
    }
}
