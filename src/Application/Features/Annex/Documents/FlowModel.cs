namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>A text document with one table: a title, a note under it, the table, a closing line.</summary>
public sealed record FlowDocument(DocumentProperties Properties, string Note, FlowTable Table, string Closing);

public sealed record FlowTable(IReadOnlyList<FlowColumn> Columns, IEnumerable<FlowRow> Rows);

public sealed record FlowColumn(string Title, int WidthMillimetres);

public abstract record FlowRow;

/// <summary>One text over the whole width, kept together with the row after it.</summary>
public sealed record BandRow(string Text) : FlowRow;

/// <param name="KeepWithNext">The row says nothing without the one below it.</param>
public sealed record CellsRow(IReadOnlyList<IReadOnlyList<Paragraph>> Cells, bool KeepWithNext = false) : FlowRow;

/// <param name="ListItem">Set when the paragraph is a point of a numbered list; the number is not in the text then.</param>
public sealed record Paragraph(IReadOnlyList<Span> Spans, ListItem? ListItem = null)
{
    public static Paragraph Of(string text) => new([new Span(text)]);

    public string PlainText => string.Concat(Spans.Select(span => span.Text));
}

/// <param name="List">Points of one list share it; it is unique within the document.</param>
public sealed record ListItem(int List, int Number);

/// <param name="Link">Absolute http(s) address when the span can be clicked.</param>
public sealed record Span(string Text, bool Bold = false, bool Italic = false, Uri? Link = null);
