using System.Runtime.CompilerServices;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>An act changed something: an audit entry cites it as its reason.</summary>
internal sealed class CitedAmendments : ITrustCheck
{
    private const string Sql = """
        SELECT id, legal_basis || ', ' || to_char(date, 'YYYY-MM-DD') AS cited FROM public.amendments
        """;

    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in Store.RowsAsync(evidence.Connection, Sql, ct))
        {
            if (!evidence.Trail.Reasons.Contains(row.Get<string>("cited")!))
            {
                yield return new Tampering(
                    "amendments",
                    $"{row.Get<Guid>("id")}",
                    "no audit entry cites it as its reason."
                );
            }
        }
    }
}
