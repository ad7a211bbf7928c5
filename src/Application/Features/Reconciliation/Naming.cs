using System.Globalization;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>How findings name items and amounts.</summary>
internal static class Naming
{
    public static string Euros(decimal? amount) =>
        amount is null
            ? "–"
            : amount.Value.ToString("N2", CultureInfo.GetCultureInfo(Speech.Say("lt-LT", "en-GB"))) + " Eur";

    /// <summary>"29 300,00 Eur / – / 29 300,00 Eur": what several places say.</summary>
    public static string EurosSideBySide(params IEnumerable<decimal?> amounts) =>
        string.Join(" / ", amounts.Select(Euros));

    public static string NumbersSideBySide(params IEnumerable<int?> numbers) =>
        string.Join(" / ", numbers.Select(n => n?.ToString(CultureInfo.InvariantCulture) ?? "–"));

    public static string Name(this AssessedItem item) =>
        item.Row.ActionNo is { } no
            ? Speech.Say($"{item.Row.MeasureCode}, {no} veiksmas", $"{item.Row.MeasureCode}, action {no}")
            : item.Row.MeasureCode;

    /// <summary>As stated figures name it: <c>01.01.01/3</c>.</summary>
    public static string Key(this AssessedItem item) =>
        item.Row.ActionNo is { } no
            ? FormattableString.Invariant($"{item.Row.MeasureCode}/{no}")
            : item.Row.MeasureCode;

    public static string Names(this IEnumerable<AssessedItem> items) => string.Join("; ", items.Select(Name));
}
