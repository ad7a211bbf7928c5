namespace ActionPlanMonitor.Application.Features.Review;

public enum WordChange
{
    Same,
    Added,
    Removed,
}

/// <param name="Text">Words with the space that follows them, so that runs can be set side by side as they are.</param>
public sealed record WordRun(WordChange Change, string Text);

/// <summary>How one text became another, word by word: the longest common run of words stays.</summary>
public static class WordDifference
{
    /// <summary>Of the table of comparison. Texts that differ in more than this are shown as replaced.</summary>
    private const long MostCells = 9_000_000;

    public static IReadOnlyList<WordRun> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = CommonStart(old, now);
        var end = CommonEnd(old, now, start);
        var runs = new List<WordRun>();
        Kept(runs, old.AsSpan(0, start), now.AsSpan(0, start));
        Between(runs, old.AsSpan(start..^end), now.AsSpan(start..^end));
        Kept(runs, old.AsSpan(old.Length - end), now.AsSpan(now.Length - end));
        return runs;
    }

    private static void Between(List<WordRun> runs, ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        if (old.IsEmpty || now.IsEmpty || (long)old.Length * now.Length > MostCells)
        {
            Append(runs, WordChange.Removed, old);
            Append(runs, WordChange.Added, now);
            return;
        }

        var left = CommonLengths(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && IsSame(old[i], now[j]))
            {
                Kept(runs, old.Slice(i++, 1), now.Slice(j++, 1));
            }
            else if (j == now.Length || (i < old.Length && left[i + 1, j] >= left[i, j + 1]))
            {
                Append(runs, WordChange.Removed, old.Slice(i++, 1));
            }
            else
            {
                Append(runs, WordChange.Added, now.Slice(j++, 1));
            }
        }
    }

    /// <summary>Length of the longest common run of what is left from here on.</summary>
    private static ushort[,] CommonLengths(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var left = new ushort[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                left[i, j] = IsSame(old[i], now[j])
                    ? (ushort)(left[i + 1, j + 1] + 1)
                    : Math.Max(left[i + 1, j], left[i, j + 1]);
            }
        }

        return left;
    }

    private static int CommonStart(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && IsSame(old[start], now[start]))
        {
            start++;
        }

        return start;
    }

    private static int CommonEnd(string[] old, string[] now, int start)
    {
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && IsSame(old[^(end + 1)], now[^(end + 1)]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The last word of one text has no space after it; in the other it may have.</summary>
    private static void Kept(List<WordRun> runs, ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        for (var i = 0; i < now.Length; i++)
        {
            Append(runs, WordChange.Same, (old[i].Length > now[i].Length ? old : now).Slice(i, 1));
        }
    }

    private static void Append(List<WordRun> runs, WordChange change, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var text = string.Concat(words);
        if (runs.Count > 0 && runs[^1].Change == change)
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        }
        else
        {
            runs.Add(new WordRun(change, text));
        }
    }

    /// <summary>A word that moved to the end of its line is the same word.</summary>
    private static bool IsSame(string one, string other) =>
        one.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    private static string[] Words(string text)
    {
        var words = new List<string>();
        var from = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (!char.IsWhiteSpace(text[at]) && char.IsWhiteSpace(text[at - 1])))
            {
                words.Add(text[from..at]);
                from = at;
            }
        }

        return [.. words];
    }
}
