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
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        return Find(await ReadAsync(assessed, ct), await AnswersAsync(planId, year, ct));
    }

    /// <summary>In the language of the moment; figures and fingerprints are the same in all.</summary>
    public IReadOnlyList<FindingDto> Find(ReconciledYear year, IReadOnlyDictionary<string, SettlementDto> answers) =>
        [
            .. checks
                .SelectMany(check => check.Find(year).Select(found => FindingDto.Of(check.Card, found, answers)))
                .OrderBy(f => f.Severity)
                .ThenBy(f => f.Code, StringComparer.Ordinal),
        ];

    /// <summary>What stands between a year and its publication: blocking findings that nobody mended or answered.</summary>
    public async Task<IReadOnlyList<FindingDto>> OpenBlockingAsync(Guid planId, int year, CancellationToken ct) =>
        [.. (await RunAsync(planId, year, ct)).Where(f => f is { Severity: Severity.Blocking, Settlement: null })];

    /// <returns>The ministry's written answers by the fingerprint of what they answer.</returns>
    public Task<Dictionary<string, SettlementDto>> AnswersAsync(Guid planId, int year, CancellationToken ct) =>
        db
            .FindingSettlements.AsNoTracking()
            .Where(s => s.PlanId == planId && s.Year == year)
            .ToDictionaryAsync(s => s.Fingerprint, SettlementDto.Of, ct);

    public async Task<ReconciledYear> ReadAsync(AssessedYear assessed, CancellationToken ct)
    {
        var (planId, year) = (assessed.Year.Head.Plan.Id, assessed.Year.Head.Year);
        return new ReconciledYear(
            assessed,
            await db
                .PublicTexts.Where(t => t.PlanId == planId && t.Year == year)
                .ToDictionaryAsync(t => t.ObligationId, t => new PublicWords(t.Text, t.WrittenAt), ct),
            await db
                .MoneyNotes.Where(n => n.PlanId == planId && n.Year == year && n.Text != "")
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
        )
        {
            FollowUps = await db
                .FollowUps.AsNoTracking()
                .Where(f => f.PlanId == planId && f.Year == year)
                .ToListAsync(ct),
        };
    }
}
