using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>Plain SQL on an open connection: what is checked is what lies in the tables, not what a model makes of it.</summary>
internal static class Store
{
    /// <summary>
    /// Times are written out in UTC and names are looked up in the catalogue first, so that no object of the same name
    /// answers in the place of a built-in one.
    /// </summary>
    public static Task PrepareAsync(NpgsqlConnection connection, CancellationToken ct) =>
        RunAsync(
            connection,
            "SELECT set_config('TimeZone', 'UTC', false), set_config('search_path', 'pg_catalog, public', false)",
            ct
        );

    public static async Task RunAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken ct,
        params (string Name, object? Value)[] parameters
    )
    {
        await using var command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(ct);
    }

    public static async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(
        NpgsqlConnection connection,
        string sql,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var command = Command(connection, sql, []);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return reader;
        }
    }

    public static T? Get<T>(this NpgsqlDataReader row, string column)
    {
        var ordinal = row.GetOrdinal(column);
        return row.IsDBNull(ordinal) ? default : row.GetFieldValue<T>(ordinal);
    }

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        string sql,
        (string Name, object? Value)[] parameters
    )
    {
#pragma warning disable CA2100 // The SQL is made of constants in this folder; values go in as parameters.
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
