using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Domain.Tests.Budgets;

public sealed class BudgetTests
{
    private static readonly Coverage All = new(4, 4, 0);
    private static readonly Coverage Some = new(15, 53, 2);

    [Test]
    public void Difference_OverUnknownRows_IsNotMoneySaved()
    {
        var budget = Of(29_300, 10_000, Some);
        var text = BudgetText.Explain(budget, Language.Lithuanian);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(budget.Finding, Is.EqualTo(BudgetFinding.NotComparable));
            Assert.That(budget.DifferenceEur, Is.EqualTo(19_300));
            Assert.That(
                Plain(text),
                Is.EqualTo(
                    "Žinoma, kad panaudota 10 000 Eur – 19 300 Eur mažiau, nei planuota (29 300 Eur). "
                        + "Sumą nurodė 15 iš 53 eilučių; likusių 38 eilučių suma nežinoma. "
                        + "Kol tai nežinoma, skirtumo negalima laikyti sutaupytomis lėšomis."
                )
            );
            Assert.That(Plain(BudgetText.Explain(budget, Language.English)), Does.EndWith("is not money saved."));
        }
    }

    [Test]
    public void Difference_WhenEveryRowGaveItsAmount_WasLeftUnspent()
    {
        var budget = Of(3_000, 1_163.81m, All);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(budget.Finding, Is.EqualTo(BudgetFinding.Unspent));
            Assert.That(
                Plain(BudgetText.Explain(budget, Language.Lithuanian)),
                Is.EqualTo(
                    "Nepanaudota 1 836,19 Eur: iš planuotų 3 000 Eur panaudota 1 163,81 Eur. Sumą nurodė visos eilutės."
                )
            );
            Assert.That(
                Plain(BudgetText.Explain(budget, Language.English)),
                Is.EqualTo(
                    "1,836.19 EUR was left unspent: 1,163.81 EUR of the planned 3,000 EUR was spent. Every row gave its amount."
                )
            );
        }
    }

    [TestCase(281_400, 281_763.81, BudgetFinding.Overspent)]
    [TestCase(100, 100, BudgetFinding.NotComparable)]
    [TestCase(null, 100, BudgetFinding.PlanUnknown)]
    [TestCase(100, null, BudgetFinding.SpendingUnknown)]
    [TestCase(null, null, BudgetFinding.NothingKnown)]
    [TestCase(0, 0, BudgetFinding.NotComparable)]
    public void Finding_WhileSomeRowsAreUnknown(double? planned, double? spent, BudgetFinding expected)
    {
        var budget = Of((decimal?)planned, (decimal?)spent, Some);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(budget.Finding, Is.EqualTo(expected));
            Assert.That(budget.DifferenceEur is null, Is.EqualTo(planned is null || spent is null));
            Assert.That(BudgetText.Explain(budget, Language.Lithuanian), Does.Not.Contain("epanaudota "));
        }
    }

    [Test]
    public void Share_OfNothingPlanned_IsNotComputable() => Assert.That(Of(0, 10, All).Share, Is.Null);

    [Test]
    public void PlanKnownInPart_IsComparedWithNothing()
    {
        var planned = Planned.Of(null, [Planned.Alone(100), Planned.Alone(null)]);
        var budget = new Budget(planned, Nothing, new Total(50, 0, All));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((planned.Eur, planned.BelowStated, planned.BelowCount), Is.EqualTo(((decimal?)100, 1, 2)));
            Assert.That(budget.Finding, Is.EqualTo(BudgetFinding.PlanInPart));
            Assert.That(budget.DifferenceEur, Is.Null);
        }
    }

    [Test]
    public void TwoLevels_StandBesideEachOther_WithWhatLiesBetween()
    {
        var planned = Planned.Of(29_300, [Planned.Alone(11_000), Planned.Alone(null)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((planned.Eur, planned.BelowEur, planned.NotBelowEur), Is.EqualTo((29_300, 11_000, 18_300)));
            Assert.That(
                Plain(BudgetText.Explain(new Budget(planned, Nothing, Nothing), Language.Lithuanian)),
                Does.EndWith("Žemesniame lygyje nurodyta 11 000 Eur; likę 18 300 Eur ten nepaskirstyti.")
            );
        }
    }

    [TestCase(1, 1, "Sumą nurodė visos eilutės.")]
    [TestCase(1, 2, "Sumą nurodė 1 iš 2 eilučių; likusios 1 eilutės suma nežinoma.")]
    [TestCase(10, 31, "Sumą nurodė 10 iš 31 eilutės; likusios 21 eilutės suma nežinoma.")]
    [TestCase(10, 21, "Sumą nurodė 10 iš 21 eilutės; likusių 11 eilučių suma nežinoma.")]
    public void Rows_AreCountedInLithuanian(int reported, int expected, string sentence) =>
        Assert.That(
            Plain(BudgetText.Explain(Of(null, 5, new Coverage(reported, expected, 0)), Language.Lithuanian)),
            Does.EndWith(sentence)
        );

    [Test]
    public void LinkedMoney_IsSaid()
    {
        var budget = new Budget(Planned.Alone(null), Nothing, new Total(1000, 1000, All));

        Assert.That(
            Plain(BudgetText.Explain(budget, Language.Lithuanian)),
            Does.EndWith(
                "1 000 Eur nurodyta daugiau nei vienoje eilutėje, bet tai tos pačios lėšos, todėl skaičiuojamos vieną kartą."
            )
        );
    }

    private static readonly Total Nothing = new(null, 0, new Coverage(0, 4, 0));

    private static Budget Of(decimal? planned, decimal? spent, Coverage rows) =>
        new(Planned.Alone(planned), Nothing, new Total(spent, 0, spent is null ? rows with { Reported = 0 } : rows));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
