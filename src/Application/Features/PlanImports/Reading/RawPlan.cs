using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>The rows of a plan's tables as they stand, whole again where pages had cut them, with nothing interpreted.</summary>
/// <param name="Words">What stands outside the rows, in order: titles, the act.</param>
/// <param name="HasResults">There is a column of results.</param>
internal sealed record RawPlan(IReadOnlyList<string> Words, IReadOnlyList<RawRow> Rows, bool HasResults);

internal abstract record RawRow(CellPlace Place);

/// <summary>"1 uždavinys – stiprinti …"; the number is null where it is not said.</summary>
internal sealed record RawTask(CellPlace Place, int? No, string Title, RawCell? Criterion) : RawRow(Place);

/// <summary>A measure or an action: one row of the annex, with what its cells hold.</summary>
internal sealed record RawItem(CellPlace Place, RawCell Code, RawCell Title, RawCell Executors) : RawRow(Place)
{
    /// <summary>The executors stand above: the cell is merged with the one over it, or left empty.</summary>
    public InheritedExecutors Inherited { get; init; }

    /// <summary>The code's cell is merged with the one above: a row of the same measure.</summary>
    public bool CodeStandsAbove { get; init; }

    /// <summary>Criteria, targets, terms and money, each with its column's heading.</summary>
    public IReadOnlyList<RawValue> Values { get; init; } = [];

    public RawCell? Result { get; init; }
}

internal enum InheritedExecutors
{
    No,
    Merged,
    Empty,
}

internal enum ValueColumn
{
    Criterion,
    Target,
    Term,
    Money,
}

/// <param name="Year">The year that the column is for; null where it does not say.</param>
/// <param name="InThousands">The heading says "tūkst. Eur".</param>
internal sealed record RawValue(ValueColumn Column, int? Year, bool InThousands, RawCell Cell);

/// <summary>
/// A cell, or the parts of one that pages had cut apart, joined: a paragraph that goes on in small letters is one paragraph
/// again. Bold and italic words are kept.
/// </summary>
internal sealed record RawCell(CellPlace Place, IReadOnlyList<UploadedParagraph> Paragraphs, decimal? Number = null)
{
    public string Text => string.Join('\n', Paragraphs.Select(TextOf).Where(t => t.Length > 0)).Trim();

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Joined with what stands in the next row.</summary>
    public RawCell Then(RawCell next, Joining how)
    {
        if (IsEmpty || next.IsEmpty)
        {
            return IsEmpty ? next : this;
        }

        var (last, first) = (Paragraphs[^1], next.Paragraphs[0]);
        return GoesOn(last, first, how)
            ? this with
            {
                Paragraphs =
                [
                    .. Paragraphs.SkipLast(1),
                    new UploadedParagraph(last.Mark, [.. last.Runs, new UploadedRun(" "), .. first.Runs]),
                    .. next.Paragraphs.Skip(1),
                ],
            }
            : this with
            {
                Paragraphs = [.. Paragraphs, .. next.Paragraphs],
            };
    }

    private static bool GoesOn(UploadedParagraph last, UploadedParagraph first, Joining how) =>
        first.Mark.Length == 0
        && first.Text.Length > 0
        && last.Text.Length > 0
        && (
            how == Joining.OneSentence
            || char.IsLower(first.Text[0])
            || (how == Joining.Text && !".:;!?".Contains(last.Text[^1], StringComparison.Ordinal))
        );

    /// <summary>With the mark of a numbered point; a bullet says nothing.</summary>
    public static string TextOf(UploadedParagraph paragraph) =>
        paragraph.Mark.Any(char.IsLetterOrDigit) ? $"{paragraph.Mark} {paragraph.Text}".Trim() : paragraph.Text;
}

/// <summary>How a cell goes on in the next row where it does not go on in small letters.</summary>
internal enum Joining
{
    /// <summary>In the same sentence: a title.</summary>
    OneSentence,

    /// <summary>In the same paragraph when that had no end.</summary>
    Text,

    /// <summary>On a line of its own.</summary>
    Lines,
}
