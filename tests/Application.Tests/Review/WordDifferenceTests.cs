using ActionPlanMonitor.Application.Features.Review;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Review;

public sealed class WordDifferenceTests
{
    [TestCase("", "", "")]
    [TestCase("", "du posėdžiai", "+du posėdžiai")]
    [TestCase("du posėdžiai", "", "-du posėdžiai")]
    [TestCase("a b c", "a b c", "=a b c")]
    [TestCase("a b c", "a x c", "=a |-b |+x |=c")]
    [TestCase("a b", "a b c", "=a b |+c")]
    [TestCase("a b c d", "b c", "-a |=b c |-d")]
    [TestCase("a\nb", "a\nb", "=a\nb")]
    public void Runs_AreTheWordsThatStayedCameAndWent(string before, string after, string expected)
    {
        var runs = WordDifference.Of(before, after).Select(r => $"{Mark(r.Change)}{r.Text}");

        Assert.That(string.Join('|', runs), Is.EqualTo(expected));
    }

    [Test]
    public void Runs_HoldEveryWordOfBothTexts([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Text(random), Text(random));

        var runs = WordDifference.Of(before, after);

        Assert.That(Words(runs, WordChange.Added), Is.EqualTo(before));
        Assert.That(Words(runs, WordChange.Removed), Is.EqualTo(after));

        static string Text(Random random) =>
            string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(2) == 0 ? "taip" : "ne"));

        static string Words(IEnumerable<WordRun> runs, WordChange without) =>
            string.Join(
                ' ',
                runs.Where(r => r.Change != without)
                    .SelectMany(r => r.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            );
    }

    [Test]
    public void TextsTooLongToCompare_AreShownAsReplaced()
    {
        var before = string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"a{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"b{i}"));

        Assert.That(
            WordDifference.Of(before, after).Select(r => r.Change),
            Is.EqualTo([WordChange.Removed, WordChange.Added])
        );
    }

    private static char Mark(WordChange change) =>
        change switch
        {
            WordChange.Same => '=',
            WordChange.Added => '+',
            WordChange.Removed => '-',
        };
}
