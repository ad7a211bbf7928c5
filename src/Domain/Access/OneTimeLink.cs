namespace ActionPlanMonitor.Domain.Access;

public enum LinkPurpose
{
    /// <summary>A new account's owner chooses a password.</summary>
    Invitation,

    /// <summary>Somebody forgot theirs.</summary>
    PasswordReset,

    /// <summary>In without a password.</summary>
    SignIn,
}

/// <summary>A link that works once and not for long. The mail carries a random token, the database only its hash.</summary>
public sealed class OneTimeLink
{
    private OneTimeLink() { }

    public OneTimeLink(string tokenHash, Guid userId, LinkPurpose purpose, DateTimeOffset createdAt, TimeSpan lifetime)
    {
        TokenHash = tokenHash;
        UserId = userId;
        Purpose = purpose;
        CreatedAt = createdAt;
        ExpiresAt = createdAt + lifetime;
    }

    public string TokenHash { get; private set; } = "";

    public Guid UserId { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public bool WorksAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset at) => UsedAt = at;
}
