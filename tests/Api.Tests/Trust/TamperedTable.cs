using Npgsql;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>How a table can be tampered with by somebody for whom no grant, trigger or constraint holds.</summary>
/// <param name="Where">The rows that nobody may touch.</param>
/// <param name="Free">Columns that nothing rests on, or that the database itself counts.</param>
/// <param name="Forged">What a second row has in the place of the first one's keys; empty where a second row says nothing.</param>
public sealed record TamperedTable(string Name, string Where, string[] Free, IReadOnlyDictionary<string, string> Forged)
{
    private const string HandedIn =
        "obligation_id IN (SELECT id FROM obligations WHERE state IN ('Submitted', 'Accepted'))";

    public static IReadOnlyList<TamperedTable> All { get; } =
    [
        new("audit_entries", "true", ["id"], Forge("id", "(SELECT max(id) + 1 FROM audit_entries)")),
        new("audit_seals", "true", [], Forge("no", "(SELECT max(no) + 1 FROM audit_seals)")),
        new("report_events", "true", [], Forge("version", "version + 100", "receipt_number", "NULL")),
        new("publications", "true", [], Forge("version", "version + 100")),
        new("amendments", "true", [], Forge("id", "gen_random_uuid()", "legal_basis", "legal_basis || ' (2)'")),
        new("item_year_versions", "true", [], Forge("version", "version + 100")),
        new("determinations", "true", [], Forge("subject_id", "gen_random_uuid()")),
        new("item_years", "true", [], Forge("item_id", "gen_random_uuid()")),
        new("task_years", "true", [], Forge("year", "year + 10")),
        new("policy_versions", "true", [], Forge("version", "version + 1", "superseded_at", "now()")),
        new("campaigns", "true", ["stamp"], Forge("year", "year + 10")),
        new(
            "obligations",
            "true",
            ["no", "version", "extended_to", "extension_reason"],
            Forge(
                "id",
                "gen_random_uuid()",
                "institution_id",
                "gen_random_uuid()",
                "no",
                "no + 100000",
                "receipt_number",
                "NULL"
            )
        ),
        new("reports", HandedIn, ["updated_at", "updated_by"], Forge()),
        new("report_spending", HandedIn, [], Forge("source", "'OtherFunds'")),
    ];

    public override string ToString() => Name;

    /// <summary>Changes, removes or forges a row, as the dice fall.</summary>
    /// <returns>What was done, or null where this row has nothing that this could be done with.</returns>
    public async Task<string?> TamperAsync(NpgsqlConnection connection, Random dice)
    {
        var rows = await ListAsync(connection, $"SELECT ctid::text FROM {Name} WHERE {Where} ORDER BY {Name}::text");
        if (rows.Count == 0)
        {
            return null;
        }

        var row = rows[dice.Next(rows.Count)];
        var sql = dice.Next(10) switch
        {
            0 or 1 => $"DELETE FROM {Name} WHERE ctid = '{row}'",
            2 when Forged.Count > 0 => await ForgeryAsync(connection, row),
            _ => await ChangeAsync(connection, row, dice),
        };
        try
        {
            return await RunAsync(connection, sql) == 0 ? null : sql;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return null;
        }
    }

    private async Task<string> ForgeryAsync(NpgsqlConnection connection, string row)
    {
        var columns = await ListAsync(connection, ColumnsSql("true"));
        var names = columns.Select(c => c.Split(':')[0]).ToList();
        var values = names.Select(c => Forged.GetValueOrDefault(c, c));
        return $"INSERT INTO {Name} ({string.Join(", ", names)}) OVERRIDING SYSTEM VALUE "
            + $"SELECT {string.Join(", ", values)} FROM {Name} WHERE ctid = '{row}'";
    }

    private async Task<string> ChangeAsync(NpgsqlConnection connection, string row, Random dice)
    {
        var columns = await ListAsync(connection, ColumnsSql($"NOT attname = ANY ('{{{string.Join(',', Free)}}}')"));
        var parts = columns[dice.Next(columns.Count)].Split(':');
        var (column, type, isNullable) = (parts[0], parts[1], parts[2] == "true");
        var other = type switch
        {
            _ when isNullable && dice.Next(4) == 0 => "NULL",
            "uuid" => "gen_random_uuid()",
            "boolean" => $"NOT {column}",
            "date" => $"coalesce({column}, '2020-01-01') + {dice.Next(1, 400)}",
            "timestamp with time zone" =>
                $"coalesce({column}, '2020-01-01') + interval '{dice.Next(1, 100000)} milliseconds'",
            "jsonb" => "'{\"pakeista\": true}'",
            "text[]" => $"{column} || ARRAY['Other']",
            "integer" or "bigint" or "numeric" => $"coalesce({column}, 0) + {dice.Next(1, 1000)}",
            // Another row's value looks like an honest one.
            _ when dice.Next(2) == 0 =>
                $"coalesce((SELECT {column} FROM {Name} o WHERE o.{column} IS DISTINCT FROM t.{column} LIMIT 1), 'x')",
            _ => $"coalesce({column}, '') || '{(char)('a' + dice.Next(26))}'",
        };
        return $"UPDATE {Name} t SET {column} = {other} WHERE ctid = '{row}' AND {column} IS DISTINCT FROM {other}";
    }

    private string ColumnsSql(string where) =>
        $"""
            SELECT concat_ws(':', attname, regexp_replace(format_type(atttypid, atttypmod), '(character varying|numeric)\(.*', '\1'),
                (NOT attnotnull)::text)
            FROM pg_attribute WHERE attrelid = '{Name}'::regclass AND attnum > 0 AND NOT attisdropped AND {where} ORDER BY attnum
            """;

    private static Dictionary<string, string> Forge(params string[] pairs) =>
        pairs.Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

#pragma warning disable CA2100 // The tests' own SQL.
    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
#pragma warning restore CA2100
}
