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
/// <param name="MunicipalPartialFrom">From which ratio a municipal item is "partially" (A8), 0–1. Null: as <paramref name="PartialFrom"/>.</param>
/// <param name="MunicipalPartialInclusive">Whether exactly that is enough. Null: as <paramref name="PartialInclusive"/>.</param>
/// <param name="MunicipalImplementedFrom">
/// From which ratio, inclusive, a municipal item is implemented (A8), above 0 and at most 1: of its sum or of its municipalities.
/// </param>
public sealed record AssessmentPolicy(
    string Name,
    decimal PartialFrom = 0.5m,
    bool PartialInclusive = false,
    MunicipalBasis MunicipalBasis = MunicipalBasis.Measures,
    ImplementationStatus LateCountsAs = ImplementationStatus.Implemented,
    ImplementationStatus NoNeedCountsAs = ImplementationStatus.NotImplemented,
    decimal TaskPartialFrom = 0.5m,
    decimal? MunicipalPartialFrom = null,
    bool? MunicipalPartialInclusive = null,
    decimal MunicipalImplementedFrom = 1
)
{
    /// <summary>The default: what the ministry did for the year 2020.</summary>
    public static AssessmentPolicy TwentyTwentyPractice { get; } = new("2020 practice");

    /// <summary>From which ratio a municipal item is "partially", 0–1.</summary>
    public decimal EffectiveMunicipalPartialFrom() => MunicipalPartialFrom ?? PartialFrom;

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

        if (MunicipalPartialFrom is < 0 or > 1)
        {
            faults.Add(new(nameof(MunicipalPartialFrom), "The threshold must lie between 0 and 1."));
        }

        if (MunicipalImplementedFrom is <= 0 or > 1)
        {
            faults.Add(new(nameof(MunicipalImplementedFrom), "The threshold must lie above 0 and not above 1."));
        }
        else if (MunicipalImplementedFrom < EffectiveMunicipalPartialFrom())
        {
            faults.Add(
                new(nameof(MunicipalImplementedFrom), "Implemented must not start below partially implemented.")
            );
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
