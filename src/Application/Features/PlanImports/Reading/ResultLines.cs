using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>A paragraph or a line of a result's cell.</summary>
/// <param name="Marked">How many of its first letters are bold or italic unlike those after them.</param>
internal sealed record ResultLine(string Text, int Marked)
{
    public static List<ResultLine> Of(RawCell cell)
    {
        List<ResultLine> lines = [];
        foreach (var paragraph in cell.Paragraphs)
        {
            var text = Plain(RawCell.TextOf(paragraph));
            var marked = Marks(paragraph, text);
            foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.Length > 0)
                {
                    lines.Add(new ResultLine(line, Math.Min(marked, line.Length)));
                }

                marked = 0;
            }
        }

        return lines;
    }

    /// <summary>The words from a place on, which are marked no more.</summary>
    public ResultLine From(int start) => new(Text[start..].Trim(), 0);

    private static int Marks(UploadedParagraph paragraph, string text) =>
        paragraph.Mark.Length == 0 && paragraph.Runs is [{ } first, ..] && (first.Bold || first.Italic)
            ? Math.Min(first.Text.TrimEnd().Length, text.Length)
            : 0;

    /// <summary>A space that holds a number and its unit together is a space.</summary>
    private static string Plain(string text) =>
        string.Create(
            text.Length,
            text,
            (plain, of) =>
            {
                for (var i = 0; i < of.Length; i++)
                {
                    plain[i] = of[i] != '\n' && char.IsWhiteSpace(of[i]) ? ' ' : of[i];
                }
            }
        );
}
