#pragma warning disable NUnit1027 // FsCheck supplies the arguments.
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Reporting;
using FsCheck.NUnit;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ActionPlanMonitor.Domain.Tests.Budgets;

[Properties(Arbitrary = [typeof(GeneratedMoney)], MaxTest = 2000)]
public sealed class LedgerPropertyTests
{
    [Property]
    public bool Order_OfRowsLinksAndQuestions_DoesNotMatter(MoneyCase money)
    {
        var turned = new MoneyCase(
            [.. money.Rows.Reverse()],
            [.. money.Links.Reverse().Select(l => new SameMoney(l.SameAsRowId, l.RowId, l.AmountEur))],
            money.Another,
            [.. money.Asked.Reverse(), .. money.Asked]
        );
        return turned.Totals() == money.Totals();
    }

    [Property]
    public bool Links_OnlyEverLowerATotal(MoneyCase money)
    {
        var (before, after) = (money.Totals(), money.TotalsWithAnother());
        return after.Spent.Eur <= before.Spent.Eur == before.Spent.Eur is not null
            && after.Spent.Coverage == before.Spent.Coverage
            && after.Spent.Eur + after.Spent.LinkedEur == before.Spent.Eur + before.Spent.LinkedEur;
    }

    [Property]
    public bool Link_LeavesTotalsAlone_ThatDoNotHoldTwoRowsOfItsGroup(MoneyCase money)
    {
        var group = new HashSet<Guid> { money.Another.RowId, money.Another.SameAsRowId };
        while (
            money.Links.Any(l =>
                group.Contains(l.RowId) != group.Contains(l.SameAsRowId)
                && group.Add(l.RowId) | group.Add(l.SameAsRowId)
            )
        ) { }

        return money.Asked.Count(group.Contains) > 1 || money.TotalsWithAnother() == money.Totals();
    }

    [Property]
    public bool Total_IsNeverBelowItsLargestRow_NorAboveThePlainSum(MoneyCase money)
    {
        var total = money.Totals().Spent;
        return total.Eur is not { } eur
            || (eur >= money.Spent.Max() && eur <= money.Spent.Sum() && total.LinkedEur >= 0);
    }

    [Property]
    public bool Unknown_IsNotZero(MoneyCase money) =>
        money.Totals().Spent.Eur is null == money.Spent.All(amount => amount is null);

    [Property]
    public bool UnknownRow_AddsNothingButItself(MoneyCase money)
    {
        var unknown = new MoneyRow(Guid.NewGuid(), IsExpected: true, []);
        var link = new SameMoney(unknown.Id, money.Rows[0].Id, 100);
        var (before, after) = (
            money.Totals().Spent,
            new Ledger([.. money.Rows, unknown], [.. money.Links, link]).Of([.. money.Asked, unknown.Id]).Spent
        );
        return after with { Coverage = before.Coverage } == before
            && after.Coverage == before.Coverage with { Expected = before.Coverage.Expected + 1 };
    }

    [Property]
    public bool Sources_NeverTakeMoreOffThanTheWhole_WithOneLink(MoneyCase money)
    {
        var ledger = new Ledger(money.Rows, [money.Another]);
        var bySource = Enum.GetValues<FundingSource>().Select(s => ledger.Of(money.Asked, s).Spent).ToList();
        var whole = ledger.Of(money.Asked).Spent;
        return bySource.Sum(s => s.LinkedEur) <= whole.LinkedEur
            && (bySource.Sum(s => s.Eur + s.LinkedEur ?? 0) == (whole.Eur + whole.LinkedEur ?? 0));
    }

    [Property]
    public bool OneSumBehindAllRows_CountsOnce_HoweverItIsLinked(MoneyCase money)
    {
        var rows = money.Rows.Select(r => r with { BySource = [new Spending(FundingSource.NotStated, 500)] }).ToList();
        var chain = rows.Zip(rows.Skip(1), (one, other) => new SameMoney(one.Id, other.Id, 500));
        var ledger = new Ledger(rows, [.. chain, .. money.Links.Select(l => l with { AmountEur = 500 })]);
        return money.Asked.Count == 0 || ledger.Of(money.Asked).Spent.Eur == 500;
    }
}
