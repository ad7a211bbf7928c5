using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Common;

/// <summary>One JSON text for one value: members in ordinal order, no white space, letters as they are.</summary>
public static class CanonicalJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PlainDecimalConverter() },
    };

    public static string Of<T>(T value) =>
        Sort(JsonSerializer.SerializeToNode(value, Options))?.ToJsonString(Options) ?? "null";

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static SealedContent Seal<T>(T value)
    {
        var json = Of(value);
        return new SealedContent(json, Sha256(json));
    }

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonNode? Sort(JsonNode? node) =>
        node switch
        {
            JsonObject o => new JsonObject(
                o.OrderBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => KeyValuePair.Create(p.Key, Sort(p.Value?.DeepClone())))
            ),
            JsonArray a => new JsonArray([.. a.Select(n => Sort(n?.DeepClone()))]),
            _ => node,
        };

    /// <summary>2 and the 2.0000 that a column of four decimals gives back are one value.</summary>
    private sealed class PlainDecimalConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }
}
