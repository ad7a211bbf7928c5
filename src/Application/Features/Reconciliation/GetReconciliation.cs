using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>Every mismatch of a year, computed anew each time (domain.md 11).</summary>
[Needs(Permission.Reconcile)]
public sealed record GetReconciliation(Guid PlanId, int Year) : IRequest<ReconciliationDto>;

/// <param name="Blocking">Open ones that stand between the year and its publication.</param>
/// <param name="Warnings">Open ones that do not.</param>
/// <param name="Settled">Answered in writing or by the data.</param>
public sealed record ReconciliationDto(
    int Blocking,
    int Warnings,
    int Settled,
    IReadOnlyList<FindingDto> Findings,
    int Checks
);

public sealed class GetReconciliationHandler(Reconciler reconciler, IEnumerable<IReconciliationCheck> checks)
    : IRequestHandler<GetReconciliation, ReconciliationDto>
{
    public async Task<ReconciliationDto> Handle(GetReconciliation request, CancellationToken ct)
    {
        var findings = await reconciler.RunAsync(request.PlanId, request.Year, ct);
        var open = findings.Where(f => f.Settlement is null).ToList();
        return new ReconciliationDto(
            open.Count(f => f.Severity == Severity.Blocking),
            open.Count(f => f.Severity == Severity.Warning),
            findings.Count - open.Count,
            findings,
            checks.Count()
        );
    }
}
