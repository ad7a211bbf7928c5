using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>Writes entities by binary COPY, column by column as the model maps them: ten times as fast as saving them.</summary>
internal sealed class BulkCopy(AppDbContext db)
{
    // Keys into a table that was small when the first of them was checked are looked up row by row, until it is analysed.
    private readonly HashSet<string> _analyzed = new(StringComparer.Ordinal);

    public async Task WriteAsync<T>(IEnumerable<T> entities, CancellationToken ct)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = type.GetProperties().Select(p => new Column(p, table)).ToList();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (
            var writer = await connection.BeginBinaryImportAsync(
                $"COPY {table.Name} ({string.Join(", ", columns.Select(c => c.Name))}) FROM STDIN (FORMAT BINARY)",
                ct
            )
        )
        {
            writer.Timeout = Timeout.InfiniteTimeSpan;
            await WriteAsync(writer, columns, entities, ct);
            await writer.CompleteAsync(ct);
        }

        if (_analyzed.Add(table.Name))
        {
            await using var analyze = connection.CreateCommand();
            analyze.CommandText = $"ANALYZE {table.Name}";
            await analyze.ExecuteNonQueryAsync(ct);
        }
    }

    private static async Task WriteAsync<T>(
        NpgsqlBinaryImporter writer,
        List<Column> columns,
        IEnumerable<T> entities,
        CancellationToken ct
    )
        where T : class
    {
        foreach (var entity in entities)
        {
            await writer.StartRowAsync(ct);
            foreach (var column in columns)
            {
                if (column.Read(entity) is { } value)
                {
                    await writer.WriteAsync(value, column.Type, ct);
                }
                else
                {
                    await writer.WriteNullAsync(ct);
                }
            }
        }
    }

    private sealed class Column(IProperty property, StoreObjectIdentifier table)
    {
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName(table)!;

        /// <summary>Without its size: <c>numeric</c> for <c>numeric(18,4)</c>.</summary>
        public string Type { get; } = property.GetColumnType(table)!.Split('(')[0];

        public object? Read(object entity)
        {
            var value = property.PropertyInfo!.GetValue(entity);
            return value is null || _convert is null ? value : _convert(value);
        }
    }
}
