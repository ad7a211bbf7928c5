using System.Text;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Text;

/// <summary>Puts the data's words in the place of every figure.</summary>
public static class ReportWords
{
    /// <returns>Blocks of words, notes and what is still to be written.</returns>
    public static IReadOnlyList<ReportBlock> Of(
        IReadOnlyList<ReportBlock> blocks,
        IReadOnlyDictionary<string, Figure> figures
    ) => [.. blocks.Select(b => b with { Content = WithOneFullStop(Of(b.Content, figures, inNote: false)) })];

    /// <summary>"55,5 proc." at the end of a sentence ends it.</summary>
    private static List<ReportInline> WithOneFullStop(List<ReportInline> runs)
    {
        for (var i = 1; i < runs.Count; i++)
        {
            if (
                runs[i - 1] is { Kind: ReportInlineKind.Text, Text: [.., '.'] }
                && runs[i] is { Kind: ReportInlineKind.Text, Text: ['.', .. var rest] and not ['.', '.', ..] }
            )
            {
                runs[i] = runs[i] with { Text = rest };
            }
        }

        return runs;
    }

    /// <summary>The figures that a text names, notes among it.</summary>
    public static IEnumerable<string> Keys(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(b => Keys(b.Content));

    private static IEnumerable<string> Keys(IEnumerable<ReportInline> runs) =>
        runs.SelectMany(run => run.Key is { } key ? [key] : Keys(run.Note ?? []));

    private static List<ReportInline> Of(
        IReadOnlyList<ReportInline> runs,
        IReadOnlyDictionary<string, Figure> figures,
        bool inNote
    ) =>
        [
            .. runs.SelectMany(run =>
                run switch
                {
                    { Kind: ReportInlineKind.Figure } => Said(run, figures, inNote),
                    { Kind: ReportInlineKind.Footnote, Note: { } note } =>
                    [
                        ReportInline.Footnote(Of(note, figures, inNote: true)),
                    ],
                    _ => [run],
                }
            ),
        ];

    /// <summary>A note has no notes of its own, so a figure says its words alone in it.</summary>
    private static IEnumerable<ReportInline> Said(
        ReportInline run,
        IReadOnlyDictionary<string, Figure> figures,
        bool inNote
    ) =>
        Form(run, figures)
            .Where(said => !inNote || said.Kind == ReportInlineKind.Text)
            .Select(said =>
                said.Kind == ReportInlineKind.Text ? said with { Bold = run.Bold, Italic = run.Italic } : said
            );

    private static IReadOnlyList<ReportInline> Form(ReportInline run, IReadOnlyDictionary<string, Figure> figures) =>
        run.Key is { } key && figures.TryGetValue(key, out var figure) && figure.Form(run.Form) is { } form
            ? form.Shown
            : [ReportInline.Words(Figure.Gap)];

    /// <summary>As one text, for comparisons: a block a line, a note in brackets where it is cited.</summary>
    public static string Plain(IEnumerable<ReportBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(block.Kind == ReportBlockKind.Bullet ? "– " : "");
            Append(text, block.Content);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<ReportInline> runs)
    {
        foreach (var run in runs)
        {
            if (run.Kind == ReportInlineKind.Footnote)
            {
                text.Append(" [");
                Append(text, run.Note ?? []);
                text.Append(']');
            }
            else
            {
                text.Append(run.Kind == ReportInlineKind.Placeholder ? $"[{run.Text}]" : run.Text);
            }
        }
    }
}
