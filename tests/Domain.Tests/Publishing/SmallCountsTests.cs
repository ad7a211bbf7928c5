using ActionPlanMonitor.Domain.Publishing;
using NUnit.Framework;

namespace ActionPlanMonitor.Domain.Tests.Publishing;

/// <summary>
/// An attacker tries every assignment of numbers that fits what is published, alone and over several versions: no count of 1–4
/// people may have a single answer.
/// </summary>
public sealed class SmallCountsTests
{
    private const int Most = 24;

    [Test]
    public void Counts_BelowFive_AreNeverTold_AndOthersAreWhereNothingHangsOnThem() =>
        Assert.That(
            SmallCounts.Conceal([3, 11, 0, null, 5], CountRange.Anything),
            Is.EqualTo([Shown.BelowFive, Shown.Exactly, Shown.Exactly, Shown.Exactly, Shown.Exactly])
        );

    [Test]
    public void Target_ThatLeavesOneAnswer_TakesANeighbourWithIt() =>
        Assert.That(
            // 4 + 11 of 15: reached, so the four would be known.
            SmallCounts.Conceal([4, 11], new CountRange(15, decimal.MaxValue)),
            Is.EqualTo([Shown.BelowFive, Shown.NotAtAll])
        );

    [Test]
    public void Attacker_WithOneVersion_FindsNoSmallCount([Range(1, 200)] int seed)
    {
        var dice = new Random(seed);
        var counts = Counts(dice, dice.Next(2, 5));
        var sum = Band(dice, counts);

        var shown = SmallCounts.Conceal(counts, sum);

        ShouldHide(counts, Fits(shown, counts, sum), seed);
    }

    [Test]
    public void Attacker_WithTwoVersions_FindsNoUnchangedSmallCount([Range(1, 200)] int seed)
    {
        var dice = new Random(seed);
        var first = Counts(dice, 3);
        var second = first.ToList();
        second[dice.Next(3)] = dice.Next(0, 13);
        var (firstSum, secondSum) = (Band(dice, first), Band(dice, second));

        var firstShown = SmallCounts.Conceal(first, firstSum);
        var ranges = SmallCounts.Ranges(Told(first, firstShown), firstShown, firstSum);
        var secondShown = SmallCounts.Conceal(
            second,
            secondSum,
            [.. firstShown.Select((s, i) => s == Shown.Exactly ? ((Shown, CountRange)?)null : (s, ranges[i]))]
        );

        var inFirst = Fits(firstShown, first, firstSum).ToList();
        var inSecond = Fits(secondShown, second, secondSum).ToList();
        for (var i = 0; i < 3; i++)
        {
            if (first[i] == second[i] && SmallCounts.IsSmall(first[i]))
            {
                Assert.That(
                    inFirst.Select(a => a[i]).Intersect(inSecond.Select(a => a[i])).Count(),
                    Is.GreaterThan(1),
                    $"seed {seed}, place {i}"
                );
            }
        }
    }

    private static void ShouldHide(List<decimal?> counts, IEnumerable<int[]> fitting, int seed)
    {
        var all = fitting.ToList();
        for (var i = 0; i < counts.Count; i++)
        {
            if (SmallCounts.IsSmall(counts[i]))
            {
                Assert.That(all.Select(a => a[i]).Distinct().Count(), Is.GreaterThan(1), $"seed {seed}, place {i}");
            }
        }
    }

    /// <summary>Every assignment of whole numbers that a reader cannot rule out.</summary>
    private static IEnumerable<int[]> Fits(IReadOnlyList<Shown> shown, List<decimal?> counts, CountRange sum)
    {
        IEnumerable<int[]> all =
        [
            [],
        ];
        for (var i = 0; i < shown.Count; i++)
        {
            int[] values = shown[i] switch
            {
                Shown.Exactly => [(int)(counts[i] ?? 0)],
                Shown.BelowFive => [1, 2, 3, 4],
                _ => [.. Enumerable.Range(0, Most)],
            };
            all = all.SelectMany(before => values.Select(v => (int[])[.. before, v]));
        }

        return all.Where(a => a.Sum() >= sum.Low && a.Sum() <= sum.High);
    }

    private static List<decimal?> Told(List<decimal?> counts, IReadOnlyList<Shown> shown) =>
        [.. counts.Select((c, i) => shown[i] == Shown.Exactly ? c : null)];

    private static List<decimal?> Counts(Random dice, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => (decimal?)dice.Next(0, 13))];

    /// <summary>What a status says: reached, or not even half of the target.</summary>
    private static CountRange Band(Random dice, List<decimal?> counts)
    {
        var sum = counts.Sum() ?? 0;
        return dice.Next(3) switch
        {
            0 => CountRange.Anything,
            1 => new CountRange(sum - dice.Next(0, 3), decimal.MaxValue),
            _ => new CountRange(0, sum + dice.Next(0, 3)),
        };
    }
}
