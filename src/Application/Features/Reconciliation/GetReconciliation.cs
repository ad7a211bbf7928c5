using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>Every mismatch of a year, computed anew each time (domain.md 11).</summary>
[Needs(Permission.Reconcile)]
public sealed record GetReconciliation(Guid PlanId, int Year) : IRequest<ReconciliationDto>;

public sealed record ReconciliationDto(int Blocking, int Warnings, IReadOnlyList<Finding> Findings);

public sealed class GetReconciliationHandler(PlanYearReader reader, IEnumerable<IReconciliationCheck> checks)
    : IRequestHandler<GetReconciliation, ReconciliationDto>
{
    public async Task<ReconciliationDto> Handle(GetReconciliation request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var year = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        var findings = checks
            .SelectMany(check => check.Find(year))
            .OrderBy(f => f.Severity)
            .ThenBy(f => f.Code, StringComparer.Ordinal)
            .ToList();
        return new ReconciliationDto(
            findings.Count(f => f.Severity == Severity.Blocking),
            findings.Count(f => f.Severity == Severity.Warning),
            findings
        );
    }
}
