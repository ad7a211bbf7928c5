using Npgsql;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The database as its owner sees it: to look behind the API, and to bring about what the API would refuse.</summary>
public sealed class Store(string connectionString)
{
    /// <summary>Everything a write could leave behind, as one number: two equal ones mean that nothing was written.</summary>
    private const string FingerprintSql = """
        SELECT md5(string_agg(part, '|' ORDER BY part)) FROM (
            SELECT 'o' || md5(coalesce(string_agg(o::text, ',' ORDER BY o.id), '')) AS part FROM obligations o
            UNION ALL SELECT 'r' || md5(coalesce(string_agg(r::text, ',' ORDER BY r.obligation_id), '')) FROM reports r
            UNION ALL SELECT 's' || md5(coalesce(string_agg(s::text, ',' ORDER BY s::text), '')) FROM report_spending s
            UNION ALL SELECT 'e' || md5(coalesce(string_agg(e::text, ',' ORDER BY e::text), '')) FROM report_events e
            UNION ALL SELECT 'd' || md5(coalesce(string_agg(d::text, ',' ORDER BY d::text), '')) FROM determinations d
            UNION ALL SELECT 'i' || md5(coalesce(string_agg(i::text, ',' ORDER BY i::text), '')) FROM item_years i
            UNION ALL SELECT 't' || md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM task_years t
            UNION ALL SELECT 'p' || md5(coalesce(string_agg(p::text, ',' ORDER BY p::text), '')) FROM policy_versions p
            UNION ALL SELECT 'l' || md5(coalesce(string_agg(l::text, ',' ORDER BY l.id), '')) FROM money_links l
            UNION ALL SELECT 'n' || md5(coalesce(string_agg(n::text, ',' ORDER BY n::text), '')) FROM money_notes n
            UNION ALL SELECT 'f' || md5(coalesce(string_agg(f::text, ',' ORDER BY f::text), '')) FROM follow_ups f
            UNION ALL SELECT 'c' || md5(coalesce(string_agg(c::text, ',' ORDER BY c::text), '')) FROM campaigns c
            UNION ALL SELECT 'p' || md5(coalesce(string_agg(p::text, ',' ORDER BY p::text), '')) FROM public_texts p
            UNION ALL SELECT 'f' || md5(coalesce(string_agg(f::text, ',' ORDER BY f::text), '')) FROM finding_settlements f
            UNION ALL SELECT 'v' || md5(coalesce(string_agg(v::text, ',' ORDER BY v.id), '')) FROM evidence_files v
            UNION ALL SELECT 'm' || md5(coalesce(string_agg(m::text, ',' ORDER BY m.id), '')) FROM report_comments m
            UNION ALL SELECT 'R' || md5(coalesce(string_agg(r::text, ',' ORDER BY r.id), '')) FROM recommendations r
            UNION ALL SELECT 'R' || md5(coalesce(string_agg(r::text, ',' ORDER BY r::text), '')) FROM recommendation_results r
            UNION ALL SELECT 'q' || md5(coalesce(string_agg(q::text, ',' ORDER BY q.id), '')) FROM canned_comments q
            UNION ALL SELECT 'a' || md5(coalesce(string_agg(a.id::text, ',' ORDER BY a.id), '')) FROM audit_entries a
            UNION ALL SELECT 'k' || md5(coalesce(string_agg(k.key, ',' ORDER BY k.key), '')) FROM idempotency_records k
        ) parts
        """;

    public Task<string> FingerprintAsync() => OneAsync<string>(FingerprintSql);

    public async Task<T> OneAsync<T>(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, parameters);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task<List<T>> ListAsync<T>(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(await reader.GetFieldValueAsync<T>(0));
        }

        return found;
    }

    public async Task RunAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A connection of one's own; a superuser's until it steps down.</summary>
    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        string sql,
        (string Name, object Value)[] parameters
    )
    {
#pragma warning disable CA2100 // The tests' own SQL; values go in as parameters.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
