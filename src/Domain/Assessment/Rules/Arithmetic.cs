namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>Sums and ratios of numbers ≥ 0 that cannot overflow, however absurd the input.</summary>
internal static class Arithmetic
{
    /// <summary>Beyond a million times the target the exact factor says nothing any more.</summary>
    public const decimal MaxRatio = 1_000_000m;

    /// <summary><paramref name="part"/> / <paramref name="whole"/>, at most <see cref="MaxRatio"/>; whole must be above 0.</summary>
    public static decimal Ratio(decimal part, decimal whole) => part / MaxRatio >= whole ? MaxRatio : part / whole;

    /// <summary>Stops at the largest decimal; times must be above 0.</summary>
    public static decimal Times(decimal value, long times) =>
        value > decimal.MaxValue / times ? decimal.MaxValue : value * times;

    /// <summary>
    /// Stops at the largest decimal. Smallest first: a decimal sum rounds at 28 digits, and the order of the parts must not show.
    /// </summary>
    public static decimal Sum(IEnumerable<decimal> values) =>
        values.Order().Aggregate(0m, (sum, value) => value > decimal.MaxValue - sum ? decimal.MaxValue : sum + value);
}
