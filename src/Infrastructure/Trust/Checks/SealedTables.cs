using System.Runtime.CompilerServices;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>
/// Rows are as they were sealed. One that is final never changes or goes; any other change, and every new row, has an
/// audit entry that names it, later than the seal before and no later than the seal that has it.
/// </summary>
internal sealed class SealedTables : ITrustCheck
{
    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var part in SealedPart.All)
        {
            var known = new Dictionary<string, string>(StringComparer.Ordinal);
            var sealedTo = 0L;
            var isKnown = false;
            foreach (var (seal, digest) in evidence.Seals.Zip(evidence.Digests))
            {
                foreach (var (key, hash) in Rows(digest, part))
                {
                    var before = known.GetValueOrDefault(key);
                    if (
                        isKnown && Fault(part, key, (before, hash), evidence, (sealedTo, seal.LastAuditId)) is { } fault
                    )
                    {
                        yield return fault;
                    }

                    Set(known, key, hash);
                }

                sealedTo = seal.LastAuditId;
                // The first seal that covers a part is what it is held against: a program that grew covers more than before.
                isKnown |= digest?.Parts.ContainsKey(part.Name) == true;
            }

            if (!isKnown && evidence.Seals.Count > 0)
            {
                continue;
            }

            await foreach (var (key, hash) in part.ReadAsync(evidence.Connection, ct))
            {
                known.Remove(key, out var before);
                if (Fault(part, key, (before, hash), evidence, (sealedTo, long.MaxValue)) is { } fault)
                {
                    yield return fault;
                }
            }

            foreach (var (key, before) in known)
            {
                if (Fault(part, key, (before, null), evidence, (sealedTo, long.MaxValue)) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Rows(SealDigest? digest, SealedPart part) =>
        digest?.Parts.GetValueOrDefault(part.Name)?.Rows.AsEnumerable() ?? [];

    private static void Set(Dictionary<string, string> known, string key, string? hash)
    {
        if (hash is null)
        {
            known.Remove(key);
        }
        else
        {
            known[key] = hash;
        }
    }

    private static Tampering? Fault(
        SealedPart part,
        string key,
        (string? Before, string? Now) hash,
        Evidence evidence,
        (long After, long UpTo) between
    )
    {
        if (hash.Before == hash.Now)
        {
            return null;
        }

        var isExplained = evidence.Trail.Explains(key, between.After, between.UpTo);
        var what = hash switch
        {
            (null, _) when isExplained || part.IsCited || evidence.Trail.Loaded(between.After, between.UpTo) => null,
            (null, _) => "the row appeared and no audit entry says why.",
            (_, null) when part.IsFinal => "the row was sealed and is gone.",
            (_, null) => isExplained ? null : "the row was sealed and is gone, and no audit entry says why.",
            _ when part.IsFinal => "the row is not as it was sealed.",
            _ => isExplained ? null : "the row is not as it was sealed, and no audit entry says why.",
        };
        return what is null ? null : new Tampering(part.Table, key, what);
    }
}
