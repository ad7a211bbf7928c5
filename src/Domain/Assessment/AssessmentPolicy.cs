namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>What a municipal item with a target is measured by (domain.md §7, A8).</summary>
public enum MunicipalBasis
{
    /// <summary>The sum of what the municipalities achieved, against the item's target.</summary>
    Measures,

    /// <summary>The share of municipalities that implemented their part.</summary>
    Municipalities,
}

/// <summary>
/// The settings of the assessment: data, kept per plan and versioned (domain.md §7). Shares are fractions of one (0.5 is 50 %).
/// </summary>
/// <param name="Name">The policy's name, shown beside every result computed with it.</param>
/// <param name="PartialFrom">From which ratio A1 says "partially", 0–1.</param>
/// <param name="PartialInclusive">Whether a ratio of exactly <paramref name="PartialFrom"/> is enough.</param>
/// <param name="MunicipalBasis">What a municipal item with a target is measured by (A8).</param>
/// <param name="LateCountsAs">What "done after the deadline" counts as: implemented, partially or not (A3).</param>
/// <param name="NoNeedCountsAs">What "no need arose" counts as: not implemented or not assessed (A4).</param>
/// <param name="TaskPartialFrom">From which share of items, inclusive, a task is "partially", 0–1 (A9).</param>
public sealed record AssessmentPolicy(
    string Name,
    decimal PartialFrom = 0.5m,
    bool PartialInclusive = false,
    MunicipalBasis MunicipalBasis = MunicipalBasis.Measures,
    ImplementationStatus LateCountsAs = ImplementationStatus.Implemented,
    ImplementationStatus NoNeedCountsAs = ImplementationStatus.NotImplemented,
    decimal TaskPartialFrom = 0.5m
)
{
    /// <summary>The default: what the ministry did for the year 2020.</summary>
    public static AssessmentPolicy TwentyTwentyPractice { get; } = new("2020 practice");

    /// <summary>Every setting that is out of range, by its property name. Empty: the policy can be used.</summary>
    public IReadOnlyList<PolicyFault> Validate()
    {
        var faults = new List<PolicyFault>();
        if (string.IsNullOrWhiteSpace(Name))
        {
            faults.Add(new(nameof(Name), "A policy needs a name."));
        }

        if (PartialFrom is < 0 or > 1)
        {
            faults.Add(new(nameof(PartialFrom), "The threshold must lie between 0 and 1."));
        }

        if (TaskPartialFrom is < 0 or > 1)
        {
            faults.Add(new(nameof(TaskPartialFrom), "The threshold must lie between 0 and 1."));
        }

        if (!Enum.IsDefined(MunicipalBasis))
        {
            faults.Add(new(nameof(MunicipalBasis), "The basis must be measures or municipalities."));
        }

        if (
            LateCountsAs
            is not (
                ImplementationStatus.Implemented
                or ImplementationStatus.PartiallyImplemented
                or ImplementationStatus.NotImplemented
            )
        )
        {
            faults.Add(
                new(nameof(LateCountsAs), "Late must count as implemented, partially implemented or not implemented.")
            );
        }

        if (NoNeedCountsAs is not (ImplementationStatus.NotImplemented or ImplementationStatus.NotAssessed))
        {
            faults.Add(new(nameof(NoNeedCountsAs), "No need must count as not implemented or not assessed."));
        }

        return faults;
    }
}

/// <summary>One setting that cannot be used.</summary>
/// <param name="Setting">The property's name.</param>
/// <param name="Message">What is wrong with it, in English.</param>
public sealed record PolicyFault(string Setting, string Message);
