using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>What one executor reported for one item in one year, by source, EUR. A source without an amount is not there.</summary>
/// <param name="IsExpected">It owes an answer of its own, so it stands in the denominator; its money counts either way.</param>
public sealed record MoneyRow(Guid Id, bool IsExpected, IReadOnlyList<Spending> BySource);

/// <summary>So much of two rows is the same money (domain.md 8), EUR.</summary>
public sealed record SameMoney(Guid RowId, Guid SameAsRowId, decimal AmountEur);

/// <summary>How many of the expected gave an amount, and how many of those gave zero.</summary>
public sealed record Coverage(int Reported, int Expected, int Zero)
{
    public int Unknown => Expected - Reported;

    public static Coverage Of(IReadOnlyCollection<decimal?> amounts) =>
        new(amounts.Count(a => a is not null), amounts.Count, amounts.Count(a => a == 0));
}

/// <summary>A sum of what is known.</summary>
/// <param name="Eur">Null while nothing is known, never zero instead.</param>
/// <param name="LinkedEur">What was left out of <paramref name="Eur"/> because it is the same money as elsewhere in the sum.</param>
/// <param name="Coverage">In rows.</param>
public sealed record Total(decimal? Eur, decimal LinkedEur, Coverage Coverage);

public sealed record Totals(Total Spent, Total Allocated);

public static class Amounts
{
    /// <returns>Null when nothing is known; otherwise the sum of what is.</returns>
    public static decimal? Sum(IEnumerable<decimal?> amounts)
    {
        decimal? sum = null;
        foreach (var amount in amounts)
        {
            sum = amount is null ? sum : (sum ?? 0) + amount;
        }

        return sum;
    }
}
