using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>Planned money as it may be typed: EUR with cents, unknown, or zero.</summary>
internal static class PlanAmount
{
    private const decimal Largest = 100_000_000_000m;

    public static bool Fits(decimal? amount) =>
        amount is null || (amount is >= 0 and <= Largest && decimal.Round(amount.Value, 2) == amount);

    public static string Text() =>
        Speech.Say(
            "Suma negali būti neigiama ir rašoma centų tikslumu.",
            "Amounts are not negative and have at most two decimals."
        );
}
