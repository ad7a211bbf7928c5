using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActionPlanMonitor.Domain.Access;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>What one seal covers.</summary>
internal sealed record SealDigest(SealedTrail Audit, SortedDictionary<string, SealedRows> Parts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SealDigest? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SealDigest>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}

/// <param name="Count">Of all entries up to the seal's last one.</param>
/// <param name="Sha256">Of the same hash in the seal before and each later entry's number and hash.</param>
internal sealed record SealedTrail(long Count, string Sha256);

/// <param name="Count">Of all rows of the part.</param>
/// <param name="Rows">Those that are new or changed since the seal before, by key, with their hash; null for one that is gone.</param>
internal sealed record SealedRows(long Count, SortedDictionary<string, string?> Rows);

internal static class Seals
{
    public const string NothingSealed = "";

    private const string Sql = """
        SELECT no, sealed_at, last_audit_id, digest, previous_hash, hash FROM public.audit_seals ORDER BY no
        """;

    public static async Task<List<AuditSeal>> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var seals = new List<AuditSeal>();
        await foreach (var row in Store.RowsAsync(connection, Sql, ct))
        {
            seals.Add(
                new AuditSeal(
                    row.Get<long>("no"),
                    row.Get<DateTimeOffset>("sealed_at"),
                    row.Get<long>("last_audit_id"),
                    row.Get<string>("digest")!,
                    row.Get<string>("previous_hash"),
                    row.Get<string>("hash")!
                )
            );
        }

        return seals;
    }

    public static async Task<DateTimeOffset?> NewestAtAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT max(sealed_at) AS at FROM public.audit_seals", connection);
        return await command.ExecuteScalarAsync(ct) is DateTime at ? new DateTimeOffset(at) : null;
    }

    public static string Hash(long no, DateTimeOffset at, long lastAuditId, string digest, string? previous) =>
        Store.Sha256(
            string.Join(
                '\n',
                no.ToString(CultureInfo.InvariantCulture),
                at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
                lastAuditId.ToString(CultureInfo.InvariantCulture),
                digest,
                previous
            )
        );

    /// <summary>One link of <see cref="SealedTrail.Sha256"/>.</summary>
    public static string Hash(string previous, IEnumerable<AuditRow> entries) =>
        Store.Sha256(
            string.Concat(
                entries.Select(e => FormattableString.Invariant($"{e.Id} {e.Hash}\n")).Prepend(previous + "\n")
            )
        );
}
