namespace ActionPlanMonitor.Domain.Publishing;

/// <summary>How a count of people is told to the public.</summary>
public enum Shown
{
    Exactly,

    /// <summary>1–4 people in one municipality: "&lt;5" (domain.md 13).</summary>
    BelowFive,

    /// <summary>Held back because a small count beside it could be worked out from it.</summary>
    NotAtAll,
}

/// <summary>What a small count may be for all that the public knows; both ends belong to it.</summary>
public readonly record struct CountRange(decimal Low, decimal High)
{
    public static CountRange Anything { get; } = new(0, decimal.MaxValue);

    public static CountRange Small { get; } = new(1, SmallCounts.Least - 1);

    /// <summary>People are whole: fewer than two whole numbers is an answer.</summary>
    public bool IsRevealing => Math.Floor(High) - Math.Ceiling(Low) < 1;

    public CountRange And(CountRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}

/// <summary>
/// Which counts of people of several municipalities the public reads, when their sum is bounded by what is published beside
/// them: the status of the item against its target. The sum itself is held back by the caller whenever one of them is.
/// </summary>
public static class SmallCounts
{
    /// <summary>The smallest number of people of one municipality that is told.</summary>
    public const int Least = 5;

    public static bool IsSmall(decimal? count) => count is > 0 and < Least;

    /// <param name="counts">Null where no number was given.</param>
    /// <param name="sum">What the published status says about their sum.</param>
    /// <param name="before">What earlier versions tell about each: unchanged counts stay as well hidden as they were.</param>
    public static IReadOnlyList<Shown> Conceal(
        IReadOnlyList<decimal?> counts,
        CountRange sum,
        IReadOnlyList<(Shown Shown, CountRange Range)?>? before = null
    )
    {
        var shown = counts.Select((count, i) => First(count, before?[i]?.Shown)).ToArray();
        if (!counts.Any(IsSmall))
        {
            return shown;
        }

        while (Revealed(counts, shown, sum, before) is [var first, ..])
        {
            if (NextToHide(counts, shown) is { } beside)
            {
                shown[beside] = Shown.NotAtAll;
            }
            else if (shown.Contains(Shown.BelowFive))
            {
                shown[shown[first] == Shown.BelowFive ? first : Array.IndexOf(shown, Shown.BelowFive)] = Shown.NotAtAll;
            }
            else
            {
                break;
            }
        }

        return shown;
    }

    /// <summary>What a reader can work out about each count from the others and from the bounds of their sum.</summary>
    public static IReadOnlyList<CountRange> Ranges(
        IReadOnlyList<decimal?> counts,
        IReadOnlyList<Shown> shown,
        CountRange sum
    )
    {
        var told = counts.Select((count, i) => Told(count, shown[i])).ToList();
        return
        [
            .. told.Select(
                (own, i) =>
                {
                    var others = told.Where((_, j) => j != i).ToList();
                    var least = others.Sum(r => r.Low);
                    var unbounded = others.Exists(r => r.High == decimal.MaxValue);
                    return own.And(
                        new CountRange(
                            unbounded ? 0 : sum.Low - others.Sum(r => r.High),
                            sum.High == decimal.MaxValue ? decimal.MaxValue : sum.High - least
                        )
                    );
                }
            ),
        ];
    }

    private static Shown First(decimal? count, Shown? before) =>
        before == Shown.NotAtAll ? Shown.NotAtAll
        : IsSmall(count) ? Shown.BelowFive
        : Shown.Exactly;

    private static List<int> Revealed(
        IReadOnlyList<decimal?> counts,
        Shown[] shown,
        CountRange sum,
        IReadOnlyList<(Shown Shown, CountRange Range)?>? before
    )
    {
        var ranges = Ranges(counts, shown, sum);
        return
        [
            .. Enumerable
                .Range(0, counts.Count)
                .Where(i => IsSmall(counts[i]) && ranges[i].And(before?[i]?.Range ?? CountRange.Anything).IsRevealing),
        ];
    }

    /// <summary>The smallest of those still told costs the public the least.</summary>
    private static int? NextToHide(IReadOnlyList<decimal?> counts, Shown[] shown) =>
        Enumerable
            .Range(0, counts.Count)
            .Where(i => shown[i] == Shown.Exactly && counts[i] > 0)
            .OrderBy(i => counts[i])
            .Select(i => (int?)i)
            .FirstOrDefault();

    private static CountRange Told(decimal? count, Shown shown) =>
        shown switch
        {
            Shown.Exactly => new CountRange(count ?? 0, count ?? 0),
            Shown.BelowFive => CountRange.Small,
            Shown.NotAtAll => CountRange.Anything,
        };
}
