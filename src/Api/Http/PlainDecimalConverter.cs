using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActionPlanMonitor.Api.Http;

/// <summary>Numbers without the zeros that only tell how the database keeps them: 22, not 22.0000.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    /// <summary>Dividing by one with every decimal place drops trailing zeros and changes nothing else.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value)
            ? value
            : throw new JsonException("A number is expected.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / One);
}
