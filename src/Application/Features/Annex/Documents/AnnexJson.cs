using System.Buffers;
using System.Text.Json;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// The answer of the annex as one file, with the address of its schema. Rows are written as they come, and after them the
/// institutions, of which all is known only then; the order of members means nothing in JSON.
/// </summary>
internal static class AnnexJson
{
    public const string ContentType = "application/json; charset=utf-8";

    private const int Sent = 64 * 1024;

    private static readonly string Rows = Name(nameof(AnnexDto.Rows));
    private static readonly string Institutions = Name(nameof(AnnexDto.Institutions));

    public static async Task WriteAsync(AnnexSource annex, string schema, Stream target, CancellationToken ct)
    {
        var options = CanonicalJson.Options;
        // The serializer writes synchronously, which an answer does not take: it fills a buffer that is sent now and then.
        var buffer = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = options.Encoder });
        json.WriteStartObject();
        json.WriteString("$schema", schema);
        foreach (var (name, value) in JsonSerializer.SerializeToNode(annex.Head, options)!.AsObject())
        {
            if (name != Rows && name != Institutions)
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, value, options);
            }
        }

        json.WriteStartArray(Rows);
        await foreach (var row in annex.Rows.WithCancellation(ct))
        {
            ct.ThrowIfCancellationRequested();
            JsonSerializer.Serialize(json, row, options);
            if (buffer.WrittenCount > Sent)
            {
                await SendAsync();
            }
        }

        json.WriteEndArray();
        json.WritePropertyName(Institutions);
        JsonSerializer.Serialize(json, annex.HeadAfterRows.Institutions, options);
        json.WriteEndObject();
        await json.FlushAsync(ct);
        await SendAsync();

        async Task SendAsync()
        {
            await target.WriteAsync(buffer.WrittenMemory, ct);
            buffer.ResetWrittenCount();
        }
    }

    private static string Name(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
