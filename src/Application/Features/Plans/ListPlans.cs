using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>The plans with their reported years; nobody signed in: those with a published year, and only their published years.</summary>
[Needs(Permission.Anyone)]
public sealed record ListPlans : IRequest<Page<PlanListItemDto>>;

public sealed record PlanListItemDto(
    Guid Id,
    string Title,
    int PeriodFrom,
    int PeriodTo,
    IReadOnlyList<int> Years,
    IReadOnlyList<CampaignDto> Campaigns
);

public sealed record CampaignDto(
    int Year,
    CampaignState State,
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    DateOnly? ReviewBy,
    bool IsDemonstration
);

public sealed class ListPlansHandler(IAppDbContext db, PlanYearReader years, ICurrentUser user)
    : IRequestHandler<ListPlans, Page<PlanListItemDto>>
{
    public async Task<Page<PlanListItemDto>> Handle(ListPlans request, CancellationToken ct)
    {
        var plans = await db.Plans.AsNoTracking().OrderByDescending(p => p.PeriodFrom).ToListAsync(ct);
        var campaigns = await db
            .Campaigns.AsNoTracking()
            .Where(c => user.Role != null || db.Publications.Any(p => p.PlanId == c.PlanId && p.Year == c.Year))
            .OrderBy(c => c.Year)
            .ToListAsync(ct);
        var byPlan = campaigns.ToLookup(c => c.PlanId);
        return new Page<PlanListItemDto>(
            [
                .. plans
                    .Where(p => user.Role is not null || byPlan[p.Id].Any())
                    .Select(p => new PlanListItemDto(
                        p.Id,
                        p.Title,
                        p.PeriodFrom,
                        p.PeriodTo,
                        [.. byPlan[p.Id].Select(c => c.Year)],
                        [
                            .. byPlan[p.Id]
                                .Select(c => new CampaignDto(
                                    c.Year,
                                    c.StateOn(years.Today),
                                    c.OpensOn,
                                    c.DueOn,
                                    c.ClosesOn,
                                    c.ReviewBy,
                                    c.IsDemonstration
                                )),
                        ]
                    )),
            ],
            Next: null
        );
    }
}
