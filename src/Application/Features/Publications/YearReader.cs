using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications.Snapshot;
using ActionPlanMonitor.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>Which state of a year is asked for.</summary>
/// <param name="Number">A published version; null where none is named.</param>
/// <param name="Live">The live data are asked for by name.</param>
public readonly record struct AskedVersion(int? Number, bool Live)
{
    /// <summary>Whatever this reader is shown when nothing is said.</summary>
    public static AskedVersion Usual { get; }

    public static AskedVersion OfLive { get; } = new(null, Live: true);

    public static AskedVersion Of(int number) => new(number, Live: false);
}

/// <summary>What an answer rests on: <c>live</c> data or a <c>published</c> version.</summary>
/// <param name="Tag">Changes with everything this reader sees computed from the year, the language apart.</param>
/// <param name="Basis">Which reports count: <c>accepted</c> or <c>submitted</c>.</param>
public sealed record Edition(string Source, int? Version, DateTimeOffset? PublishedAt, string Tag, string Basis)
{
    public static Edition Published(int version, DateTimeOffset at, string sha256) =>
        new("published", version, at, sha256, "accepted");

    public bool IsPublished => Version is not null;
}

/// <param name="Today">The day for which the year was judged.</param>
/// <param name="AsOf">The moment of the data.</param>
public sealed record ShownYear(AssessedYear Assessed, Edition Edition, DateOnly Today, DateTimeOffset AsOf);

/// <summary>
/// The one source of everything shown about a year: computed from what stands now, or as it was published. Without a wish the
/// ministry, the commission and analysts get the live year; everybody else the newest published version.
/// </summary>
public sealed class YearReader(IAppDbContext db, PlanYearReader live, ICurrentUser user, TimeProvider clock)
{
    public async Task<ShownYear> ReadAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (IsLive(asked))
        {
            var head = await live.HeadAsync(planId, year, ct);
            var visibility = Visibility.Of(user, head.Campaign);
            var assessed = AssessedYear.Of(await live.ReadAsync(head, visibility, ct), live.Today);
            return new ShownYear(assessed, LiveEdition(visibility, head.Campaign.Stamp), live.Today, clock.GetUtcNow());
        }

        var published =
            await Published(planId, year, asked).AsNoTracking().FirstOrDefaultAsync(ct)
            ?? throw await NoneAsync(planId, year, asked, ct);
        var snapshot = CanonicalJson.Read<YearSnapshot>(published.Content);
        return new ShownYear(
            SnapshotMap.ToYear(snapshot),
            Edition.Published(published.Version, published.PublishedAt, published.Sha256),
            snapshot.JudgedOn,
            published.PublishedAt
        );
    }

    /// <summary>What <see cref="ReadAsync"/> would rest on, without reading the year.</summary>
    public async Task<Edition> EditionAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (IsLive(asked))
        {
            var campaign =
                await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.PlanId == planId && c.Year == year, ct)
                ?? throw ProblemException.NotFound();
            return LiveEdition(Visibility.Of(user, campaign), campaign.Stamp);
        }

        var found = await Published(planId, year, asked)
            .Select(p => new
            {
                p.Version,
                p.PublishedAt,
                p.Sha256,
            })
            .FirstOrDefaultAsync(ct);
        return found is null
            ? throw await NoneAsync(planId, year, asked, ct)
            : Edition.Published(found.Version, found.PublishedAt, found.Sha256);
    }

    /// <exception cref="ProblemException">The live data are asked for by somebody who does not see them.</exception>
    public bool IsLive(AskedVersion asked)
    {
        if (asked.Live && !Visibility.SeesLive(user.Role))
        {
            throw user.Role is null ? ProblemException.Unauthenticated() : ProblemException.Forbidden();
        }

        return asked.Live || (asked.Number is null && Visibility.SeesLive(user.Role));
    }

    private Edition LiveEdition(Visibility visibility, long stamp) =>
        new(
            "live",
            Version: null,
            PublishedAt: null,
            FormattableString.Invariant($"{stamp}-{visibility.Basis}-{live.Today:yyyyMMdd}"),
            visibility.Basis
        );

    private IQueryable<Publication> Published(Guid planId, int year, AskedVersion asked) =>
        db
            .Publications.Where(p => p.PlanId == planId && p.Year == year)
            .Where(p => asked.Number == null || p.Version == asked.Number)
            .OrderByDescending(p => p.Version);

    /// <summary>A named version that is not there is not found; a year without any is not published yet.</summary>
    private async Task<ProblemException> NoneAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (asked.Number is not null)
        {
            return ProblemException.NotFound();
        }

        if (user.Role is null)
        {
            return ProblemException.Unauthenticated();
        }

        return await db.Campaigns.AnyAsync(c => c.PlanId == planId && c.Year == year, ct)
            ? Visibility.NotPublished()
            : ProblemException.NotFound();
    }
}
