namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>
/// Reads what people upload. Nothing in a file is run, followed or resolved, and a file that costs more than its limits to
/// read is refused while it is read (trust.md 11).
/// </summary>
public interface IOfficeReader
{
    /// <exception cref="RefusedFileException">The file is not an .xlsx workbook that can be read safely.</exception>
    IReadOnlyList<UploadedSheet> ReadWorkbook(ReadOnlyMemory<byte> file);

    /// <returns>Paragraphs in order, with their list marks; links as text with the address behind it.</returns>
    /// <exception cref="RefusedFileException">The file is not a .docx document that can be read safely.</exception>
    IReadOnlyList<string> ReadDocument(ReadOnlyMemory<byte> file);

    /// <summary>A .docx document or an .xlsx workbook with its tables as they stand.</summary>
    /// <exception cref="RefusedFileException">The file is neither, or cannot be read safely.</exception>
    UploadedDocument ReadTables(ReadOnlyMemory<byte> file);
}

/// <param name="Cells">By row and column, from 1; only cells that hold something.</param>
public sealed record UploadedSheet(string Name, IReadOnlyDictionary<(int Row, int Column), UploadedCell> Cells)
{
    public int LastRow { get; } = Cells.Count == 0 ? 0 : Cells.Keys.Max(c => c.Row);

    /// <summary>Blocks of cells that are one cell to the reader.</summary>
    public IReadOnlyList<CellMerge> Merges { get; init; } = [];

    public UploadedCell? At(int row, int column) => Cells.GetValueOrDefault((row, column));
}

/// <summary>Rows and columns from 1, both ends in it.</summary>
public sealed record CellMerge(int Row, int Column, int LastRow, int LastColumn);

/// <param name="Text">As it is stored: numbers with a decimal point, dates as serial numbers.</param>
/// <param name="IsFormula">The text is what the formula gave when the file was last saved.</param>
public sealed record UploadedCell(UploadedCellKind Kind, string Text, bool IsFormula = false);

public enum UploadedCellKind
{
    Text,
    Number,
    Flag,

    /// <summary>#REF!, #VALUE! and their like.</summary>
    Error,
}

public enum FileRefusal
{
    Empty,
    TooLarge,

    /// <summary>Small as it is, it unpacks to more than anybody fills in.</summary>
    UnpacksTooLarge,
    WrongType,
    OldExcel,
    OpenDocument,

    /// <summary>Protected by a password, or of the old binary kind.</summary>
    Encrypted,
    Macros,
    Damaged,
}

/// <summary>An uploaded file that is not read.</summary>
public sealed class RefusedFileException(FileRefusal why) : Exception(why.ToString())
{
    public FileRefusal Why { get; } = why;
}
