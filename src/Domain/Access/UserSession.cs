namespace ActionPlanMonitor.Domain.Access;

/// <summary>
/// A signed-in browser. The cookie carries a random token, the database only its hash,
/// so that sign-out and deactivation end every copy of the cookie at once.
/// </summary>
public sealed class UserSession
{
    private UserSession() { }

    public UserSession(string tokenHash, Guid userId, DateTimeOffset startedAt, TimeSpan lifetime)
    {
        TokenHash = tokenHash;
        UserId = userId;
        StartedAt = startedAt;
        ExpiresAt = startedAt + lifetime;
    }

    public string TokenHash { get; private set; } = "";

    public Guid UserId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }
}
