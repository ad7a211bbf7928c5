namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>S: a target judged over the years it belongs to, with one verdict for all of them.</summary>
internal static class OverSpan
{
    /// <summary>One executor's part; null: no number in any of the years, so the year's own answer decides.</summary>
    public static Outcome? Assess(
        CriterionFacts criterion,
        ExecutorFacts executor,
        SpanTally tally,
        AssessmentPolicy policy,
        bool campaignClosed,
        bool sharesTarget
    )
    {
        var silence = executor.HasAnswered(criterion.Kind) ? null : NotReported.Assess(executor, campaignClosed);
        if (silence is { Status: ImplementationStatus.Pending } && !tally.IsReached)
        {
            return silence;
        }

        var outcome =
            Decided(tally)
            ?? (
                tally.Achieved is { } achieved
                    ? ExecutorPart
                        .Assess(
                            criterion with
                            {
                                Target = tally.Target,
                                Span = null,
                            },
                            executor with
                            {
                                PlannedValue = tally.Target,
                                Report = new(Achieved: achieved),
                            },
                            policy,
                            campaignClosed: true,
                            sharesTarget
                        )
                        .Together(tally)
                    : null
            );
        return outcome?.With(silence?.Flags & (OutcomeFlags.NotReported | OutcomeFlags.EmptyAnswer) ?? default);
    }

    /// <summary>Reached, or not over yet; null: the span is over and was not reached.</summary>
    public static Outcome? Decided(SpanTally tally) =>
        tally.IsReached ? Reached(tally)
        : tally.Span.IsOver ? null
        : Say.Simply(
            SentenceKey.SpanOpen,
            Row.SpanOpen,
            ImplementationStatus.NotAssessed,
            OutcomeFlags.None,
            Numbers(tally),
            ("years", Years(tally)),
            ("achieved", Say.Number(tally.Achieved ?? 0)),
            ("target", Say.Number(tally.Target))
        );

    /// <summary>An item whose parts have spans of their own, some of which are not over yet.</summary>
    public static Outcome? StillOpen(IReadOnlyList<Part> parts)
    {
        var open = parts.Where(part => part.Outcome.Rule == Row.SpanOpen).ToList();
        return open is [var first, ..]
            ? Say.Simply(
                SentenceKey.SpanOpenFor,
                Row.SpanOpen,
                ImplementationStatus.NotAssessed,
                parts.Flags() & (OutcomeFlags.NotReported | OutcomeFlags.EmptyAnswer),
                new(Span: first.Outcome.Numbers.Span! with { InYear = null }),
                [("years", Years(first.Outcome.Numbers.Span)), .. Say.WhoAndHowMany(open.Facts())]
            )
            : null;
    }

    /// <summary>The verdict on the span's totals, as what it is.</summary>
    public static Outcome Together(this Outcome outcome, SpanTally tally) =>
        (outcome with { Numbers = outcome.Numbers with { Span = Used(tally) } }).With(
            OutcomeFlags.None,
            Say.That(SentenceKey.SpanTogether, ("years", Years(tally)))
        );

    private static Outcome Reached(SpanTally tally)
    {
        var ratio = Arithmetic.Ratio(tally.Achieved!.Value, tally.Target);
        var outcome = Say.Simply(
            SentenceKey.SpanReached,
            Row.SpanReached,
            ImplementationStatus.Implemented,
            OutcomeFlags.None,
            Numbers(tally) with
            {
                Ratio = ratio,
            },
            ("years", Years(tally)),
            ("achieved", Say.Number(tally.Achieved.Value)),
            ("target", Say.Number(tally.Target)),
            ("ratio", Say.Share(ratio))
        );
        return ratio >= 2 ? outcome.With(OutcomeFlags.FarAboveTarget, Say.That(SentenceKey.FarAboveTarget)) : outcome;
    }

    private static NumbersUsed Numbers(SpanTally tally) => new(tally.Target, tally.Achieved, Span: Used(tally));

    private static SpanUsed Used(SpanTally tally) => new(tally.Span.From, tally.Span.To, tally.InYear);

    private static Argument.Years Years(SpanTally tally) => Years(Used(tally));

    private static Argument.Years Years(SpanUsed span) => new(span.From, span.To);
}
