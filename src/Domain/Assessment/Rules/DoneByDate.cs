namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A3: a deadline or a document: done or not, and when.</summary>
internal static class DoneByDate
{
    public static Outcome Assess(
        CriterionFacts criterion,
        ReportFacts report,
        AssessmentPolicy policy,
        bool isMunicipality
    )
    {
        var numbers = new NumbersUsed(
            criterion.Target,
            report.Achieved,
            null,
            null,
            null,
            criterion.Unit,
            criterion.Deadline,
            report.AchievedDate
        );
        return report.Done switch
        {
            Done.Yes => IsDone(criterion, report, policy, isMunicipality, numbers),
            Done.Partly => NotDone(SentenceKey.OnlyPartlyDone, numbers),
            Done.No or Done.NoNeed => NotDone(SentenceKey.NotDone, numbers),

            // Nobody ticked the answer, but a date or a number says it.
            null when report.AchievedDate is not null || report.Achieved > 0 => IsDone(
                criterion,
                report,
                policy,
                isMunicipality,
                numbers
            ),
            null when report.Achieved == 0 => NotDone(SentenceKey.NotDone, numbers),
            null => ClaimStands.Assess(report, isMunicipality, numbers),
        };
    }

    private static Outcome IsDone(
        CriterionFacts criterion,
        ReportFacts report,
        AssessmentPolicy policy,
        bool isMunicipality,
        NumbersUsed numbers
    )
    {
        if (criterion.Deadline is not { } deadline)
        {
            return Say.Simply(SentenceKey.Done, Row.DoneInTime, ImplementationStatus.Implemented, numbers: numbers);
        }

        if (report.AchievedDate is not { } date)
        {
            return Say.Simply(
                SentenceKey.DoneUndated,
                Row.DoneUndated,
                ImplementationStatus.Implemented,
                OutcomeFlags.NoDate,
                numbers,
                ("deadline", Say.Day(deadline))
            );
        }

        return date <= deadline
            ? Say.Simply(
                SentenceKey.DoneInTime,
                Row.DoneInTime,
                ImplementationStatus.Implemented,
                OutcomeFlags.None,
                numbers,
                ("date", Say.Day(date)),
                ("deadline", Say.Day(deadline))
            )
            : Say.Simply(
                SentenceKey.DoneLate,
                Row.DoneLate,
                policy.LateCountsAs.AtMunicipalLevel(isMunicipality),
                OutcomeFlags.Late,
                numbers,
                ("date", Say.Day(date)),
                ("deadline", Say.Day(deadline))
            );
    }

    private static Outcome NotDone(SentenceKey key, NumbersUsed numbers) =>
        Say.Simply(key, Row.NotDone, ImplementationStatus.NotImplemented, numbers: numbers);
}
