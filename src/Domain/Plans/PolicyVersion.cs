using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>A version of a plan's assessment policy and the days it is in force.</summary>
public sealed class PolicyVersion
{
    private PolicyVersion() { }

    public PolicyVersion(Guid planId, int version, DateOnly validFrom, DateOnly? validTo, AssessmentPolicy policy)
    {
        PlanId = planId;
        Version = version;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Policy = policy;
    }

    public Guid PlanId { get; private set; }

    public int Version { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>First day on which it is no longer in force; null while it is.</summary>
    public DateOnly? ValidTo { get; private set; }

    public AssessmentPolicy Policy { get; private set; } = null!;
}
