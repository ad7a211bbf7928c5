using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>Which reports of one institution show which files and links, and which files were ever handed in.</summary>
internal sealed record EvidenceUses(
    ILookup<Guid, EvidenceUseDto> ByFile,
    ILookup<string, EvidenceUseDto> ByUrl,
    IReadOnlySet<Guid> HandedIn
)
{
    public EvidenceFileDto Dto(EvidenceFile file) =>
        new(
            file.Id,
            file.FileName,
            file.Size,
            file.Type,
            EvidenceName.IsSigned(file.Type),
            file.UploadedBy,
            file.UploadedAt,
            !ByFile.Contains(file.Id) && !HandedIn.Contains(file.Id),
            [.. ByFile[file.Id]]
        );

    /// <param name="fileId">Of this file alone; null: of everything.</param>
    public static async Task<EvidenceUses> ReadAsync(
        IAppDbContext db,
        Guid institutionId,
        Guid? fileId,
        CancellationToken ct
    )
    {
        var reports = await (
            from report in db.Reports.AsNoTracking()
            where report.InstitutionId == institutionId
            where
                fileId == null
                    ? report.EvidenceFiles.Count > 0 || report.Evidence.Count > 0
                    : report.EvidenceFiles.Contains(fileId.Value)
            join obligation in db.Obligations on report.ObligationId equals obligation.Id
            join itemYear in db.ItemYears
                on new { obligation.ItemId, obligation.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on obligation.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            orderby report.Year descending, item.Position
            select new
            {
                report.EvidenceFiles,
                report.Evidence,
                Use = new EvidenceUseDto(
                    report.ObligationId,
                    report.Year,
                    measure.Code,
                    action == null ? (int?)null : action.No,
                    itemYear.Title
                ),
            }
        ).ToListAsync(ct);
        var handedIn = await db
            .EvidenceFiles.Where(f => f.InstitutionId == institutionId && (fileId == null || f.Id == fileId))
            .Where(f =>
                db.ReportEvents.Any(e =>
                    e.InstitutionId == institutionId && e.Content != null && e.Content.Contains(f.Id.ToString())
                )
            )
            .Select(f => f.Id)
            .ToListAsync(ct);
        return new EvidenceUses(
            reports.SelectMany(r => r.EvidenceFiles, (r, file) => (file, r.Use)).ToLookup(u => u.file, u => u.Use),
            reports
                .SelectMany(r => r.Evidence, (r, url) => (url, r.Use))
                .ToLookup(u => u.url, u => u.Use, StringComparer.Ordinal),
            handedIn.ToHashSet()
        );
    }
}
