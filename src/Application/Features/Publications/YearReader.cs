using System.Data;
using System.Globalization;
using System.Runtime.CompilerServices;
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

    /// <summary>The live data as anybody would read them if they were published now.</summary>
    public static AskedVersion OfPreview { get; } = new(null, Live: true) { Preview = true };

    public bool Preview { get; private init; }

    public static AskedVersion Of(int number) => new(number, Live: false);

    /// <summary>As an address spells it; null where nothing is said.</summary>
    public override string? ToString() =>
        Preview ? "preview"
        : Live ? "live"
        : Number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// What an answer rests on: <c>live</c> data, a <c>preview</c> of what they would be once published, or a
/// <c>published</c> version.
/// </summary>
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

/// <summary>The same year for whoever can do without the whole of it at once.</summary>
/// <param name="First">Of the pieces: of most years the only one.</param>
/// <param name="IsWhole">The first piece is all there is.</param>
/// <param name="Pieces">To be read once, the first among them.</param>
public sealed record YearInPieces(ShownYear First, bool IsWhole, IAsyncEnumerable<AssessedYear> Pieces);

/// <summary>
/// The one source of everything shown about a year: computed from what stands now, or as it was published. Without a wish the
/// ministry, the commission and analysts get the live year; everybody else the newest published version.
/// </summary>
public sealed class YearReader(
    IAppDbContext db,
    PlanYearReader live,
    YearToPublish yearToPublish,
    ICurrentUser user,
    TimeProvider clock
)
{
    public async Task<ShownYear> ReadAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (!IsLive(asked))
        {
            return await PublishedAsync(planId, year, asked, ct);
        }

        var head = await live.HeadAsync(planId, year, ct);
        var visibility = Visibility.Of(user, head.Campaign);
        return asked.Preview
            ? Shown((await yearToPublish.ReadAsync(head, ct)).Public, PreviewEdition(head.Campaign.Stamp))
            : Shown(
                AssessedYear.Of(await live.ReadAsync(head, visibility, ct), live.Today),
                LiveEdition(visibility, head.Campaign.Stamp)
            );
    }

    /// <summary>
    /// A live year comes piece by piece. What is published, or would be, is one piece: a version is one text, and whether
    /// a number tells another one can only be seen on the whole.
    /// </summary>
    public async Task<YearInPieces> ReadInPiecesAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (!IsLive(asked) || asked.Preview)
        {
            var whole = await ReadAsync(planId, year, asked, ct);
            return new YearInPieces(whole, IsWhole: true, new[] { whole.Assessed }.ToAsyncEnumerable());
        }

        var head = await live.HeadAsync(planId, year, ct);
        var visibility = Visibility.Of(user, head.Campaign);
        var first = await live.PieceAsync(head, visibility, after: null, ct);
        var assessed = AssessedYear.Of(first.Year, live.Today);
        var isWhole = first.Next is null;
        return new YearInPieces(
            Shown(assessed, LiveEdition(visibility, head.Campaign.Stamp)),
            isWhole,
            isWhole ? new[] { assessed }.ToAsyncEnumerable() : PiecesAsync(head, visibility, ct)
        );
    }

    /// <summary>All pieces are of one moment, however long it takes to read them: the transaction sees nobody's later writes.</summary>
    private async IAsyncEnumerable<AssessedYear> PiecesAsync(
        PlanYearHead head,
        Visibility visibility,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        ItemPlace? next = null;
        do
        {
            var piece = await live.PieceAsync(head, visibility, next, ct);
            yield return AssessedYear.Of(piece.Year, live.Today);
            next = piece.Next;
        } while (next is not null);
    }

    private ShownYear Shown(AssessedYear year, Edition edition) => new(year, edition, live.Today, clock.GetUtcNow());

    private async Task<ShownYear> PublishedAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
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
            return asked.Preview
                ? PreviewEdition(campaign.Stamp)
                : LiveEdition(Visibility.Of(user, campaign), campaign.Stamp);
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

    private Edition PreviewEdition(long stamp) =>
        new(
            "preview",
            Version: null,
            PublishedAt: null,
            FormattableString.Invariant($"{stamp}-preview-{live.Today:yyyyMMdd}"),
            Visibility.Accepted.Basis
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
