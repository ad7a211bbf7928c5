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
        Id = Guid.CreateVersion7(startedAt);
        TokenHash = tokenHash;
        UserId = userId;
        StartedAt = startedAt;
        ExpiresAt = startedAt + lifetime;
    }

    /// <summary>Names the session in its owner's list; opens nothing.</summary>
    public Guid Id { get; private set; }

    public string TokenHash { get; private set; } = "";

    public Guid UserId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>What the browser said it is, for its owner to recognise.</summary>
    public string? Device { get; private set; }

    /// <summary>How its owner got in.</summary>
    public SignInMethod Method { get; private set; }

    /// <summary>Opens nothing but the setting up of the second factor that the installation requires.</summary>
    public bool OnlySecondFactorSetup { get; private set; }

    public void Describe(SignInMethod method, string? device, bool onlySecondFactorSetup)
    {
        Method = method;
        Device = device;
        OnlySecondFactorSetup = onlySecondFactorSetup;
    }

    public void SecondFactorIsSet() => OnlySecondFactorSetup = false;
}

public enum SignInMethod
{
    Password,
    Link,

    /// <summary>An identity provider (OpenID Connect).</summary>
    External,
}
