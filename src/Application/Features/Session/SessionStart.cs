using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <param name="Token">Goes into the cookie and nowhere else.</param>
public sealed record SignedIn(string Token, DateTimeOffset ExpiresAt, SessionDto Session);

/// <summary>Where a request to sign in came from.</summary>
/// <param name="Address">Of the network; null when unknown.</param>
/// <param name="Device">What the browser says it is.</param>
public sealed record Visitor(string? Address, string? Device);

/// <summary>The last step of every way to sign in: a session for somebody who proved who it is.</summary>
public sealed class SessionStart(IAppDbContext db, SecurityLog log, TimeProvider clock)
{
    private const int LongestDevice = 300;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    /// <param name="onlySecondFactorSetup">The session opens nothing else.</param>
    public async Task<SignedIn> StartAsync(
        User user,
        SignInMethod method,
        string? device,
        bool onlySecondFactorSetup,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var token = NewToken();
        var session = new UserSession(CanonicalJson.Sha256(token), user.Id, now, Lifetime);
        session.Describe(method, Shortened(device), onlySecondFactorSetup);
        db.Sessions.Add(session);
        log.Note("signed_in", user.UserName, method.ToString());
        await db.SaveChangesAsync(ct);
        var institution = await db.Institutions.SingleOrDefaultAsync(i => i.Id == user.InstitutionId, ct);
        return new SignedIn(token, now + Lifetime, SessionDto.Of(user, institution, onlySecondFactorSetup));
    }

    /// <summary>256 bits that nobody can guess.</summary>
    internal static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static string? Shortened(string? device) =>
        device is { Length: > LongestDevice } ? device[..LongestDevice] : device;
}
