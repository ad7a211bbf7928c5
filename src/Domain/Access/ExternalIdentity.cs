namespace ActionPlanMonitor.Domain.Access;

/// <summary>Who an identity provider says somebody is, bound to an account here.</summary>
public sealed class ExternalIdentity
{
    private ExternalIdentity() { }

    public ExternalIdentity(string issuer, string subject, Guid userId, DateTimeOffset linkedAt)
    {
        Issuer = issuer;
        Subject = subject;
        UserId = userId;
        LinkedAt = linkedAt;
    }

    public string Issuer { get; private set; } = "";

    /// <summary>The provider's own name for the person; it never changes there.</summary>
    public string Subject { get; private set; } = "";

    public Guid UserId { get; private set; }

    public DateTimeOffset LinkedAt { get; private set; }
}
