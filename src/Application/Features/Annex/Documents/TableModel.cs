namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>A typed value of a table. The format decides how it looks; "nothing known" is never a zero.</summary>
public abstract record Cell
{
    public static readonly Cell Empty = new EmptyCell();

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    public static Cell Of(decimal? number) => number is { } value ? new NumberCell(value) : Empty;

    public static Cell Of(int? number) => number is { } value ? new NumberCell(value) : Empty;

    public static Cell Of(DateOnly? date) => date is { } value ? new DateCell(value) : Empty;

    public static Cell Of(DateTimeOffset? moment) => moment is { } value ? new MomentCell(value) : Empty;
}

public sealed record EmptyCell : Cell;

public sealed record TextCell(string Text) : Cell;

public sealed record NumberCell(decimal Value) : Cell;

public sealed record DateCell(DateOnly Value) : Cell;

/// <summary>A moment in UTC; files for people show it in Vilnius time.</summary>
public sealed record MomentCell(DateTimeOffset Value) : Cell;

public enum ColumnFormat
{
    Text,
    Number,
    Money,
    Date,
    Moment,
}

/// <param name="Name">Stable machine name, the header of open data.</param>
/// <param name="Title">Header for people, in the language of the document.</param>
/// <param name="Width">In characters, for formats that have widths.</param>
public sealed record TableColumn(string Name, string Title, ColumnFormat Format, double Width);

/// <summary>
/// One table. Rows are an enumeration, made while they are written: a document is never held twice.
/// </summary>
/// <param name="Caption">Printed above the header row; without one the header is the first row.</param>
/// <param name="PrintHeader">Printed on every page of a sheet that is made for paper (landscape, one page wide).</param>
public sealed record Table(
    string SheetName,
    string TableName,
    string? Caption,
    IReadOnlyList<TableColumn> Columns,
    IEnumerable<IReadOnlyList<Cell>> Rows,
    string? PrintHeader = null
);

public sealed record DocumentProperties(string Title, string Author, string LanguageTag, DateTimeOffset Created);

/// <summary>Several tables in one file; it opens on the first.</summary>
public sealed record WorkbookDocument(DocumentProperties Properties, IReadOnlyList<Table> Tables);

/// <summary>The same tables in the open format of office programs.</summary>
public sealed record OpenWorkbookDocument(WorkbookDocument Workbook);

public enum CsvDialect
{
    /// <summary>What Excel with Lithuanian settings opens by double click.</summary>
    ExcelLithuanian,

    /// <summary>RFC 4180 with machine names, for programs.</summary>
    OpenData,
}

public sealed record CsvDocument(Table Table, CsvDialect Dialect)
{
    /// <summary>Rows that come while the file is written, in the place of the table's own.</summary>
    public IAsyncEnumerable<IReadOnlyList<Cell>>? Coming { get; init; }
}
