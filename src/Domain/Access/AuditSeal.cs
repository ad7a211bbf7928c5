namespace ActionPlanMonitor.Domain.Access;

/// <summary>
/// Once a day everything that must not change is hashed together: the heads of all audit chains, what was handed in and
/// accepted, what was published. A seal carries the hash of the one before it, so cutting off the newest rows shows.
/// </summary>
public sealed class AuditSeal
{
    private AuditSeal() { }

    public AuditSeal(long no, DateTimeOffset at, long lastAuditId, string digest, string? previousHash, string hash)
    {
        No = no;
        SealedAt = at;
        LastAuditId = lastAuditId;
        Digest = digest;
        PreviousHash = previousHash;
        Hash = hash;
    }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public long No { get; private set; }

    public DateTimeOffset SealedAt { get; private set; }

    /// <summary>The newest audit entry that it covers.</summary>
    public long LastAuditId { get; private set; }

    /// <summary>Canonical JSON: what was sealed, part by part, each with its count and hash.</summary>
    public string Digest { get; private set; } = "";

    public string? PreviousHash { get; private set; }

    public string Hash { get; private set; } = "";
}
