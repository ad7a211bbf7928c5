namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>The value a report gives: a number, a share that makes a percentage, or a share that cannot be computed.</summary>
internal sealed record Measured(decimal Value, decimal? Numerator = null, decimal? Denominator = null)
{
    public bool IsShare => Denominator is not null;

    public bool IsComputable => Denominator is not 0;

    /// <summary>Null: the report gives no number. A share goes before a typed percentage; other kinds know no share.</summary>
    public static Measured? From(CriterionKind kind, ReportFacts report) =>
        kind == CriterionKind.Percent && report is { Numerator: { } numerator, Denominator: { } denominator }
            ? OfShare(numerator, denominator)
        : report.Achieved is { } achieved ? new(achieved)
        : null;

    /// <summary>Percentages are never averaged: numerators and denominators are added (domain.md §4).</summary>
    public static Measured Together(IReadOnlyCollection<Measured> parts) =>
        parts.All(part => part.IsShare)
            ? OfShare(
                Arithmetic.Sum(parts.Select(part => part.Numerator ?? 0)),
                Arithmetic.Sum(parts.Select(part => part.Denominator ?? 0))
            )
            : new(Arithmetic.Sum(parts.Select(part => part.Value)));

    private static Measured OfShare(decimal numerator, decimal denominator) =>
        new(denominator == 0 ? 0 : 100 * Arithmetic.Ratio(numerator, denominator), numerator, denominator);
}
