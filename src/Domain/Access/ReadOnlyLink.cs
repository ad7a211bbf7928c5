namespace ActionPlanMonitor.Domain.Access;

/// <summary>
/// Shows one institution's reports of one year to whoever holds the link: the head who wants to see them before they go
/// out. Nothing can be changed with it. The database holds only the token's hash.
/// </summary>
public sealed class ReadOnlyLink
{
    private ReadOnlyLink() { }

    public ReadOnlyLink(
        Guid id,
        string tokenHash,
        Guid planId,
        int year,
        Guid institutionId,
        string createdBy,
        DateTimeOffset createdAt,
        TimeSpan lifetime
    )
    {
        Id = id;
        TokenHash = tokenHash;
        PlanId = planId;
        Year = year;
        InstitutionId = institutionId;
        CreatedBy = createdBy;
        CreatedAt = createdAt;
        ExpiresAt = createdAt + lifetime;
    }

    public Guid Id { get; private set; }

    public string TokenHash { get; private set; } = "";

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    public string CreatedBy { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool WorksAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
