using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>An official status is the one that the newest audit entry about it says was decided.</summary>
internal sealed class Decisions : ITrustCheck
{
    private const string Sql = """
        SELECT subject_id, year, of_task, status, suggested, justification, decided_at, decided_by, version
        FROM public.determinations
        """;

    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        var decided = evidence
            .Trail.Entries.Where(e => e.After is not null)
            .GroupBy(e => e.Resource)
            .ToDictionary(g => g.Key, g => g.Last().After!, StringComparer.Ordinal);
        await foreach (var row in Store.RowsAsync(evidence.Connection, Sql, ct))
        {
            var (subject, year) = (row.Get<Guid>("subject_id"), row.Get<int>("year"));
            var resource = string.Create(
                CultureInfo.InvariantCulture,
                $"{(row.Get<bool>("of_task") ? "task" : "item")}/{subject}/determination/{year}"
            );
            var stands = new Decision(
                JsonNamingPolicy.CamelCase.ConvertName(row.Get<string>("status")!),
                JsonNamingPolicy.CamelCase.ConvertName(row.Get<string>("suggested")!),
                row.Get<string>("justification"),
                row.Get<DateTimeOffset>("decided_at"),
                row.Get<string>("decided_by")!,
                row.Get<long>("version")
            );
            if (decided.Remove(resource, out var after) && stands != Decision.Read(after))
            {
                yield return new Tampering(
                    "determinations",
                    string.Create(CultureInfo.InvariantCulture, $"{subject}/{year}"),
                    "it is not what the newest audit entry about it says was decided."
                );
            }
        }

        foreach (var resource in decided.Keys)
        {
            yield return new Tampering(
                "determinations",
                resource,
                "the audit says that it was decided, and it is gone."
            );
        }
    }

    private sealed record Decision(
        string Status,
        string Suggested,
        string? Justification,
        DateTimeOffset DecidedAt,
        string DecidedBy,
        long Version
    )
    {
        private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

        public static Decision? Read(string json)
        {
            try
            {
                // To the microsecond, as the database keeps it.
                return JsonSerializer.Deserialize<Decision>(json, Options) is { } read
                    ? read with
                    {
                        DecidedAt = read.DecidedAt.AddTicks(-(read.DecidedAt.Ticks % TimeSpan.TicksPerMicrosecond)),
                    }
                    : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }
}
