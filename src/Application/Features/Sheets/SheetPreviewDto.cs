using ActionPlanMonitor.Application.Features.Reports;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>What a file would change. Nothing is stored until the person says which of it.</summary>
/// <param name="Unchanged">Rows of the file that say what is stored already.</param>
/// <param name="Notices">What was left aside, in sentences.</param>
public sealed record SheetPreviewDto(
    IReadOnlyList<SheetRowDto> Rows,
    int Unchanged,
    IReadOnlyList<CellProblemDto> Problems,
    IReadOnlyList<string> Notices
);

/// <param name="Version">Of the row as it stands now: what a save has to name.</param>
/// <param name="Stale">Somebody changed the row after the file was made.</param>
/// <param name="Current">The report as it stands, all of it.</param>
/// <param name="Filled">The report with every change of the file.</param>
public sealed record SheetRowDto(
    Guid ObligationId,
    long Version,
    string MeasureCode,
    int? ActionNo,
    string Title,
    bool Stale,
    string? ChangedBy,
    DateTimeOffset? ChangedAt,
    IReadOnlyList<SheetChangeDto> Changes,
    ReportInput Current,
    ReportInput Filled
);

/// <param name="Conflict">The same answer was changed in the file and, meanwhile, by somebody else.</param>
/// <param name="Removes">The cell was emptied.</param>
public sealed record SheetChangeDto(SheetField Field, string? Was, string? Becomes, bool Conflict, bool Removes);

/// <param name="Cell">As Excel names it: "K7".</param>
/// <param name="Column">The column's heading.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CellProblemDto(
    Guid? ObligationId,
    string Sheet,
    string Cell,
    string Column,
    string? Typed,
    string Message
);
