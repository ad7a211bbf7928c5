using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>Each audit entry has the hash that its content gives, and carries that of the one before it about the same resource.</summary>
internal sealed class AuditEntries : ITrustCheck
{
    public IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, CancellationToken ct) =>
        Find(evidence).ToAsyncEnumerable();

    private static IEnumerable<Tampering> Find(Evidence evidence)
    {
        var heads = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in evidence.Trail.Entries)
        {
            if (entry.Hash != entry.Computed)
            {
                yield return Of(entry, "the entry is not the one that its hash was made of.");
            }

            if (entry.PreviousHash != heads.GetValueOrDefault(entry.Resource))
            {
                yield return Of(entry, $"the entry before it about {entry.Resource} is missing or was another one.");
            }

            heads[entry.Resource] = entry.Hash;
        }
    }

    private static Tampering Of(AuditRow entry, string what) =>
        new("audit_entries", entry.Id.ToString(CultureInfo.InvariantCulture), what);
}
