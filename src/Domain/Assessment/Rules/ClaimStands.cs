namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A6: done, but no measurable value was asked or given. Empty is not zero: the answer decides, then the claim.</summary>
internal static class ClaimStands
{
    public static Outcome Assess(ReportFacts report, bool isMunicipality, NumbersUsed? numbers = null)
    {
        var claim = report.Claim();
        return report.Done switch
        {
            Done.No or Done.NoNeed => Say.Simply(
                SentenceKey.NotCarriedOut,
                Row.NotCarriedOut,
                ImplementationStatus.NotImplemented,
                numbers: numbers
            ),
            Done.Partly => Standing(
                SentenceKey.PartlyWithoutNumber,
                Row.PartlyWithoutNumber,
                AtMostPartially(claim),
                isMunicipality,
                numbers
            ),
            Done.Yes when claim is null => Standing(
                SentenceKey.ClaimAssumed,
                Row.ClaimStands,
                ImplementationStatus.Implemented,
                isMunicipality,
                numbers
            ),
            Done.Yes => Standing(SentenceKey.ClaimStands, Row.ClaimStands, claim.Value, isMunicipality, numbers),
            null => Standing(
                SentenceKey.OnlyClaim,
                Row.OnlyClaim,
                claim ?? ImplementationStatus.NotAssessed,
                isMunicipality,
                numbers
            ),
        };
    }

    private static Outcome Standing(
        SentenceKey key,
        RuleId row,
        ImplementationStatus status,
        bool isMunicipality,
        NumbersUsed? numbers
    ) => Say.Simply(key, row, status.AtMunicipalLevel(isMunicipality), OutcomeFlags.NoMeasurableValue, numbers);

    /// <summary>Who says "partly" cannot claim more than that in the same report.</summary>
    private static ImplementationStatus AtMostPartially(ImplementationStatus? claim) =>
        claim == ImplementationStatus.NotImplemented
            ? ImplementationStatus.NotImplemented
            : ImplementationStatus.PartiallyImplemented;
}
