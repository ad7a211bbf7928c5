using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The app on somebody's phone.</summary>
public sealed class Authenticator(ApiHost host, string secret)
{
    private readonly byte[] _secret = FromBase32(secret);

    public string Code => CodeAt(TimeSpan.Zero);

    public string CodeAt(TimeSpan later) =>
        TimeBasedCode.Of(_secret, TimeBasedCode.StepAt(host.Clock.GetUtcNow() + later));

    /// <summary>A code that nobody has used yet.</summary>
    public string NextCode()
    {
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        return Code;
    }

    /// <summary>Sets the second factor up for whoever is signed in.</summary>
    public static async Task<(Authenticator App, List<string> RecoveryCodes)> SetUpAsync(ApiHost host, ApiClient owner)
    {
        var begun = (await owner.PostAsync("/api/v1/session/second-factor")).ShouldBe(200).Json;
        var app = new Authenticator(host, begun.Text("secret")!);
        var confirmed = await owner.PostAsync(
            "/api/v1/session/second-factor/confirmation",
            new { code = app.NextCode() }
        );
        return (app, [.. confirmed.ShouldBe(200).Json.List("recoveryCodes").Select(c => c.GetString()!)]);
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(
            text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0'))
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
