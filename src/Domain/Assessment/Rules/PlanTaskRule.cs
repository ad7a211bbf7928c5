namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A5 and A9: a task: its own number decides alone; otherwise the ministry's judgement; otherwise its items.</summary>
internal static class PlanTaskRule
{
    public static Outcome Assess(
        TaskCriterionFacts? criterion,
        IReadOnlyList<ItemOutcome> items,
        AssessmentPolicy policy,
        bool campaignClosed
    ) =>
        criterion switch
        {
            { Kind: CriterionKind.Count or CriterionKind.Percent, Target: { } target } => ByNumber(
                criterion,
                target,
                campaignClosed
            ),
            { Judgement: { } judgement } => ByJudgement(judgement),
            _ => ByItems(StatusCounts.Of(items.Select(item => item.Status)), policy),
        };

    private static Outcome ByNumber(TaskCriterionFacts criterion, decimal target, bool campaignClosed)
    {
        var numbers = new NumbersUsed(target, criterion.Achieved, Unit: criterion.Unit);
        if (criterion.Achieved is not { } achieved)
        {
            return campaignClosed
                ? Say.Simply(
                    SentenceKey.TaskNumberMissing,
                    Row.TaskNumberMissing,
                    ImplementationStatus.NotAssessed,
                    OutcomeFlags.NotComputable,
                    numbers
                )
                : Say.Simply(
                    SentenceKey.TaskNumberAwaited,
                    Row.TaskNumberAwaited,
                    ImplementationStatus.Pending,
                    numbers: numbers
                );
        }

        var isLimit = criterion.Direction == Direction.AtMost;
        if (target == 0 && !isLimit)
        {
            return Say.Simply(
                SentenceKey.TaskNoTarget,
                Row.TaskNoTarget,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                numbers
            );
        }

        var (part, whole) = isLimit ? (target, achieved) : (achieved, target);
        numbers = numbers with { Ratio = whole == 0 ? null : Arithmetic.Ratio(part, whole) };
        var isPercent = criterion.Kind == CriterionKind.Percent;
        (string, Argument)[] amounts =
        [
            ("achieved", isPercent ? Say.Points(achieved) : Say.Number(achieved)),
            ("target", isPercent ? Say.Points(target) : Say.Number(target)),
        ];
        var outcome =
            part >= whole
                ? Say.Simply(
                    SentenceKey.TaskReached,
                    Row.TaskReached,
                    ImplementationStatus.Implemented,
                    OutcomeFlags.None,
                    numbers,
                    amounts
                )
                : Say.Simply(
                    SentenceKey.TaskMissed,
                    Row.TaskMissed,
                    ImplementationStatus.NotImplemented,
                    OutcomeFlags.None,
                    numbers,
                    amounts
                );
        return isPercent && Threshold.LooksLikeFraction(achieved, target)
            ? outcome.With(OutcomeFlags.LooksLikeFraction, Say.That(SentenceKey.LooksLikeFraction))
            : outcome;
    }

    private static Outcome ByJudgement(Judgement judgement) =>
        judgement switch
        {
            Judgement.Positive => Say.Simply(
                SentenceKey.JudgedPositive,
                Row.JudgedPositive,
                ImplementationStatus.Implemented
            ),
            Judgement.Partly => Say.Simply(
                SentenceKey.JudgedPartly,
                Row.JudgedPartly,
                ImplementationStatus.PartiallyImplemented
            ),
            Judgement.Negative => Say.Simply(
                SentenceKey.JudgedNegative,
                Row.JudgedNegative,
                ImplementationStatus.NotImplemented
            ),
        };

    private static Outcome ByItems(StatusCounts counts, AssessmentPolicy policy)
    {
        if (counts.Pending > 0)
        {
            return Say.Simply(
                SentenceKey.TaskItemsAwaited,
                Row.TaskItemsAwaited,
                ImplementationStatus.Pending,
                OutcomeFlags.None,
                null,
                ("pending", new Argument.Count(counts.Pending, Noun.OfItems))
            );
        }

        var counted = counts.Total - counts.NotAssessed;
        if (counted == 0)
        {
            return Say.Simply(
                SentenceKey.TaskNothingToCount,
                Row.TaskNothingToCount,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable
            );
        }

        var done = counts.Implemented + counts.PartiallyImplemented;
        var ratio = Arithmetic.Ratio(done, counted);
        var (key, row, status) =
            counts.Implemented == counted
                ? (SentenceKey.TaskComplete, Row.TaskComplete, ImplementationStatus.Implemented)
            : ratio >= policy.TaskPartialFrom
                ? (SentenceKey.TaskPartly, Row.TaskPartly, ImplementationStatus.PartiallyImplemented)
            : (SentenceKey.TaskTooFew, Row.TaskTooFew, ImplementationStatus.NotImplemented);
        return Say.Outcome(
            status,
            row,
            [
                Say.That(
                    SentenceKey.TaskShare,
                    ("done", Say.Number(done)),
                    ("counted", new Argument.Count(counted, Noun.OfItems)),
                    ("ratio", Say.Share(ratio))
                ),
                Say.Conclude(key, row, status, ("threshold", Say.Share(policy.TaskPartialFrom))),
            ],
            new(Ratio: ratio, Numerator: done, Denominator: counted)
        );
    }
}
