using System.Text.Json;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

internal static class JsonNumbers
{
    /// <summary>Null for a word and for null: some fields hold a number in one record and a judgement in another.</summary>
    public static decimal? AsNumber(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? element.GetDecimal() : null;
}
