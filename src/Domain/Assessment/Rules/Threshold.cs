namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A1: a value against a target.</summary>
internal static class Threshold
{
    /// <summary>What the target was reached with, judged by the rows of a plain item (A1) or of a municipal sum (A8).</summary>
    public static Outcome Assess(
        CriterionFacts criterion,
        decimal target,
        Measured measured,
        AssessmentPolicy policy,
        bool isMunicipalSum = false
    )
    {
        var numbers = new NumbersUsed(
            target,
            measured.Value,
            null,
            measured.Numerator,
            measured.Denominator,
            criterion.Unit,
            criterion.Deadline
        );
        if (!measured.IsComputable)
        {
            return Say.Simply(
                SentenceKey.DenominatorZero,
                Row.NoDenominator,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                numbers with
                {
                    Achieved = null,
                }
            );
        }

        var bar = isMunicipalSum ? Bar.OfMunicipalItem(policy) : Bar.OfInstitutions(policy);
        if (criterion.Direction == Direction.AtMost)
        {
            return AgainstLimit(criterion, target, measured, bar, numbers);
        }

        if (target == 0)
        {
            return Say.Simply(
                SentenceKey.TargetZero,
                Row.NoUsableTarget,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                numbers,
                ("achieved", Say.Number(measured.Value))
            );
        }

        var ratio = Arithmetic.Ratio(measured.Value, target);
        var (reached, partly, missed) = isMunicipalSum
            ? (Row.SumReached, Row.SumPartly, Row.SumMissed)
            : (Row.NumberReached, Row.NumberPartly, Row.NumberMissed);
        var conclusion =
            measured.Value >= target ? Reached(SentenceKey.BecauseReached, reached)
            : bar.IsEnough(ratio) ? Enough(Row.SumEnough, bar)
            : bar.IsPartly(ratio) ? Partly(partly, bar)
            : Missed(missed, bar);
        var outcome = Conclude(
            conclusion,
            Found(criterion, target, measured, ratio, isMunicipalSum),
            numbers with
            {
                Ratio = ratio,
            }
        );
        return ratio >= 2
            ? WithFractionCheck(
                criterion,
                target,
                measured,
                outcome.With(OutcomeFlags.FarAboveTarget, Say.That(SentenceKey.FarAboveTarget))
            )
            : WithFractionCheck(criterion, target, measured, outcome);
    }

    /// <summary>A share of municipalities that did it or not: the same thresholds without a target (A8).</summary>
    public static (RuleId Row, ImplementationStatus Status, Sentence Because) Share(
        int done,
        int counted,
        AssessmentPolicy policy
    )
    {
        var bar = Bar.OfMunicipalItem(policy);
        var ratio = Arithmetic.Ratio(done, counted);
        return done == counted ? Reached(SentenceKey.BecauseComplete, Row.ShareComplete)
            : bar.IsEnough(ratio) ? Enough(Row.ShareEnough, bar)
            : bar.IsPartly(ratio) ? Partly(Row.SharePartly, bar)
            : Missed(Row.ShareMissed, bar);
    }

    /// <summary>A falling indicator: ratio = target / value, so that "better" is again "more".</summary>
    private static Outcome AgainstLimit(
        CriterionFacts criterion,
        decimal limit,
        Measured measured,
        Bar bar,
        NumbersUsed numbers
    )
    {
        // Nothing at all keeps every limit; there is no ratio to show for it.
        decimal? ratio = measured.Value == 0 ? null : Arithmetic.Ratio(limit, measured.Value);
        var amounts = Amounts(criterion, limit, measured);
        var (conclusion, found) =
            measured.Value <= limit
                ? (Reached(SentenceKey.BecauseLimitKept, Row.LimitKept), Say.That(SentenceKey.WithinLimit, amounts))
                : (
                    OverLimit(ratio ?? 0, bar),
                    Say.That(SentenceKey.OverLimit, [.. amounts, ("ratio", Say.Share(ratio ?? 0))])
                );
        return WithFractionCheck(
            criterion,
            limit,
            measured,
            Conclude(conclusion, found, numbers with { Ratio = ratio })
        );
    }

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) OverLimit(decimal ratio, Bar bar) =>
        bar.IsEnough(ratio) ? Enough(Row.SumEnough, bar)
        : bar.IsPartly(ratio) ? Partly(Row.LimitPartly, bar)
        : Missed(Row.LimitBroken, bar);

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) Reached(SentenceKey key, RuleId row) =>
        (row, ImplementationStatus.Implemented, Say.Conclude(key, row, ImplementationStatus.Implemented));

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) Enough(RuleId row, Bar bar) =>
        Compared(SentenceKey.BecauseAtLeast, row, ImplementationStatus.Implemented, bar.ImplementedFrom);

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) Partly(RuleId row, Bar bar) =>
        Compared(
            bar.PartialInclusive ? SentenceKey.BecauseAtLeast : SentenceKey.BecauseMoreThan,
            row,
            ImplementationStatus.PartiallyImplemented,
            bar.PartialFrom
        );

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) Missed(RuleId row, Bar bar) =>
        Compared(
            bar.PartialInclusive || bar.HasNoPartly ? SentenceKey.BecauseLessThan : SentenceKey.BecauseNotMoreThan,
            row,
            ImplementationStatus.NotImplemented,
            bar.PartialFrom
        );

    private static (RuleId Row, ImplementationStatus Status, Sentence Because) Compared(
        SentenceKey key,
        RuleId row,
        ImplementationStatus status,
        decimal threshold
    ) => (row, status, Say.Conclude(key, row, status, ("threshold", Say.Share(threshold))));

    private static Outcome Conclude(
        (RuleId Row, ImplementationStatus Status, Sentence Because) conclusion,
        Sentence found,
        NumbersUsed numbers
    ) => Say.Outcome(conclusion.Status, conclusion.Row, [found, conclusion.Because], numbers);

    private static Sentence Found(
        CriterionFacts criterion,
        decimal target,
        Measured measured,
        decimal ratio,
        bool isMunicipalSum
    )
    {
        (string, Argument)[] amounts = [.. Amounts(criterion, target, measured), ("ratio", Say.Share(ratio))];
        return measured is { Numerator: { } numerator, Denominator: { } denominator }
                ? Say.That(
                    SentenceKey.ReachedShare,
                    [.. amounts, ("numerator", Say.Number(numerator)), ("denominator", Say.Number(denominator))]
                )
            : criterion.Kind == CriterionKind.Percent ? Say.That(SentenceKey.ReachedPercent, amounts)
            : Say.That(isMunicipalSum ? SentenceKey.MunicipalSum : SentenceKey.ReachedOf, amounts);
    }

    private static (string Name, Argument Value)[] Amounts(
        CriterionFacts criterion,
        decimal target,
        Measured measured
    ) =>
        criterion.Kind == CriterionKind.Percent
            ? [("achieved", Say.Points(measured.Value)), ("target", Say.Points(target))]
            : [("achieved", Say.Number(measured.Value)), ("target", Say.Number(target))];

    /// <summary>0.7 beside 70: taken as it stands (0.7 %), but said aloud.</summary>
    private static Outcome WithFractionCheck(
        CriterionFacts criterion,
        decimal target,
        Measured measured,
        Outcome outcome
    ) =>
        criterion.Kind == CriterionKind.Percent && !measured.IsShare && LooksLikeFraction(measured.Value, target)
            ? outcome.With(OutcomeFlags.LooksLikeFraction, Say.That(SentenceKey.LooksLikeFraction))
            : outcome;

    public static bool LooksLikeFraction(decimal value, decimal target) =>
        (value is > 0 and <= 1 && target > 1) || (target is > 0 and <= 1 && value > 1);
}
