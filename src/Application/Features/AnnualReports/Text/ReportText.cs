namespace ActionPlanMonitor.Application.Features.AnnualReports.Text;

public enum ReportBlockKind
{
    Paragraph,
    Subheading,

    /// <summary>One point of a list; points that follow each other are one list.</summary>
    Bullet,
}

/// <summary>A piece of a section's text: what is stored of it holds no number of the data.</summary>
public sealed record ReportBlock(ReportBlockKind Kind, IReadOnlyList<ReportInline> Content)
{
    public static ReportBlock Paragraph(params IEnumerable<ReportInline> content) =>
        new(ReportBlockKind.Paragraph, [.. content]);

    public static ReportBlock Bullet(params IEnumerable<ReportInline> content) =>
        new(ReportBlockKind.Bullet, [.. content]);
}

public enum ReportInlineKind
{
    /// <summary>Words that somebody wrote: <see cref="ReportInline.Text"/>.</summary>
    Text,

    /// <summary>A figure of the data, named by <see cref="ReportInline.Key"/> and shown in a <see cref="ReportInline.Form"/>.</summary>
    Figure,

    /// <summary>A note under the page: <see cref="ReportInline.Note"/>, in which there are no further notes.</summary>
    Footnote,

    /// <summary>What somebody still has to write, said in <see cref="ReportInline.Text"/>.</summary>
    Placeholder,
}

/// <summary>A run of a block. Which of its members are read depends on its kind; the others are null.</summary>
public sealed record ReportInline(ReportInlineKind Kind)
{
    public string? Text { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Key { get; init; }

    /// <summary>Null: the figure's first form.</summary>
    public string? Form { get; init; }

    public IReadOnlyList<ReportInline>? Note { get; init; }

    public static ReportInline Words(string text) => new(ReportInlineKind.Text) { Text = text };

    public static ReportInline Figure(string key, string? form = null) =>
        new(ReportInlineKind.Figure) { Key = key, Form = form };

    public static ReportInline Footnote(params IEnumerable<ReportInline> note) =>
        new(ReportInlineKind.Footnote) { Note = [.. note] };

    public static ReportInline Placeholder(string text) => new(ReportInlineKind.Placeholder) { Text = text };
}
