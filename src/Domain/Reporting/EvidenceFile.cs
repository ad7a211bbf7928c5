namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>
/// A file that an executor shows as evidence, in as many of its reports as it likes. Its bytes are kept as they came
/// (<see cref="EvidenceContent"/>) and never change, so that a signature in them stays good.
/// </summary>
public sealed class EvidenceFile
{
    /// <summary>Bytes in one file.</summary>
    public const int LargestSize = 10 * 1024 * 1024;

    /// <summary>Bytes of all files of one institution.</summary>
    public const long LargestTotal = 500L * 1024 * 1024;

    /// <summary>Files in one report.</summary>
    public const int MostInReport = 20;

    private EvidenceFile() { }

    public EvidenceFile(
        Guid id,
        Guid institutionId,
        string fileName,
        EvidenceType type,
        EvidenceContent content,
        string uploadedBy,
        DateTimeOffset uploadedAt
    )
    {
        Id = id;
        InstitutionId = institutionId;
        FileName = fileName;
        Type = type;
        Content = content;
        Size = content.Bytes.Length;
        Sha256 = content.Sha256;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    public Guid Id { get; private set; }

    public Guid InstitutionId { get; private set; }

    public string FileName { get; private set; } = "";

    public EvidenceType Type { get; private set; }

    public int Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string UploadedBy { get; private set; } = "";

    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Read only where the file itself is asked for.</summary>
    public EvidenceContent? Content { get; private set; }
}

/// <summary>What a file is by its own first bytes, never by its name.</summary>
public enum EvidenceType
{
    Pdf,
    Docx,
    Xlsx,
    Odt,
    Ods,
    Png,
    Jpeg,

    /// <summary>Signed container of the Lithuanian archives (<c>.adoc</c>).</summary>
    Adoc,

    /// <summary>Signed container of eIDAS (<c>.asice</c>).</summary>
    Asice,
    Text,
}

/// <summary>The bytes of one file.</summary>
public sealed class EvidenceContent
{
    private EvidenceContent() { }

    public EvidenceContent(Guid fileId, Guid institutionId, byte[] bytes, string sha256)
    {
        FileId = fileId;
        InstitutionId = institutionId;
        Bytes = bytes;
        Sha256 = sha256;
    }

    public Guid FileId { get; private set; }

    public Guid InstitutionId { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public string Sha256 { get; private set; } = "";
}
