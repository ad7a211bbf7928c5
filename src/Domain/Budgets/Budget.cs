namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>Planned beside reported money of a plan, a task, an item or an executor in one year.</summary>
public sealed record Budget(Planned Planned, Total Allocated, Total Spent)
{
    /// <summary>
    /// EUR planned and not spent, negative when more was spent than planned. Null while one of the two is not known, or the
    /// plan is known in part only. Over rows that gave no amount it says nothing about money saved: see <see cref="Finding"/>.
    /// </summary>
    public decimal? DifferenceEur => Planned.IsWhole ? Planned.Eur - Spent.Eur : null;

    /// <summary>Spent of planned: 0.25 is a quarter. Null where there is no difference, and where nothing was planned.</summary>
    public decimal? Share => DifferenceEur is not null && Planned.Eur > 0 ? Spent.Eur / Planned.Eur : null;

    public BudgetFinding Finding =>
        (Planned, Spent) switch
        {
            ({ Eur: null }, { Eur: null }) => BudgetFinding.NothingKnown,
            ({ Eur: null }, _) => BudgetFinding.PlanUnknown,
            (_, { Eur: null }) => BudgetFinding.SpendingUnknown,
            ({ IsWhole: false }, _) => BudgetFinding.PlanInPart,
            _ when DifferenceEur < 0 => BudgetFinding.Overspent,
            (_, { Coverage.Unknown: > 0 }) => BudgetFinding.NotComparable,
            _ when DifferenceEur > 0 => BudgetFinding.Unspent,
            _ => BudgetFinding.AsPlanned,
        };
}

/// <summary>What planned and spent money say together.</summary>
public enum BudgetFinding
{
    NothingKnown,
    PlanUnknown,
    SpendingUnknown,

    /// <summary>Only some of the level below were given planned money.</summary>
    PlanInPart,

    /// <summary>More was spent than planned; rows without an amount can only add to it.</summary>
    Overspent,

    /// <summary>Less than planned or just as much, but some rows gave no amount.</summary>
    NotComparable,

    /// <summary>Less was spent than planned, and every row gave its amount.</summary>
    Unspent,
    AsPlanned,
}
