using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>Rows of one executor with the same spent amount above zero: perhaps the same money, not linked as such.</summary>
internal sealed record SameAmount(
    string ExecutorName,
    decimal AmountEur,
    IReadOnlyList<(AssessedItem Item, AssessedPart Part)> Rows
)
{
    public IEnumerable<AssessedItem> Items => Rows.Select(r => r.Item);

    /// <summary>Pairs of neighbours whose amount still counts twice.</summary>
    public IEnumerable<(
        (AssessedItem Item, AssessedPart Part) One,
        (AssessedItem Item, AssessedPart Part) Other
    )> Pairs(AssessedYear year) =>
        Rows.Zip(Rows.Skip(1)).Where(pair => CountsTwice(year, [pair.First.Part, pair.Second.Part], AmountEur));

    public static bool CountsTwice(AssessedYear year, IEnumerable<AssessedPart> parts, decimal amountEur) =>
        year.MoneyOf(parts).Spent.Eur > amountEur;
}

internal static class SameAmounts
{
    public static IEnumerable<SameAmount> In(AssessedYear year) =>
        from item in year.Items
        from part in item.Parts
        where part.Row.Answer?.SpentEur > 0
        group (item, part) by (part.Row.InstitutionId, part.Row.Answer!.SpentEur!.Value) into rows
        where rows.Count() > 1 && SameAmount.CountsTwice(year, rows.Select(r => r.part), rows.Key.Value)
        select new SameAmount(rows.First().part.Row.Name, rows.Key.Value, [.. rows]);
}
