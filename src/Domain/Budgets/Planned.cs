namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>
/// Planned money as it was stated (domain.md 8): at this level, and one level below. Neither is made from the other; where
/// both are stated, both stand with what lies between them. EUR.
/// </summary>
/// <param name="StatedEur">Stated for this level itself.</param>
/// <param name="BelowEur">What is known of the level below; null when nothing is.</param>
/// <param name="BelowStated">How many of the level below are known whole.</param>
/// <param name="BelowCount">How many there are below; 0 for the lowest level.</param>
public sealed record Planned(decimal? StatedEur, decimal? BelowEur, int BelowStated, int BelowCount)
{
    /// <summary>The stated amount; without one, what is known below.</summary>
    public decimal? Eur => StatedEur ?? BelowEur;

    /// <summary>False while <see cref="Eur"/> is only what some of the level below were given.</summary>
    public bool IsWhole => StatedEur is not null || (BelowCount > 0 && BelowStated == BelowCount);

    /// <summary>Stated here and not stated below; negative when more is stated below than here.</summary>
    public decimal? NotBelowEur => StatedEur - BelowEur;

    public static Planned Of(decimal? stated, IReadOnlyCollection<Planned> below) =>
        new(stated, Amounts.Sum(below.Select(b => b.Eur)), below.Count(b => b.IsWhole), below.Count);

    public static Planned Alone(decimal? stated) => new(stated, null, 0, 0);
}
