using System.Globalization;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>Seals are numbered 1, 2, 3 …, each has the hash that its content gives and carries that of the one before it.</summary>
internal sealed class SealChain : ITrustCheck
{
    public IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, CancellationToken ct) =>
        Find(evidence).ToAsyncEnumerable();

    private static IEnumerable<Tampering> Find(Evidence evidence)
    {
        if (evidence.Seals.Count == 0)
        {
            yield return new Tampering("audit_seals", "1", "nothing was sealed yet, or every seal is gone.");
        }

        AuditSeal? before = null;
        foreach (var (seal, digest) in evidence.Seals.Zip(evidence.Digests))
        {
            if (seal.No != (before?.No ?? 0) + 1)
            {
                yield return Of(seal, "the seal before it is missing.");
            }

            if (seal.Hash != Seals.Hash(seal.No, seal.SealedAt, seal.LastAuditId, seal.Digest, seal.PreviousHash))
            {
                yield return Of(seal, "the seal is not the one that its hash was made of.");
            }

            if (seal.PreviousHash != before?.Hash)
            {
                yield return Of(seal, "the seal before it was another one.");
            }

            if (digest is null)
            {
                yield return Of(seal, "what it covers cannot be read.");
            }

            before = seal;
        }

        if (evidence.KeptSeal is { } kept && evidence.Seals.All(s => s.Hash != kept))
        {
            yield return new Tampering(
                "audit_seals",
                kept,
                "there is no seal with this hash, though it was kept elsewhere."
            );
        }
    }

    private static Tampering Of(AuditSeal seal, string what) =>
        new("audit_seals", seal.No.ToString(CultureInfo.InvariantCulture), what);
}
