namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>Nothing was planned (domain.md §5): shown, never counted. Work done all the same is shown as done.</summary>
internal static class NothingPlanned
{
    public static Outcome Assess(CriterionFacts criterion, ReportFacts? report)
    {
        var numbers = new NumbersUsed(Achieved: report?.Achieved, Unit: criterion.Unit);
        return report is { Done: Done.Yes } or { Done: not Done.NoNeed, Achieved: > 0 }
            ? Say.Simply(
                SentenceKey.UnplannedWork,
                Row.UnplannedWork,
                ImplementationStatus.Implemented,
                OutcomeFlags.NothingPlanned,
                numbers
            )
            : Say.Simply(
                SentenceKey.NothingPlanned,
                Row.NothingPlanned,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NothingPlanned,
                numbers
            );
    }
}
