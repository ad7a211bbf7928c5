using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>The same executor gives the same amount under two items: perhaps one contract counted twice.</summary>
internal sealed class SameMoneyTwice : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        from item in year.Items
        from part in item.Parts
        where part.Row.Answer?.SpentEur > 0
        group item by (part.Row.Code, part.Row.Name, part.Row.Answer!.SpentEur!.Value) into same
        where same.Count() > 1
        select Finding.Warning(
            "same_money_twice",
            Speech.Say(
                $"{same.Key.Name}: ta pati suma {Words.Euros(same.Key.Value)} nurodyta keliose eilutėse ({same.Names()}). Patikrinkite, ar tai ne tos pačios lėšos.",
                $"{same.Key.Name}: the same amount of {Words.Euros(same.Key.Value)} stands in several rows ({same.Names()}). Check whether it is the same money."
            ),
            same
        );
}
