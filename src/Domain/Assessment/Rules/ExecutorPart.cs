namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>One executor's part: finds the rule that speaks about it.</summary>
internal static class ExecutorPart
{
    /// <param name="sharesTarget">
    /// Several institutions add up to one target: what one of them reached cannot be held against the whole.
    /// </param>
    public static Outcome Assess(
        CriterionFacts criterion,
        ExecutorFacts executor,
        AssessmentPolicy policy,
        bool campaignClosed,
        bool sharesTarget
    )
    {
        if (executor.AnsweredWith is { } lead)
        {
            return AnsweredByAnother.LeadUnknown(lead);
        }

        if (executor.Planned == PlannedKind.Nothing)
        {
            return NothingPlanned.Assess(criterion, executor.Report);
        }

        if (
            SpanTally.OfPart(criterion, executor, sharesTarget) is { } tally
            && OverSpan.Assess(criterion, executor, tally, policy, campaignClosed, sharesTarget) is { } together
        )
        {
            return together;
        }

        if (executor.Report is not { } report || report.SaysNothing(criterion.Kind))
        {
            return NotReported.Assess(executor, campaignClosed);
        }

        if (report.Done == Done.NoNeed)
        {
            return AsNeeded.NoNeed(policy, new(Achieved: report.Achieved, Unit: criterion.Unit));
        }

        if (executor.Planned == PlannedKind.AsNeeded || criterion.Kind == CriterionKind.AsNeeded)
        {
            return AsNeeded.Assess(criterion, report, policy, executor.IsMunicipality);
        }

        if (criterion.Kind.IsDated())
        {
            return DoneByDate.Assess(criterion, report, policy, executor.IsMunicipality);
        }

        return executor.IsMunicipality
            ? Municipality.Assess(criterion, executor, report)
            : Institution.Assess(criterion, executor, report, policy, sharesTarget);
    }
}
