namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A4: "pagal poreikį": did need arise, and was it met?</summary>
internal static class AsNeeded
{
    public static Outcome Assess(
        CriterionFacts criterion,
        ReportFacts report,
        AssessmentPolicy policy,
        bool isMunicipality
    )
    {
        var numbers = new NumbersUsed(Achieved: report.Achieved, Unit: criterion.Unit);
        return report switch
        {
            { Done: Done.NoNeed } => NoNeed(policy, numbers),
            { Achieved: > 0 and var handled } => Say.Simply(
                SentenceKey.NeedHandledCount,
                Row.NeedHandled,
                ImplementationStatus.Implemented,
                OutcomeFlags.None,
                numbers,
                ("achieved", Say.Number(handled))
            ),

            // A reported zero is an answer of its own: whatever was ticked, no case was handled.
            { Achieved: 0 } => Say.Simply(
                SentenceKey.NeedHandledZero,
                Row.NeedNotHandled,
                ImplementationStatus.NotImplemented,
                numbers: numbers
            ),
            { Done: Done.Yes or Done.Partly } => Say.Simply(
                SentenceKey.NeedHandled,
                Row.NeedHandled,
                ImplementationStatus.Implemented,
                numbers: numbers
            ),
            { Done: Done.No } => Say.Simply(
                SentenceKey.NeedNotHandled,
                Row.NeedNotHandled,
                ImplementationStatus.NotImplemented,
                numbers: numbers
            ),
            _ => ClaimStands.Assess(report, isMunicipality, numbers),
        };
    }

    /// <summary>"No need arose" is answered by the policy, whatever the criterion's kind.</summary>
    public static Outcome NoNeed(AssessmentPolicy policy, NumbersUsed? numbers = null) =>
        Say.Simply(SentenceKey.NoNeed, Row.NoNeed, policy.NoNeedCountsAs, numbers: numbers);
}
