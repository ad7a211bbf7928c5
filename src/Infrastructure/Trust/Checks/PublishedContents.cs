using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>What was published is what its hash was made of, in versions 1, 2, 3 …, and its year counts as published.</summary>
internal sealed class PublishedContents : ITrustCheck
{
    private const string Sql = """
        SELECT p.plan_id, p.year, p.version, p.content, p.sha256, c.published_on IS NOT NULL AS is_published,
               row_number() OVER (PARTITION BY p.plan_id, p.year ORDER BY p.version)::integer AS expected
        FROM public.publications p LEFT JOIN public.campaigns c ON c.plan_id = p.plan_id AND c.year = p.year
        ORDER BY p.plan_id, p.year, p.version
        """;

    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in Store.RowsAsync(evidence.Connection, Sql, ct))
        {
            var version = row.Get<int>("version");
            var key = string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Get<Guid>("plan_id")}/{row.Get<int>("year")}/{version}"
            );
            if (Store.Sha256(row.Get<string>("content")!) != row.Get<string>("sha256"))
            {
                yield return new Tampering("publications", key, "the content is not what its hash was made of.");
            }

            if (version != row.Get<int>("expected"))
            {
                yield return new Tampering("publications", key, "an earlier version of it is missing.");
            }

            if (!row.Get<bool>("is_published"))
            {
                yield return new Tampering("publications", key, "its year no longer counts as published.");
            }
        }
    }
}
