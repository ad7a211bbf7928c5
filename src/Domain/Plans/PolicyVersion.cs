using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>
/// A version of a plan's assessment policy and the days it is in force. A year is judged by the version in force on its
/// last day. A later version that starts on or before an earlier one takes its place; the earlier one stays readable.
/// </summary>
public sealed class PolicyVersion
{
    private PolicyVersion() { }

    public PolicyVersion(
        Guid planId,
        int version,
        DateOnly validFrom,
        DateOnly? validTo,
        AssessmentPolicy policy,
        string reason = "",
        string by = "",
        DateTimeOffset? at = null
    )
    {
        PlanId = planId;
        Version = version;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Policy = policy;
        Reason = reason;
        RecordedBy = by;
        RecordedAt = at;
    }

    public Guid PlanId { get; private set; }

    public int Version { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>First day on which it is no longer in force; null while it is.</summary>
    public DateOnly? ValidTo { get; private set; }

    public AssessmentPolicy Policy { get; private set; } = null!;

    /// <summary>Why it was made.</summary>
    public string Reason { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    /// <summary>Null for the one that came with the plan.</summary>
    public DateTimeOffset? RecordedAt { get; private set; }

    /// <summary>When a later version took its whole place; from then on it is history and judges nothing.</summary>
    public DateTimeOffset? SupersededAt { get; private set; }

    /// <summary>The version in force on the year's last day; where none had started by then, the one that stands.</summary>
    /// <param name="versions">All versions of one plan's policy; at least one is not superseded.</param>
    public static PolicyVersion Judging(int year, IEnumerable<PolicyVersion> versions)
    {
        var lastDay = new DateOnly(year, 12, 31);
        return versions
            .Where(version => version.SupersededAt is null)
            .OrderByDescending(version => version.ValidFrom <= lastDay)
            .ThenByDescending(version => version.ValidFrom)
            .First();
    }

    /// <summary>Makes room for a version that starts on <paramref name="from"/>.</summary>
    public void GiveWay(DateOnly from, DateTimeOffset at)
    {
        if (SupersededAt is not null)
        {
            throw new DomainRuleException("policy_superseded", "A superseded policy gives way to nothing.");
        }

        if (from <= ValidFrom)
        {
            SupersededAt = at;
        }
        else if (ValidTo is null || from < ValidTo)
        {
            ValidTo = from;
        }
    }
}
