using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>What came back, read whole.</summary>
public sealed record Answer(
    string Request,
    int Status,
    HttpResponseHeaders Headers,
    HttpContentHeaders ContentHeaders,
    byte[] Bytes
)
{
    private static readonly string[] Insides =
    [
        "   at ",
        "SELECT ",
        "Npgsql",
        "Microsoft.",
        "System.",
        ".cs:",
        "/src/",
    ];

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    public JsonElement Json
    {
        get
        {
            try
            {
                return JsonElement.Parse(Text);
            }
            catch (JsonException exception)
            {
                throw new AssertionException($"{this} is no JSON.", exception);
            }
        }
    }

    public string? ETag => Headers.ETag?.Tag;

    /// <summary>Every word of the answer, headers included, for tests that look for what must not be there.</summary>
    public string Everything => $"{Headers}{ContentHeaders}{Text}";

    public static async Task<Answer> ReadAsync(string request, HttpResponseMessage response) =>
        new(
            request,
            (int)response.StatusCode,
            response.Headers,
            response.Content.Headers,
            await response.Content.ReadAsByteArrayAsync()
        );

    public Answer ShouldBe(int status)
    {
        Assert.That(Status, Is.EqualTo(status), ToString());
        return this;
    }

    /// <summary>problem+json with a stable code, one sentence for the reader and nothing of the insides.</summary>
    public Answer ShouldBeProblem(int status, string? code = null)
    {
        ShouldBe(status);
        Assert.That(ContentHeaders.ContentType?.MediaType, Is.EqualTo("application/problem+json"), ToString());
        var problem = Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Text("code"), code is null ? Does.Match("^[a-z_]+$") : Is.EqualTo(code), ToString());
            Assert.That(problem.Int("status"), Is.EqualTo(status), ToString());
            Assert.That(problem.Text("title"), Is.Not.Empty, ToString());
            Assert.That(problem.Text("detail"), Does.EndWith(".").Or.EndWith("?"), ToString());
            Assert.That(problem.Text("traceId"), Is.Not.Empty, ToString());
            Assert.That(Insides.Where(inside => Text.Contains(inside, StringComparison.Ordinal)), Is.Empty, ToString());
        }

        return this;
    }

    /// <summary>The refusal names the field it is about.</summary>
    public Answer ShouldNameField(string field)
    {
        Assert.That(Json.TryGetProperty("errors", out var errors), Is.True, ToString());
        Assert.That(errors.EnumerateObject().Select(e => e.Name), Has.Member(field), ToString());
        return this;
    }

    public override string ToString() => $"{Request} → {Status} {(Text.Length > 1500 ? Text[..1500] : Text)}";
}

/// <summary>Short ways into a JSON answer; a path is member names with dots.</summary>
public static class JsonReading
{
    public static JsonElement At(this JsonElement json, string path) =>
        path.Split('.')
            .Aggregate(
                json,
                (node, name) =>
                    node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var found)
                        ? found
                        : throw new AssertionException($"No '{name}' of '{path}' in {Shortened(node)}")
            );

    public static bool Has(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null;

    public static string? Text(this JsonElement json, string path) => json.At(path).GetString();

    public static int Int(this JsonElement json, string path) => json.At(path).GetInt32();

    public static decimal? Number(this JsonElement json, string path) =>
        json.At(path) is { ValueKind: not JsonValueKind.Null } found ? found.GetDecimal() : null;

    public static bool Flag(this JsonElement json, string path) => json.At(path).GetBoolean();

    public static List<JsonElement> List(this JsonElement json, string path) => [.. json.At(path).EnumerateArray()];

    public static string IfMatch(this JsonElement json) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{json.At("version").GetInt64()}\"");

    private static string Shortened(JsonElement node) =>
        node.GetRawText() is { Length: > 600 } text ? text[..600] : node.GetRawText();
}
