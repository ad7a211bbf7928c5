using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActionPlanMonitor.Api.Http;

/// <summary>
/// Text as the database can keep it: no NUL, no half of a surrogate pair, letters composed (NFC), so that
/// the same word typed on two keyboards is the same word.
/// </summary>
internal sealed class CleanTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("Text is expected.");
        }

        string? text;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The text is not valid Unicode.", exception);
        }

        if (text is null)
        {
            return null;
        }

        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new JsonException("The text has a character that cannot be stored.")
            : text.Normalize(NormalizationForm.FormC);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
