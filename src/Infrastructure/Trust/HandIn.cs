using System.Text.Json;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Reporting;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>A row of <c>report_events</c>, its content reduced to hashes.</summary>
/// <param name="Owner">The plan, year and institution that it stands in.</param>
/// <param name="Computed">Of the content as it stands; null without one.</param>
/// <param name="Answer">Of the content as this version of the program writes it; null when it cannot be read.</param>
internal sealed record HandIn(
    Guid ObligationId,
    long Version,
    string Owner,
    string Kind,
    DateTimeOffset At,
    string By,
    string? Comment,
    string? Receipt,
    string? Sha256,
    string? Computed,
    string? Answer
)
{
    private const string Sql = """
        SELECT obligation_id, version, concat_ws('/', plan_id, year, institution_id) AS owner, kind, at, by, comment,
               receipt_number, content, sha256
        FROM public.report_events ORDER BY obligation_id, version
        """;

    public string Key => $"{ObligationId}/{Version}";

    public bool Is(ReportEventKind kind) => Kind == kind.ToString();

    public static async Task<Dictionary<Guid, List<HandIn>>> ReadAsync(
        NpgsqlConnection connection,
        CancellationToken ct
    )
    {
        var events = new Dictionary<Guid, List<HandIn>>();
        await foreach (var row in Store.RowsAsync(connection, Sql, ct))
        {
            var content = row.Get<string>("content");
            var read = new HandIn(
                row.Get<Guid>("obligation_id"),
                row.Get<long>("version"),
                row.Get<string>("owner")!,
                row.Get<string>("kind")!,
                row.Get<DateTimeOffset>("at"),
                row.Get<string>("by")!,
                row.Get<string>("comment"),
                row.Get<string>("receipt_number"),
                row.Get<string>("sha256"),
                content is null ? null : Store.Sha256(content),
                content is null ? null : HashOfAnswer(content)
            );
            if (!events.TryGetValue(read.ObligationId, out var ofObligation))
            {
                events.Add(read.ObligationId, ofObligation = []);
            }

            ofObligation.Add(read);
        }

        return events;
    }

    /// <summary>A content written before its type grew lacks the newer members; read and written again it has them.</summary>
    private static string? HashOfAnswer(string content)
    {
        try
        {
            return CanonicalJson.Seal(CanonicalJson.Read<ReportContent>(content)).Sha256;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
