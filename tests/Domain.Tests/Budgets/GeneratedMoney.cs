using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanMonitor.Domain.Tests.Budgets;

/// <summary>A year's rows with links between some of them, and one link more.</summary>
public sealed record MoneyCase(
    IReadOnlyList<MoneyRow> Rows,
    IReadOnlyList<SameMoney> Links,
    SameMoney Another,
    IReadOnlyList<Guid> Asked
)
{
    public Totals Totals(FundingSource? source = null) => new Ledger(Rows, Links).Of(Asked, source);

    public Totals TotalsWithAnother() => new Ledger(Rows, [.. Links, Another]).Of(Asked);

    public IEnumerable<decimal?> Spent => Rows.Where(r => Asked.Contains(r.Id)).Select(SpentOf);

    public static decimal? SpentOf(MoneyRow row) => Amounts.Sum(row.BySource.Select(s => s.AmountEur));
}

public static class GeneratedMoney
{
    private static readonly Gen<decimal?> Amount = Gen.Frequency(
        (2, Gen.Constant<decimal?>(null)),
        (1, Gen.Constant<decimal?>(0)),
        (4, Gen.Choose(1, 4).Select(value => (decimal?)(value * 250))),
        (2, Gen.Elements<decimal?>(0.01m, 33.33m, 1163.81m))
    );

    private static readonly Gen<MoneyRow> Row =
        from expected in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from sources in Gen.SubListOf(Enum.GetValues<FundingSource>())
        from spent in Gen.ListOf(Amount, 5)
        from allocated in Gen.ListOf(Amount, 5)
        select new MoneyRow(
            Guid.NewGuid(),
            expected,
            [.. sources.Select((source, i) => new Spending(source, spent[i], allocated[i]))]
        );

    private static Gen<SameMoney> Link(List<MoneyRow> rows) =>
        from one in Gen.Choose(0, rows.Count - 1)
        from step in Gen.Choose(1, rows.Count - 1)
        from amount in Gen.Elements(0.01m, 100m, 250m, 500m, 1000m)
        select new SameMoney(rows[one].Id, rows[(one + step) % rows.Count].Id, amount);

    public static Arbitrary<MoneyCase> Cases() =>
        (
            from count in Gen.Choose(2, 6)
            from rows in Gen.ListOf(Row, count)
            from links in Gen.Choose(0, 6).SelectMany(n => Gen.ListOf(Link(rows), n))
            from another in Link(rows)
            from asked in Gen.SubListOf(rows.Select(r => r.Id))
            select new MoneyCase(rows, links, another, [.. asked])
        ).ToArbitrary();
}
