using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <param name="Computed">The hash that the entry ought to have.</param>
/// <param name="After">Kept for decisions only: they are compared with it.</param>
internal sealed record AuditRow(
    long Id,
    string UseCase,
    string Resource,
    string? PreviousHash,
    string? Hash,
    string Computed,
    string? After
);

/// <summary>All audit entries in their order, each with its hash computed anew, here and not by the database.</summary>
internal sealed partial class AuditTrail
{
    /// <summary>Loading of data: it explains rows without naming each.</summary>
    private const string Import = "Load";

    private const string Sql = """
        SELECT id, use_case, resource, previous_hash, hash, before, after,
               to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS moment,
               user_id::text AS user_id, user_name, role, institution_code, reason, request_id
        FROM public.audit_entries ORDER BY id
        """;

    private readonly Dictionary<Guid, List<long>> _byId = [];
    private readonly List<long> _imports = [];

    public List<AuditRow> Entries { get; } = [];

    /// <summary>Every reason that was given.</summary>
    public HashSet<string> Reasons { get; } = new(StringComparer.Ordinal);

    public static async Task<AuditTrail> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var trail = new AuditTrail();
        await foreach (var row in Store.RowsAsync(connection, Sql, ct))
        {
            trail.Add(row);
        }

        return trail;
    }

    /// <summary>Whether an entry in the interval names one of the ids in a row's key.</summary>
    /// <param name="after">The entries later than this one.</param>
    /// <param name="upTo">This one is still in.</param>
    public bool Explains(string key, long after, long upTo) =>
        Id()
            .Matches(key)
            .Any(id =>
                _byId.TryGetValue(Guid.Parse(id.Value, CultureInfo.InvariantCulture), out var entries)
                && Within(entries, after, upTo)
            );

    /// <summary>Whether data were loaded in the interval.</summary>
    public bool Loaded(long after, long upTo) => Within(_imports, after, upTo);

    /// <summary>The formula of <c>audit_hash</c> in Guards.sql.</summary>
    public static string Hash(params IEnumerable<string?> fields) =>
        Store.Sha256($"[{string.Join(", ", fields.Select(Quoted))}]");

    private void Add(NpgsqlDataReader row)
    {
        var (resource, useCase) = (row.Get<string>("resource")!, row.Get<string>("use_case")!);
        var (previous, after) = (row.Get<string>("previous_hash"), row.Get<string>("after"));
        string? Text(string column) => row.Get<string>(column);
        var computed = Hash(
            previous,
            Text("moment"),
            Text("user_id"),
            Text("user_name"),
            Text("role"),
            Text("institution_code"),
            useCase,
            resource,
            Text("before"),
            after,
            Text("reason"),
            Text("request_id")
        );
        var isDecision = resource.Contains("/determination/", StringComparison.Ordinal);
        var entry = new AuditRow(
            row.Get<long>("id"),
            useCase,
            resource,
            previous,
            Text("hash"),
            computed,
            isDecision ? after : null
        );
        Entries.Add(entry);
        if (Text("reason") is { } reason)
        {
            Reasons.Add(reason);
        }

        foreach (Match id in Id().Matches(resource))
        {
            var guid = Guid.Parse(id.Value, CultureInfo.InvariantCulture);
            if (!_byId.TryGetValue(guid, out var entries))
            {
                _byId.Add(guid, entries = []);
            }

            entries.Add(entry.Id);
        }

        if (useCase.StartsWith(Import, StringComparison.Ordinal))
        {
            _imports.Add(entry.Id);
        }
    }

    private static bool Within(List<long> entries, long after, long upTo)
    {
        var index = entries.BinarySearch(after + 1);
        var first = index < 0 ? ~index : index;
        return first < entries.Count && entries[first] <= upTo;
    }

    /// <summary>As PostgreSQL writes a text into <c>jsonb</c>.</summary>
    private static string Quoted(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(
        "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Id();
}
