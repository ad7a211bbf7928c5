namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A8, one municipality: its own planned number reached or not. There is no "partially" at this level.</summary>
internal static class Municipality
{
    public static Outcome Assess(CriterionFacts criterion, ExecutorFacts executor, ReportFacts report) =>
        executor.OwnTarget() is { } planned
            ? AgainstOwnPlan(criterion, planned, report)
            : ByItsAnswer(criterion, report);

    private static Outcome AgainstOwnPlan(CriterionFacts criterion, decimal planned, ReportFacts report)
    {
        var numbers = new NumbersUsed(planned, Unit: criterion.Unit);
        if (Measured.From(criterion.Kind, report) is not { } measured)
        {
            return ClaimStands.Assess(report, isMunicipality: true, numbers);
        }

        var isLimit = criterion.Direction == Direction.AtMost;
        if (!measured.IsComputable || (planned == 0 && !isLimit))
        {
            // The plain rule knows why there is no ratio and says so.
            return Threshold.Assess(criterion, planned, measured, AssessmentPolicy.TwentyTwentyPractice);
        }

        var isReached = isLimit ? measured.Value <= planned : measured.Value >= planned;
        var (key, row, status) = (isReached, isLimit) switch
        {
            (true, false) => (SentenceKey.OwnPlanReached, Row.OwnPlanReached, ImplementationStatus.Implemented),
            (true, true) => (SentenceKey.OwnLimitKept, Row.OwnPlanReached, ImplementationStatus.Implemented),
            (false, false) => (SentenceKey.OwnPlanMissed, Row.OwnPlanMissed, ImplementationStatus.NotImplemented),
            (false, true) => (SentenceKey.OwnLimitBroken, Row.OwnPlanMissed, ImplementationStatus.NotImplemented),
        };
        decimal? ratio = isLimit
            ? measured.Value == 0
                ? null
                : Arithmetic.Ratio(planned, measured.Value)
            : Arithmetic.Ratio(measured.Value, planned);
        return Say.Simply(
            key,
            row,
            status,
            !isLimit && ratio >= 2 ? OutcomeFlags.FarAboveTarget : OutcomeFlags.None,
            numbers with
            {
                Achieved = measured.Value,
                Ratio = ratio,
                Numerator = measured.Numerator,
                Denominator = measured.Denominator,
            },
            ("achieved", Amount(criterion, measured.Value)),
            ("planned", Amount(criterion, planned))
        );
    }

    private static Argument Amount(CriterionFacts criterion, decimal value) =>
        criterion.Kind == CriterionKind.Percent ? Say.Points(value) : Say.Number(value);

    /// <summary>No planned number is stated: what it answers and claims decides, its number only speaks when it is alone.</summary>
    private static Outcome ByItsAnswer(CriterionFacts criterion, ReportFacts report)
    {
        var measured = Measured.From(criterion.Kind, report);
        var numbers = new NumbersUsed(
            Achieved: measured is { IsComputable: true } ? measured.Value : null,
            Numerator: measured?.Numerator,
            Denominator: measured?.Denominator,
            Unit: criterion.Unit
        );
        var flags = measured is null ? OutcomeFlags.NoMeasurableValue : OutcomeFlags.None;
        return (report.Done, report.Claim()) switch
        {
            (Done.Yes, null or ImplementationStatus.Implemented) or (null, ImplementationStatus.Implemented) =>
                Say.Simply(SentenceKey.AnswerYes, Row.AnswerYes, ImplementationStatus.Implemented, flags, numbers),
            (not null, _) or (null, not null) => Say.Simply(
                SentenceKey.AnswerNo,
                Row.AnswerNo,
                ImplementationStatus.NotImplemented,
                OutcomeFlags.None,
                numbers
            ),
            _ when measured is { IsComputable: true, Value: 0 } => Say.Simply(
                SentenceKey.AnswerZero,
                Row.AnswerNo,
                ImplementationStatus.NotImplemented,
                OutcomeFlags.None,
                numbers
            ),
            _ => Say.Simply(
                SentenceKey.NoYardstick,
                Row.NoYardstick,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                numbers
            ),
        };
    }
}
