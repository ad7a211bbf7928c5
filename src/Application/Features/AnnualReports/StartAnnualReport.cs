using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.AnnualReports;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>Every section gets its first draft from the data. A report that was started stays as it is.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record StartAnnualReport(Guid PlanId, int Year) : ICommand<AnnualReportDto>;

public sealed class StartAnnualReportHandler(IAppDbContext db, AnnualReportReader reader, UseCase useCase)
    : IRequestHandler<StartAnnualReport, AnnualReportDto>
{
    public async Task<AnnualReportDto> Handle(StartAnnualReport request, CancellationToken ct)
    {
        await reader.LockAsync(request.PlanId, request.Year, ct);
        var before = await reader.FindAsync(request.PlanId, request.Year, ct);
        if (before is null)
        {
            await StartAsync(request, ct);
        }

        useCase.Audit(
            ReportSections.Resource(request.PlanId, request.Year),
            before is null ? null : new { before.StartedAt },
            new { startedAt = before?.StartedAt ?? useCase.Now }
        );
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(request.PlanId, request.Year, AskedVersion.OfLive, ct);
    }

    private async Task StartAsync(StartAnnualReport request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        var report = new AnnualReport(request.PlanId, request.Year, useCase.Actor.Name, useCase.Now);
        db.AnnualReports.Add(report);
        foreach (var (outline, position) in ReportOutline.Of(data.Year).Select((o, i) => (o, i + 1)))
        {
            var section = new AnnualReportSection(report, outline.Key, position);
            section.Write(
                "",
                CanonicalJson.Of(FirstDraft.Of(outline.Key, data.Year, data.Figures)!),
                isHidden: false,
                useCase.Actor.Name,
                useCase.Now
            );
            db.AnnualReportSections.Add(section);
        }
    }
}
