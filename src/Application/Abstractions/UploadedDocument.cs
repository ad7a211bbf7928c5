namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>A Word document or a workbook as what stands in it, one thing after another: paragraphs and tables.</summary>
public sealed record UploadedDocument(IReadOnlyList<UploadedBlock> Blocks)
{
    public IEnumerable<UploadedTable> Tables => Blocks.OfType<UploadedTable>();
}

public abstract record UploadedBlock;

/// <param name="Mark">The mark of a list's point ("1.", "•"), empty otherwise; it is not in the runs.</param>
public sealed record UploadedParagraph(string Mark, IReadOnlyList<UploadedRun> Runs) : UploadedBlock
{
    public string Text { get; } = string.Concat(Runs.Select(r => r.Text)).Trim();
}

/// <summary>Words that look alike. A line break inside a paragraph is <c>\n</c>.</summary>
public sealed record UploadedRun(string Text, bool Bold = false, bool Italic = false);

/// <param name="No">From 1, in the order of the document; of a workbook, the sheet's.</param>
/// <param name="Name">The sheet's name; null in a Word document.</param>
public sealed record UploadedTable(int No, string? Name, IReadOnlyList<UploadedRow> Rows) : UploadedBlock;

/// <param name="No">From 1, as a person counts rows in the file.</param>
public sealed record UploadedRow(int No, IReadOnlyList<UploadedTableCell> Cells)
{
    /// <summary>The cell over a column of the table's grid, from 0.</summary>
    public UploadedTableCell? At(int column) =>
        Cells.FirstOrDefault(c => c.Column <= column && column < c.Column + c.Span);
}

/// <param name="Column">First column of the table's grid, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="ContinuesAbove">Merged with the cell above it, whose text is not repeated here.</param>
/// <param name="Number">The value of a workbook's number cell; its text is in the paragraphs too.</param>
public sealed record UploadedTableCell(
    int Column,
    int Span,
    bool ContinuesAbove,
    IReadOnlyList<UploadedParagraph> Paragraphs,
    decimal? Number = null
)
{
    public string Text { get; } = string.Join('\n', Paragraphs.Select(p => p.Text)).Trim();
}
