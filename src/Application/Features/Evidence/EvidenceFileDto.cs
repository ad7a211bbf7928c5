using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <param name="Signed">A signed container, taken as it is: whose signatures it holds and whether they hold is not looked at.</param>
/// <param name="Removable">It stands in no report.</param>
public sealed record EvidenceFileDto(
    Guid Id,
    string FileName,
    int Size,
    EvidenceType Type,
    bool Signed,
    string UploadedBy,
    DateTimeOffset UploadedAt,
    bool Removable,
    IReadOnlyList<EvidenceUseDto> UsedIn
);

/// <summary>A row whose report shows the file or the link.</summary>
public sealed record EvidenceUseDto(Guid ObligationId, int Year, string MeasureCode, int? ActionNo, string Title);

public sealed record EvidenceLinkDto(string Url, IReadOnlyList<EvidenceUseDto> UsedIn);

/// <param name="File">Bytes in one file.</param>
/// <param name="Total">Bytes of all files of one institution.</param>
/// <param name="PerReport">Files in one report.</param>
public sealed record EvidenceLimitsDto(int File, long Total, int PerReport)
{
    public static EvidenceLimitsDto Stated { get; } =
        new(EvidenceFile.LargestSize, EvidenceFile.LargestTotal, EvidenceFile.MostInReport);
}

public sealed record EvidenceListDto(
    IReadOnlyList<EvidenceFileDto> Items,
    IReadOnlyList<EvidenceLinkDto> Links,
    long Used,
    EvidenceLimitsDto Limits
);
