namespace ActionPlanMonitor.Domain.Access;

/// <summary>
/// Who changed what, when, in which use case and why (domain.md 13). Append-only; the database links each entry to
/// the one before it about the same resource by a hash, and refuses updates and deletions.
/// </summary>
public sealed class AuditEntry
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required string Role { get; init; }

    public string? InstitutionCode { get; init; }

    public required string UseCase { get; init; }

    public required string Resource { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Reason { get; init; }

    public string? RequestId { get; init; }

    /// <summary>Set by the database.</summary>
    public string? PreviousHash { get; private set; }

    /// <summary>Set by the database.</summary>
    public string? Hash { get; private set; }
}
