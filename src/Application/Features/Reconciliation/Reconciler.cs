using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>Holds a year against every check, and the findings against what was answered in writing.</summary>
public sealed class Reconciler(IAppDbContext db, PlanYearReader reader, IEnumerable<IReconciliationCheck> checks)
{
    public async Task<IReadOnlyList<FindingDto>> RunAsync(Guid planId, int year, CancellationToken ct)
    {
        var head = await reader.HeadAsync(planId, year, ct);
        var answers = await db
            .FindingSettlements.AsNoTracking()
            .Where(s => s.PlanId == planId && s.Year == year)
            .ToDictionaryAsync(s => s.Fingerprint, SettlementDto.Of, ct);
        var reconciled = await ReadAsync(head, ct);
        return
        [
            .. checks
                .SelectMany(check => check.Find(reconciled).Select(found => FindingDto.Of(check.Card, found, answers)))
                .OrderBy(f => f.Severity)
                .ThenBy(f => f.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>What stands between a year and its publication: blocking findings that nobody mended or answered.</summary>
    public async Task<IReadOnlyList<FindingDto>> OpenBlockingAsync(Guid planId, int year, CancellationToken ct) =>
        [.. (await RunAsync(planId, year, ct)).Where(f => f is { Severity: Severity.Blocking, Settlement: null })];

    private async Task<ReconciledYear> ReadAsync(PlanYearHead head, CancellationToken ct)
    {
        var (planId, year) = (head.Plan.Id, head.Year);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        return new ReconciledYear(
            assessed,
            await db
                .PublicTexts.AsNoTracking()
                .Where(t => t.PlanId == planId && t.Year == year)
                .ToDictionaryAsync(t => t.ObligationId, ct),
            await db
                .Obligations.Where(o => o.PlanId == planId && o.Year == year && o.PlannedEur != null)
                .ToDictionaryAsync(o => o.Id, o => o.PlannedEur!.Value, ct),
            await db.MoneyLinks.AsNoTracking().Where(l => l.PlanId == planId && l.Year == year).ToListAsync(ct),
            await db
                .MoneyNotes.Where(n => n.PlanId == planId && n.Year == year)
                .Select(n => n.SubjectId)
                .ToHashSetAsync(ct),
            await db
                .Institutions.Where(i =>
                    i.Kind == InstitutionKind.City
                    || i.Kind == InstitutionKind.District
                    || i.Kind == InstitutionKind.Municipality
                )
                .Select(i => i.Name)
                .ToListAsync(ct)
        );
    }
}
