using System.Globalization;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

public enum Severity
{
    /// <summary>The year cannot be published while it stands.</summary>
    Blocking,
    Warning,
}

/// <param name="Code">Stable.</param>
/// <param name="ItemIds">The items where it is mended; empty when it concerns the year as a whole.</param>
public sealed record Finding(string Code, Severity Severity, string Message, IReadOnlyList<Guid> ItemIds)
{
    public static Finding Blocking(string code, string message, params IEnumerable<AssessedItem> items) =>
        new(code, Severity.Blocking, message, [.. items.Select(i => i.Row.Id)]);

    public static Finding Warning(string code, string message, params IEnumerable<AssessedItem> items) =>
        new(code, Severity.Warning, message, [.. items.Select(i => i.Row.Id)]);
}

/// <summary>One rule of reconciliation. A new check is one small class in <c>Checks/</c>; it is found by itself.</summary>
public interface IReconciliationCheck
{
    IEnumerable<Finding> Find(AssessedYear year);
}

/// <summary>How findings name items and amounts.</summary>
internal static class Words
{
    public static string Euros(decimal? amount) =>
        amount?.ToString("N2", CultureInfo.GetCultureInfo(Common.Speech.Say("lt-LT", "en-GB"))) + " Eur";

    public static string Name(this AssessedItem item) =>
        item.Row.ActionNo is { } no
            ? Common.Speech.Say($"{item.Row.MeasureCode}, {no} veiksmas", $"{item.Row.MeasureCode}, action {no}")
            : item.Row.MeasureCode;

    /// <summary>As stated figures name it: <c>01.01.01/3</c>.</summary>
    public static string Key(this AssessedItem item) =>
        item.Row.ActionNo is { } no
            ? FormattableString.Invariant($"{item.Row.MeasureCode}/{no}")
            : item.Row.MeasureCode;

    public static string Names(this IEnumerable<AssessedItem> items) => string.Join("; ", items.Select(Name));
}
