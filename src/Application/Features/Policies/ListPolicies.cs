using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Policies;

/// <summary>Every version of the plan's assessment policy, newest first, with the years that it judges.</summary>
[Needs(Permission.ReadPolicies)]
public sealed record ListPolicies(Guid PlanId) : IRequest<Page<PolicyVersionDto>>;

public sealed class ListPoliciesHandler(IAppDbContext db) : IRequestHandler<ListPolicies, Page<PolicyVersionDto>>
{
    public async Task<Page<PolicyVersionDto>> Handle(ListPolicies request, CancellationToken ct) =>
        new(await PolicyVersions.ReadAsync(db, request.PlanId, ct), Next: null);
}
