using System.Text.Json.Nodes;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>What people, programs and attackers put where something else belongs; as JSON text, because some of it is no JSON value.</summary>
public static class BadValues
{
    private const int Megabyte = 1024 * 1024;

    private static readonly string[] NoText =
    [
        "12",
        "true",
        "[]",
        "{}",
        "\"a\\u0000b\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00 tekstas\"",
        $"\"{new string('ą', Megabyte / 2)}\"",
    ];

    private static readonly string[] NoNumber =
    [
        "\"12\"",
        "\"\"",
        "\"NaN\"",
        "true",
        "[]",
        "{}",
        "-1",
        "-0.01",
        "1e400",
        "-1e400",
        "1e27",
        "123456789012345678901234567890",
        "0.00000001",
        "01",
        "0x10",
        "1,5",
        "NaN",
        "Infinity",
    ];

    private static readonly string[] NoDate =
    [
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"2021-02-30\"",
        "\"2021-13-01\"",
        "\"20210101\"",
        "\"2021-01-01T00:00:00Z\"",
        "\"rytoj\"",
        "\"\"",
        "20210101",
        "true",
        "[]",
        "{}",
    ];

    private static readonly string[] NoChoice =
    [
        "\"nonsense\"",
        "\"\"",
        "\"0\"",
        "\"implemented, notImplemented\"",
        "0",
        "-1",
        "99",
        "true",
        "[]",
        "{}",
        "\"\\u0000\"",
    ];

    public static IEnumerable<string> For(Field kind) =>
        kind switch
        {
            Field.Text or Field.LongText => NoText,
            Field.Number => NoNumber,
            Field.Whole => [.. NoNumber, "1.5", "2147483648", "20000000"],
            Field.Flag => ["\"true\"", "1", "0", "[]", "{}", "\"\""],
            Field.Date => NoDate,
            Field.Choice => NoChoice,
            Field.List => ["{}", "\"other\"", "12", "true", "[null]", "[[]]", "[12]", "[{\"x\":[]}]"],
            Field.Fraction => [.. NoNumber.Where(value => value != "0.00000001"), "1.01", "50"],
            Field.Settings => ["[]", "\"x\"", "12", "true", "null"],
            Field.Record => ["[]", "\"x\"", "12", "true", "null", "{}"],
        };

    /// <summary>Whole bodies that are no record.</summary>
    public static IReadOnlyList<string> Bodies { get; } =
    [
        "",
        " ",
        "null",
        "[]",
        "[{}]",
        "\"tekstas\"",
        "12",
        "true",
        "{",
        "{]",
        "{\"a\":",
        "{'a':1}",
        "{\"a\":1}}",
        "{\"a\":1,}",
        "// nothing",
        "\0",
        "\uFEFF\uFEFF{}",
        new string('[', 5000),
        string.Concat(Enumerable.Repeat("{\"a\":", 2000)),
        "<report/>",
    ];

    /// <summary>The valid body with one field's text replaced by another.</summary>
    public static string Replaced(JsonObject valid, string field, string value)
    {
        const string Mark = "7f1c2f5e-put-it-here";
        var body = valid.DeepClone().AsObject();
        JsonNode node = body;
        var names = field.Split('.');
        foreach (var name in names[..^1])
        {
            node = (int.TryParse(name, out var index) ? node[index] : node[name])!;
        }

        if (int.TryParse(names[^1], out var last))
        {
            node.AsArray()[last] = Mark;
        }
        else
        {
            node[names[^1]] = Mark;
        }

        return body.ToJsonString().Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
    }
}
