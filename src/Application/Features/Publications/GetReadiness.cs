using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>Whether the year could be published now, and what stands in the way.</summary>
[Needs(Permission.Publish)]
public sealed record GetReadiness(Guid PlanId, int Year) : IRequest<ReadinessDto>;

/// <param name="Warnings">Open findings that do not block; the publication records them.</param>
/// <param name="Settled">Findings that were answered in writing.</param>
/// <param name="HeldBack">Items of which a number of people would be held back.</param>
public sealed record ReadinessDto(
    int NextVersion,
    bool Closed,
    IReadOnlyList<BlockerDto> Blockers,
    int Warnings,
    int Settled,
    IReadOnlyList<Guid> HeldBack
);

public sealed class GetReadinessHandler(PlanYearReader reader, YearToPublish yearToPublish)
    : IRequestHandler<GetReadiness, ReadinessDto>
{
    public async Task<ReadinessDto> Handle(GetReadiness request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var draft = await yearToPublish.ReadAsync(head, ct);
        return new ReadinessDto(
            draft.NextVersion,
            head.Campaign.IsClosed,
            [.. draft.Blocking.Select(BlockerDto.Of)],
            draft.Findings.Count(f => f is { Severity: Severity.Warning, Settlement: null }),
            draft.Findings.Count(f => f.Settlement is not null),
            [.. draft.Public.Items.Where(i => i.HasSmallCounts).Select(i => i.Row.Id)]
        );
    }
}
