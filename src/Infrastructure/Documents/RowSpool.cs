using System.Collections;
using System.Text.Json;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents;

/// <summary>Rows as lines of JSON in a temporary file.</summary>
public sealed class RowSpool : IRowSpool
{
    public async Task<ISpooledCollection<T>> KeepAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var file = TemporaryFile.Create();
        try
        {
            var count = 0;
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await JsonSerializer.SerializeAsync(file, row, cancellationToken: cancellationToken);
                file.WriteByte((byte)'\n');
                count++;
            }

            return new Lines<T>(file, count);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private sealed class Lines<T>(FileStream file, int count) : ISpooledCollection<T>
    {
        public int Count => count;

        public IEnumerator<T> GetEnumerator()
        {
            file.Position = 0;
            using var lines = new StreamReader(file, leaveOpen: true);
            while (lines.ReadLine() is { } line)
            {
                yield return JsonSerializer.Deserialize<T>(line)!;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
