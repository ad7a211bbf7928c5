using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>What an uploaded template would change. It is compared, not stored: saving is another act.</summary>
[Needs(Permission.WriteReport)]
public sealed record PreviewSheet(Guid PlanId, int Year, ReadOnlyMemory<byte> File) : IRequest<SheetPreviewDto>;

public sealed class PreviewSheetHandler(IAppDbContext db, ICurrentUser user, IOfficeReader office)
    : IRequestHandler<PreviewSheet, SheetPreviewDto>
{
    public async Task<SheetPreviewDto> Handle(PreviewSheet request, CancellationToken ct)
    {
        var sheets = RefusedFiles.Translated(() => office.ReadWorkbook(request.File), "xlsx");
        var template = UploadedTemplate.Of(sheets, request.PlanId, request.Year);
        var ids = template.Identity.Rows.Select(r => r.ObligationId).ToArray();
        var own = await db
            .Obligations.AsNoTracking()
            .VisibleTo(user)
            .Where(o => o.PlanId == request.PlanId && o.Year == request.Year && ids.Contains(o.Id))
            .Include(o => o.Report!.Spending)
            .ToListAsync(ct);
        if (own.Count == 0)
        {
            throw ProblemException.Rule(
                "template_not_yours",
                "Šiame faile nėra jūsų institucijos eilučių. Atsisiųskite savo šabloną.",
                "There are no rows of your institution in this file. Download your own template."
            );
        }

        var contexts = await ObligationContext.ReadManyAsync(db, own, ct);
        ReportWrites.RequireYearOpen(contexts[own[0].Id]);
        return new SheetComparison(template, own, contexts).Compare();
    }
}
