using System.Globalization;
using System.Runtime.CompilerServices;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>An obligation stands where its history has brought it, and no history stands without its obligation.</summary>
internal sealed class ObligationStates : ITrustCheck
{
    private const string Sql = """
        SELECT o.id, concat_ws('/', o.plan_id, o.year, o.institution_id) AS owner, o.year, o.no, o.state, o.return_comment,
               o.submissions, o.receipt_number, o.submitted_at, o.submitted_by, o.accepted_at, o.version,
               r.obligation_id IS NOT NULL AS is_written
        FROM public.obligations o LEFT JOIN public.reports r ON r.obligation_id = o.id
        """;

    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        var without = evidence.Events.Keys.ToHashSet();
        await foreach (var row in Store.RowsAsync(evidence.Connection, Sql, ct))
        {
            var id = row.Get<Guid>("id");
            without.Remove(id);
            var history = evidence.Events.GetValueOrDefault(id) ?? [];
            var stands = new Standing(
                row.Get<string>("state")!,
                row.Get<string>("return_comment"),
                row.Get<int>("submissions"),
                row.Get<string>("receipt_number"),
                row.Get<DateTimeOffset?>("submitted_at"),
                row.Get<string>("submitted_by"),
                row.Get<DateTimeOffset?>("accepted_at")
            );
            if (stands != Standing.Of(history, row.Get<bool>("is_written")))
            {
                yield return new Tampering(
                    "obligations",
                    $"{id}",
                    $"it is {stands.State}, which is not where its {history.Count} events have brought it."
                );
            }

            if (
                history.Any(e => e.Owner != row.Get<string>("owner"))
                || history.LastOrDefault()?.Version > row.Get<long>("version")
            )
            {
                yield return new Tampering(
                    "obligations",
                    $"{id}",
                    "its events belong to another plan, executor or version."
                );
            }

            if (Receipts(history, row.Get<int>("year"), row.Get<long>("no")).FirstOrDefault() is { } receipt)
            {
                yield return new Tampering("obligations", $"{id}", $"the receipt {receipt} is not of its number.");
            }
        }

        foreach (var id in without)
        {
            yield return new Tampering("obligations", $"{id}", "it has a history and is gone.");
        }
    }

    private static IEnumerable<string> Receipts(IEnumerable<HandIn> history, int year, long no)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{year}-{no:0000}");
        return history
            .Select(e => e.Receipt)
            .OfType<string>()
            .Where(r => r != prefix && !r.StartsWith(prefix + "-", StringComparison.Ordinal));
    }

    private sealed record Standing(
        string State,
        string? ReturnComment,
        int Submissions,
        string? Receipt,
        DateTimeOffset? SubmittedAt,
        string? SubmittedBy,
        DateTimeOffset? AcceptedAt
    )
    {
        public static Standing Of(List<HandIn> history, bool isWritten)
        {
            var submitted = history.FindLast(e => e.Is(ReportEventKind.Submitted));
            var last = history.LastOrDefault();
            var state = last?.Kind switch
            {
                nameof(ReportEventKind.Submitted) => nameof(ReportState.Submitted),
                nameof(ReportEventKind.Accepted) => nameof(ReportState.Accepted),
                nameof(ReportEventKind.Returned) or nameof(ReportEventKind.Reopened) => nameof(ReportState.Returned),
                _ => isWritten ? nameof(ReportState.Draft) : nameof(ReportState.NotStarted),
            };
            return new Standing(
                state,
                state == nameof(ReportState.Returned) ? last!.Comment : null,
                history.Count(e => e.Is(ReportEventKind.Submitted)),
                submitted?.Receipt,
                submitted?.At,
                submitted?.By,
                state == nameof(ReportState.Accepted) ? last!.At : null
            );
        }
    }
}
