namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>From which ratio on something is implemented, from which partially: A1 for institutions, A8 for a municipal item.</summary>
internal readonly record struct Bar(decimal ImplementedFrom, decimal PartialFrom, bool PartialInclusive)
{
    public static Bar OfInstitutions(AssessmentPolicy policy) => new(1, policy.PartialFrom, policy.PartialInclusive);

    public static Bar OfMunicipalItem(AssessmentPolicy policy) =>
        new(
            policy.MunicipalImplementedFrom,
            policy.EffectiveMunicipalPartialFrom(),
            policy.MunicipalPartialInclusive ?? policy.PartialInclusive
        );

    /// <summary>Less than the whole is enough. The whole itself is compared exactly elsewhere: a ratio is rounded.</summary>
    public bool IsEnough(decimal ratio) => ImplementedFrom < 1 && ratio >= ImplementedFrom;

    public bool IsPartly(decimal ratio) => PartialInclusive ? ratio >= PartialFrom : ratio > PartialFrom;

    /// <summary>Where "partially" starts no lower than "implemented", there is no "partially" to miss.</summary>
    public bool HasNoPartly => PartialFrom == ImplementedFrom;
}
