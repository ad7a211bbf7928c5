namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>An executor that owes an answer of its own, with what it came to.</summary>
internal sealed record Part(ExecutorFacts Facts, Outcome Outcome)
{
    public bool IsAwaited => Outcome.Status == ImplementationStatus.Pending;

    public bool SaidNoNeed => Facts.Report?.Done == Done.NoNeed;
}

internal static class PartList
{
    public static List<ExecutorFacts> Facts(this IEnumerable<Part> parts) => [.. parts.Select(part => part.Facts)];

    public static List<Part> Unanswered(this IEnumerable<Part> parts, CriterionKind kind) =>
        [.. parts.Where(part => !part.Facts.HasAnswered(kind))];

    /// <summary>The least done first; the rest of the order only makes the choice independent of the order given.</summary>
    public static IEnumerable<Part> FromLowest(this IEnumerable<Part> parts) =>
        parts
            .OrderBy(part => part.Outcome.Status)
            .ThenBy(part => part.Outcome.Numbers.Ratio ?? decimal.MaxValue)
            .ThenBy(part => part.Facts.Code, StringComparer.Ordinal);

    public static OutcomeFlags Flags(this IEnumerable<Part> parts) =>
        parts.Aggregate(OutcomeFlags.None, (flags, part) => flags | part.Outcome.Flags);

    /// <summary>A result that no answer can change any more: who is missing, or was still awaited.</summary>
    public static Outcome NamingThoseWithoutAnswer(
        this Outcome outcome,
        IReadOnlyCollection<Part> missing,
        bool campaignClosed
    ) =>
        campaignClosed || missing.Count == 0
            ? outcome.NamingMissing(missing)
            : outcome.With(
                OutcomeFlags.None,
                Say.That(SentenceKey.NoLongerMatters, Say.WhoAndHowMany(missing.Facts()))
            );

    /// <summary>Who is missing in a closed campaign, as flag and sentence.</summary>
    public static Outcome NamingMissing(this Outcome outcome, IReadOnlyCollection<Part> missing) =>
        missing.Count == 0
            ? outcome
            : outcome.With(missing.Flags(), Say.That(SentenceKey.Missing, Say.WhoAndHowMany(missing.Facts())));
}
