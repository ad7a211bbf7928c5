using ActionPlanMonitor.Infrastructure.Trust.Checks;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>Looks for what was changed behind the application's back.</summary>
public static class Verifier
{
    private static readonly IReadOnlyList<ITrustCheck> Checks =
    [
        new AuditEntries(),
        new SealChain(),
        new SealedTrails(),
        new SealedTables(),
        new HandedInContents(),
        new ObligationStates(),
        new HandedInReports(),
        new Decisions(),
        new CitedAmendments(),
        new PublishedContents(),
    ];

    /// <summary>Everything found, on a connection that sees every row; nothing is changed.</summary>
    /// <param name="keptSeal">Hash of a seal kept outside the database, if there is one.</param>
    public static async Task<IReadOnlyList<Tampering>> VerifyAsync(
        NpgsqlConnection connection,
        string? keptSeal,
        CancellationToken ct
    )
    {
        var evidence = await Evidence.ReadAsync(connection, keptSeal, ct);
        var found = new List<Tampering>();
        foreach (var check in Checks)
        {
            await foreach (var tampering in check.FindAsync(evidence, ct))
            {
                found.Add(tampering);
            }
        }

        return found;
    }
}
