using ActionPlanMonitor.Domain.Access;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>Something that is not as it was written, and where.</summary>
public sealed record Tampering(string Table, string Key, string What)
{
    public override string ToString() => $"{Table} {Key}: {What}";
}

/// <summary>One way to find out that something was tampered with. A new check is one small class in <c>Checks/</c>.</summary>
internal interface ITrustCheck
{
    IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, CancellationToken ct);
}

/// <summary>What several checks look at; read once.</summary>
internal sealed class Evidence
{
    private Evidence(
        NpgsqlConnection connection,
        string? keptSeal,
        AuditTrail trail,
        IReadOnlyList<AuditSeal> seals,
        IReadOnlyDictionary<Guid, List<HandIn>> events
    )
    {
        Connection = connection;
        KeptSeal = keptSeal;
        Trail = trail;
        Seals = seals;
        Digests = [.. seals.Select(s => SealDigest.Read(s.Digest))];
        Events = events;
    }

    public NpgsqlConnection Connection { get; }

    /// <summary>Hash of a seal that somebody kept outside the database.</summary>
    public string? KeptSeal { get; }

    public AuditTrail Trail { get; }

    public IReadOnlyList<AuditSeal> Seals { get; }

    /// <summary>Of each seal; null where it cannot be read.</summary>
    public IReadOnlyList<SealDigest?> Digests { get; }

    /// <summary>What happened to each obligation's report, in order.</summary>
    public IReadOnlyDictionary<Guid, List<HandIn>> Events { get; }

    public static async Task<Evidence> ReadAsync(NpgsqlConnection connection, string? keptSeal, CancellationToken ct)
    {
        await Store.PrepareAsync(connection, ct);
        return new Evidence(
            connection,
            keptSeal,
            await AuditTrail.ReadAsync(connection, ct),
            await Trust.Seals.ReadAsync(connection, ct),
            await HandIn.ReadAsync(connection, ct)
        );
    }
}
