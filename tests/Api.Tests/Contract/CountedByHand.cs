using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The settings as the calculation by hand knows them.</summary>
public sealed record RulesByHand(
    decimal PartialFrom = 0.5m,
    bool PartialInclusive = false,
    bool CountMunicipalities = false,
    string Late = "implemented",
    string NoNeed = "notImplemented",
    decimal? MunicipalPartialFrom = null,
    bool? MunicipalPartialInclusive = null,
    decimal MunicipalImplementedFrom = 1
);

/// <summary>
/// What 2020 comes to, worked out from the published numbers alone: the report's own sums, plans and dates, and none of the
/// platform's rules.
/// </summary>
public static class CountedByHand
{
    private static readonly List<JsonElement> Items = Read();

    /// <summary>The status of each row, by code and action number: "01.01.01/3".</summary>
    /// <param name="done">Days on which something was done, where they differ from the report's.</param>
    public static Dictionary<string, string> Statuses(
        RulesByHand rules,
        IReadOnlyDictionary<string, DateOnly>? done = null
    ) =>
        Items.ToDictionary(
            Key,
            item =>
                item.List("municipalResults").Count > 0
                    ? OfMunicipalities(item, rules)
                    : OfInstitutions(item, rules, done?.GetValueOrDefault(Key(item))),
            StringComparer.Ordinal
        );

    private static string Key(JsonElement item) =>
        item.Text("measureCode") + (item.Has("actionNo") ? $"/{item.Int("actionNo")}" : "");

    private static string OfInstitutions(JsonElement item, RulesByHand rules, DateOnly? done)
    {
        var achieved = item.Number("achieved");
        if (achieved == 0 && item.Text("reasonCategory") == "no_need")
        {
            return rules.NoNeed;
        }

        if (item.Text("criterion.deadline") is { } deadline)
        {
            var day = done?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? item.Text("achievedDate");
            return string.CompareOrdinal(day ?? "", $"2020-{deadline}") > 0 ? rules.Late : "implemented";
        }

        if (item.Text("criterion.kind") == "per_executor_count")
        {
            var lowest = item.At("criterion.perExecutor")
                .EnumerateObject()
                .Min(plan =>
                    item.At("achievedByExecutor").GetProperty(plan.Name).GetDecimal() / plan.Value.GetDecimal()
                );
            return Judged(lowest, 1, rules.PartialFrom, rules.PartialInclusive);
        }

        // No number was printed: the report's own word is all there is.
        return achieved is null
            ? (item.Text("declaredStatus") == "implemented" ? "implemented" : "notImplemented")
            : Judged(
                achieved.Value / item.Number("criterion.target")!.Value,
                1,
                rules.PartialFrom,
                rules.PartialInclusive
            );
    }

    private static string OfMunicipalities(JsonElement item, RulesByHand rules)
    {
        var planned = item.List("municipalResults").Where(result => result.Number("plannedMeasures") != 0).ToList();
        var ratio =
            item.Number("criterion.target") is { } target && item.Has("criterionTextLt") && !rules.CountMunicipalities
                ? item.Number("achieved")!.Value / target
                : (decimal)planned.Count(Did) / planned.Count;
        return Judged(
            ratio,
            rules.MunicipalImplementedFrom,
            rules.MunicipalPartialFrom ?? rules.PartialFrom,
            rules.MunicipalPartialInclusive ?? rules.PartialInclusive
        );
    }

    private static bool Did(JsonElement result) =>
        result.Number("plannedMeasures") is { } planned && result.Number("implementedMeasures") is { } done
            ? done >= planned
            : result.Text("declaredStatus") == "implemented";

    private static string Judged(decimal ratio, decimal implementedFrom, decimal partialFrom, bool inclusive) =>
        ratio >= implementedFrom ? "implemented"
        : ratio > partialFrom || (inclusive && ratio == partialFrom) ? "partiallyImplemented"
        : "notImplemented";

    private static List<JsonElement> Read()
    {
        using var stream = typeof(CountedByHand).Assembly.GetManifestResourceStream("plan-2020.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone().List("items");
    }
}
