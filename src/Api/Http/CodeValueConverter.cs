using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActionPlanMonitor.Api.Http;

/// <summary>
/// Code values as camelCase text, exactly as they are listed. The framework's own converter also reads a list
/// ("implemented, notImplemented") and makes a value of it that does not exist.
/// </summary>
internal sealed class CodeValueConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
            .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        private static readonly Dictionary<string, T> Values = Names.ToDictionary(
            n => n.Value,
            n => n.Key,
            StringComparer.Ordinal
        );

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Values.TryGetValue(TextOf(ref reader), out var value)
                ? value
                : throw new JsonException("There is no such value.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Names[value]);

        private static string TextOf(ref Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException exception)
            {
                throw new JsonException("The text is not valid Unicode.", exception);
            }
        }
    }
}
