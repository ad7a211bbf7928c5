using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Domain.Tests.Budgets;

public sealed class LedgerTests
{
    [Test]
    public void Pair_CountsOnce_WhereBothRowsAre()
    {
        var (one, other, alone) = (Row(1000), Row(1000), Row(814.88m));
        var ledger = new Ledger([one, other, alone], [Same(one, other, 1000)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Spent(ledger, one, other, alone), Is.EqualTo(1814.88m));
            Assert.That(Spent(ledger, one, alone), Is.EqualTo(1814.88m), "one of the two keeps its amount");
            Assert.That(Spent(ledger, other), Is.EqualTo(1000));
            Assert.That(ledger.Of([one.Id, other.Id]).Spent.LinkedEur, Is.EqualTo(1000));
        }
    }

    [Test]
    public void PartOfTwoRows_ThatIsTheSame_TakesOffThatPart()
    {
        var (one, other) = (Row(1000), Row(700));

        Assert.That(Spent(new Ledger([one, other], [Same(one, other, 400)]), one, other), Is.EqualTo(1300));
    }

    [Test]
    public void ThreeRows_LinkedInARing_CountOnce()
    {
        var (a, b, c) = (Row(1000), Row(1000), Row(1000));
        var ring = new Ledger([a, b, c], [Same(a, b, 1000), Same(b, c, 1000), Same(c, a, 1000)]);

        Assert.That(Spent(ring, a, b, c), Is.EqualTo(1000));
    }

    [Test]
    public void Chain_CountsOnce_AlsoWithoutTheRowInItsMiddle()
    {
        var (a, b, c) = (Row(1000), Row(1000), Row(1000));
        var chain = new Ledger([a, b, c], [Same(a, b, 1000), Same(b, c, 1000)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Spent(chain, a, b, c), Is.EqualTo(1000));
            Assert.That(Spent(chain, a, c), Is.EqualTo(1000));
        }
    }

    [Test]
    public void Chain_OverARowThatHoldsBoth_LeavesTheEndsApart()
    {
        // B's 2,000 can be A's 1,000 and C's 1,000 beside each other.
        var (a, b, c) = (Row(1000), Row(2000), Row(1000));
        var chain = new Ledger([a, b, c], [Same(a, b, 1000), Same(b, c, 1000)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Spent(chain, a, c), Is.EqualTo(2000));
            Assert.That(Spent(chain, a, b, c), Is.EqualTo(2000));
        }
    }

    [Test]
    public void Amount_LoweredAfterItWasLinked_TakesOffNoMoreThanItIs()
    {
        var (one, other) = (Row(1000), Row(300));

        Assert.That(Spent(new Ledger([one, other], [Same(one, other, 1000)]), one, other), Is.EqualTo(1000));
    }

    [Test]
    public void Zero_IsAnAnswer_AndUnknownIsNone()
    {
        var (zero, unknown) = (Row(0), Row(null));
        var total = new Ledger([zero, unknown], []).Of([zero.Id, unknown.Id]).Spent;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(total.Eur, Is.Zero);
            Assert.That(total.Coverage, Is.EqualTo(new Coverage(Reported: 1, Expected: 2, Zero: 1)));
            Assert.That(new Ledger([unknown], []).Of([unknown.Id]).Spent.Eur, Is.Null);
        }
    }

    [Test]
    public void Row_ThatOwesNothing_AddsItsMoneyAndStandsInNoDenominator()
    {
        var (owed, free) = (Row(10), Row(5) with { IsExpected = false });
        var total = new Ledger([owed, free], []).Of([owed.Id, free.Id]).Spent;

        Assert.That((total.Eur, total.Coverage), Is.EqualTo(((decimal?)15, new Coverage(1, 1, 0))));
    }

    [Test]
    public void AllocatedAndSpent_AreTwoQuestions()
    {
        var row = Row(null) with { BySource = [new Spending(FundingSource.EuFunds, null, 250)] };
        var totals = new Ledger([row], []).Of([row.Id]);

        Assert.That((totals.Spent.Eur, totals.Allocated.Eur), Is.EqualTo(((decimal?)null, (decimal?)250)));
    }

    [Test]
    public void LinkOverSeveralSources_IsFilledUpInTheirOrder()
    {
        Spending[] sources = [new(FundingSource.StateBudget, 600), new(FundingSource.EuFunds, 600)];
        var (one, other) = (Row(0) with { BySource = sources }, Row(0) with { BySource = sources });
        var ledger = new Ledger([one, other], [Same(one, other, 1000)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ledger.Of([one.Id, other.Id], FundingSource.StateBudget).Spent.Eur, Is.EqualTo(600));
            Assert.That(ledger.Of([one.Id, other.Id], FundingSource.EuFunds).Spent.Eur, Is.EqualTo(800));
            Assert.That(Spent(ledger, one, other), Is.EqualTo(1400));
        }
    }

    private static MoneyRow Row(decimal? spent) =>
        new(Guid.NewGuid(), IsExpected: true, spent is null ? [] : [new Spending(FundingSource.NotStated, spent)]);

    private static SameMoney Same(MoneyRow one, MoneyRow other, decimal amount) => new(one.Id, other.Id, amount);

    private static decimal? Spent(Ledger ledger, params MoneyRow[] rows) => ledger.Of(rows.Select(r => r.Id)).Spent.Eur;
}
