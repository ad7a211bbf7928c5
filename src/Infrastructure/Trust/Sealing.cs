using ActionPlanMonitor.Domain.Access;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>
/// Makes seals. It reads every row, whoever may see it, and holds back writers for a moment, so it runs as the database's
/// owner and never for a request.
/// </summary>
public static class Sealing
{
    private const long Key = 0x41504D_5345_414C; // "APMSEAL"

    /// <summary>Today's seal, unless it is there already. Days are counted in UTC.</summary>
    /// <returns>Null when another process, or an earlier run, has made it.</returns>
    public static Task<AuditSeal?> SealTodayAsync(string connectionString, TimeProvider clock, CancellationToken ct) =>
        SealAsync(connectionString, clock, onlyOnceADay: true, ct);

    /// <summary>A seal now, whatever the day has already.</summary>
    public static async Task<AuditSeal> SealNowAsync(
        string connectionString,
        TimeProvider clock,
        CancellationToken ct
    ) => (await SealAsync(connectionString, clock, onlyOnceADay: false, ct))!;

    /// <summary>A seal in the transaction that is open on the connection.</summary>
    public static async Task<AuditSeal> SealAsync(
        NpgsqlConnection connection,
        TimeProvider clock,
        CancellationToken ct
    ) => (await SealAsync(connection, clock, onlyOnceADay: false, ct))!;

    private static async Task<AuditSeal?> SealAsync(
        string connectionString,
        TimeProvider clock,
        bool onlyOnceADay,
        CancellationToken ct
    )
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var seal = await SealAsync(connection, clock, onlyOnceADay, ct);
        await transaction.CommitAsync(ct);
        return seal;
    }

    private static async Task<AuditSeal?> SealAsync(
        NpgsqlConnection connection,
        TimeProvider clock,
        bool onlyOnceADay,
        CancellationToken ct
    )
    {
        await Store.PrepareAsync(connection, ct);
        await Store.RunAsync(connection, "SELECT pg_advisory_xact_lock(@key)", ct, ("key", Key));
        var now = ToMicroseconds(clock.GetUtcNow());
        if (
            onlyOnceADay
            && await Seals.NewestAtAsync(connection, ct) is { } at
            && at.UtcDateTime.Date >= now.UtcDateTime.Date
        )
        {
            return null;
        }

        var seals = await Seals.ReadAsync(connection, ct);
        var newest = seals.LastOrDefault();

        // No change without its audit entry, so while no entry can be written everything that is audited stands still.
        await Store.RunAsync(connection, "LOCK TABLE public.audit_entries IN SHARE MODE", ct);
        var trail = await AuditTrail.ReadAsync(connection, ct);
        var digest = await DigestAsync(connection, seals, trail, ct);
        var seal = Next(newest, now, trail.Entries.LastOrDefault()?.Id ?? 0, digest.ToJson());
        await Store.RunAsync(
            connection,
            """
            INSERT INTO public.audit_seals (no, sealed_at, last_audit_id, digest, previous_hash, hash)
            VALUES (@no, @at, @last, @digest, @previous, @hash)
            """,
            ct,
            ("no", seal.No),
            ("at", seal.SealedAt),
            ("last", seal.LastAuditId),
            ("digest", seal.Digest),
            ("previous", seal.PreviousHash),
            ("hash", seal.Hash)
        );
        return seal;
    }

    private static AuditSeal Next(AuditSeal? newest, DateTimeOffset at, long lastAuditId, string digest)
    {
        var no = (newest?.No ?? 0) + 1;
        var hash = Seals.Hash(no, at, lastAuditId, digest, newest?.Hash);
        return new AuditSeal(no, at, lastAuditId, digest, newest?.Hash, hash);
    }

    private static async Task<SealDigest> DigestAsync(
        NpgsqlConnection connection,
        List<AuditSeal> seals,
        AuditTrail trail,
        CancellationToken ct
    )
    {
        var digests = seals.Select(s => SealDigest.Read(s.Digest)).ToList();
        var sealedTo = seals.LastOrDefault()?.LastAuditId ?? 0;
        var before = digests.LastOrDefault()?.Audit.Sha256 ?? Seals.NothingSealed;
        var audit = new SealedTrail(trail.Entries.Count, Seals.Hash(before, trail.Entries.Where(e => e.Id > sealedTo)));
        var parts = new SortedDictionary<string, SealedRows>(StringComparer.Ordinal);
        foreach (var part in SealedPart.All)
        {
            parts.Add(part.Name, await RowsAsync(connection, part, KnownRows(part, digests), ct));
        }

        return new SealDigest(audit, parts);
    }

    /// <summary>What all seals together say of a part's rows.</summary>
    private static Dictionary<string, string> KnownRows(SealedPart part, IEnumerable<SealDigest?> digests)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var rows in digests
                .Select(d => d?.Parts.GetValueOrDefault(part.Name)?.Rows)
                .OfType<IDictionary<string, string?>>()
        )
        {
            foreach (var (key, hash) in rows)
            {
                if (hash is null)
                {
                    known.Remove(key);
                }
                else
                {
                    known[key] = hash;
                }
            }
        }

        return known;
    }

    private static async Task<SealedRows> RowsAsync(
        NpgsqlConnection connection,
        SealedPart part,
        Dictionary<string, string> known,
        CancellationToken ct
    )
    {
        var changed = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        var count = 0L;
        await foreach (var (key, hash) in part.ReadAsync(connection, ct))
        {
            count++;
            if (!known.Remove(key, out var before) || before != hash)
            {
                changed[key] = hash;
            }
        }

        foreach (var gone in known.Keys)
        {
            changed[gone] = null;
        }

        return new SealedRows(count, changed);
    }

    /// <summary>The finest that the database keeps.</summary>
    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));
}
