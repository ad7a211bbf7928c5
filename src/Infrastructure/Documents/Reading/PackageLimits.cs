namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>
/// What an uploaded Office file may cost. A template of 60 rows takes some 100 KB and unpacks to 1 MB; the longest texts
/// that 60 rows may hold make 5 MB.
/// </summary>
public static class PackageLimits
{
    /// <summary>Bytes of the file as uploaded.</summary>
    public const int File = 4 * 1024 * 1024;

    public const int Entries = 500;

    /// <summary>Bytes of one part, counted while it is unpacked; what the file says of itself is not believed.</summary>
    public const int Part = 12 * 1024 * 1024;

    /// <summary>Bytes of everything that is read from one file.</summary>
    public const int Total = 20 * 1024 * 1024;

    /// <summary>Elements inside each other. Word's deepest tables in tables reach some 30.</summary>
    public const int Depth = 100;

    public const int Rows = 2_000;
    public const int Columns = 200;
    public const int Cells = 60_000;
    public const int Sheets = 20;

    /// <summary>Of a document.</summary>
    public const int Paragraphs = 5_000;

    /// <summary>Characters in one cell: Excel's own limit.</summary>
    public const int CellText = 32_767;
}
