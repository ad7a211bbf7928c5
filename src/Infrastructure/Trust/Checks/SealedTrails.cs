using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>The audit entries up to each seal are those that were sealed: none was cut off, none was slipped in.</summary>
internal sealed class SealedTrails : ITrustCheck
{
    public IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, CancellationToken ct) =>
        Find(evidence).ToAsyncEnumerable();

    private static IEnumerable<Tampering> Find(Evidence evidence)
    {
        var entries = evidence.Trail.Entries;
        var next = 0;
        var before = Seals.NothingSealed;
        foreach (var (seal, digest) in evidence.Seals.Zip(evidence.Digests))
        {
            var first = next;
            while (next < entries.Count && entries[next].Id <= seal.LastAuditId)
            {
                next++;
            }

            var hash = Seals.Hash(before, entries[first..next]);
            if (digest is not null && digest.Audit != new SealedTrail(next, hash))
            {
                yield return new Tampering(
                    "audit_entries",
                    seal.LastAuditId.ToString(CultureInfo.InvariantCulture),
                    FormattableString.Invariant(
                        $"seal {seal.No} covers {digest.Audit.Count} entries up to this one; now there are {next}, or others."
                    )
                );
            }

            before = digest?.Audit.Sha256 ?? hash;
        }
    }
}
