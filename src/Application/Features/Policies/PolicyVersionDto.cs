using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Policies;

/// <param name="Years">The plan's years that this version judges.</param>
public sealed record PolicyVersionDto(
    int Version,
    string Name,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    DateTimeOffset? SupersededAt,
    PolicySettingsDto Settings,
    string Reason,
    string RecordedBy,
    DateTimeOffset? RecordedAt,
    IReadOnlyList<JudgedYearDto> Years
);

/// <summary>Null: the municipal items' setting is that of the institutions.</summary>
public sealed record PolicySettingsDto(
    decimal PartialFrom,
    bool PartialInclusive,
    MunicipalBasis MunicipalBasis,
    ImplementationStatus LateCountsAs,
    ImplementationStatus NoNeedCountsAs,
    decimal TaskPartialFrom,
    decimal? MunicipalPartialFrom,
    bool? MunicipalPartialInclusive,
    decimal MunicipalImplementedFrom
)
{
    public static PolicySettingsDto Of(AssessmentPolicy policy) =>
        new(
            policy.PartialFrom,
            policy.PartialInclusive,
            policy.MunicipalBasis,
            policy.LateCountsAs,
            policy.NoNeedCountsAs,
            policy.TaskPartialFrom,
            policy.MunicipalPartialFrom,
            policy.MunicipalPartialInclusive,
            policy.MunicipalImplementedFrom
        );
}

/// <param name="IsPublished">What was published stays as it was; the version in force shows in the live state and in corrections.</param>
public sealed record JudgedYearDto(int Year, bool IsPublished);

internal static class PolicyVersions
{
    /// <summary>Every version of a plan's policy, newest first.</summary>
    public static async Task<IReadOnlyList<PolicyVersionDto>> ReadAsync(
        IAppDbContext db,
        Guid planId,
        CancellationToken ct
    )
    {
        var plan =
            await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct)
            ?? throw ProblemException.NotFound();
        var versions = await db
            .Policies.AsNoTracking()
            .Where(p => p.PlanId == planId)
            .OrderByDescending(p => p.Version)
            .ToListAsync(ct);
        var campaigns = await db
            .Campaigns.AsNoTracking()
            .Where(c => c.PlanId == planId)
            .ToDictionaryAsync(c => c.Year, c => c.IsPublished, ct);
        var judged = Enumerable
            .Range(plan.PeriodFrom, plan.PeriodTo - plan.PeriodFrom + 1)
            .Union(campaigns.Keys)
            .Order()
            .ToLookup(
                year => PolicyVersion.Judging(year, versions).Version,
                year => new JudgedYearDto(year, campaigns.GetValueOrDefault(year))
            );
        return
        [
            .. versions.Select(v => new PolicyVersionDto(
                v.Version,
                v.Policy.Name,
                v.ValidFrom,
                v.ValidTo,
                v.SupersededAt,
                PolicySettingsDto.Of(v.Policy),
                v.Reason,
                v.RecordedBy,
                v.RecordedAt,
                [.. judged[v.Version]]
            )),
        ];
    }
}
