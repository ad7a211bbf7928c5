using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Api.Features.Annex;

/// <summary>
/// JSON Schema of the annex, made from the type that is answered and the serializer that writes it, so that it cannot say
/// anything else. It describes what is sent: every member is always there, and null where nothing is known.
/// </summary>
internal static class AnnexSchema
{
    private const string Path = "/api/v1/schemas/annex.v1.json";
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Members that the tables have under another name.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["title"] = "text",
        ["parentTitle"] = "parent_text",
        ["kind"] = "criterion_type",
        ["deadline"] = "target_date",
        ["plannedCount"] = "planned",
        ["suggestedStatus"] = "status_suggested",
        ["claimedStatus"] = "status_claimed",
        ["officialStatus"] = "status_final",
        ["justification"] = "status_justification",
        ["plannedEur"] = "budget_planned_eur",
        ["executor"] = "executor_code",
        ["state"] = "submission_state",
        ["version"] = "published_version",
    };

    public static string AddressAt(PublicAddress address) => new Uri(address.Root, Path).ToString();

    public static JsonObject Of(JsonSerializerOptions options, string address)
    {
        var described = options
            .GetJsonSchemaAsNode(
                typeof(AnnexDto),
                new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }
            )
            .AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = address,
            ["title"] = "Veiksmų plano metų priedas (Annex of a plan's year)",
        };
        foreach (var (name, value) in described.ToList())
        {
            described.Remove(name);
            schema[name] = value;
        }

        // A file names this schema; an answer does not.
        schema["properties"]!["$schema"] = new JsonObject { ["type"] = "string", ["format"] = "uri" };
        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var property = context.PropertyInfo;
        var schema = OfConverted(context.TypeInfo.Type, property is { IsGetNullable: true }) ?? node;
        if (schema is not JsonObject found)
        {
            return schema;
        }

        if (found["properties"] is JsonObject members)
        {
            found["required"] = new JsonArray([.. members.Select(m => JsonValue.Create(m.Key))]);
        }

        if (context.TypeInfo.ElementType is { } element && OfConverted(element, mayBeNull: false) is { } items)
        {
            found["items"] = items;
        }

        if (property is not null && Meaning(property.Name) is { } meaning)
        {
            found["description"] = meaning;
        }

        return found;
    }

    /// <summary>What the API's own converters write, which their types do not tell.</summary>
    private static JsonObject? OfConverted(Type type, bool mayBeNull)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var nullable = bare != type || (mayBeNull && !type.IsValueType);
        if (bare.IsEnum)
        {
            var codes = Enum.GetNames(bare).Select(name => JsonNamingPolicy.CamelCase.ConvertName(name));
            var values = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]);
            if (nullable)
            {
                values.Add(null);
            }

            return new JsonObject { ["enum"] = values };
        }

        return bare == typeof(string) ? new JsonObject { ["type"] = Types("string", nullable) }
            : bare == typeof(decimal) ? new JsonObject { ["type"] = Types("number", nullable) }
            : null;
    }

    private static JsonNode Types(string type, bool nullable) =>
        nullable ? new JsonArray(type, "null") : JsonValue.Create(type);

    private static string? Meaning(string member)
    {
        var name = Columns.GetValueOrDefault(member) ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(member);
        return AnnexWords.Columns.FirstOrDefault(c => c.Name == name) is { MeaningEn.Length: > 0 } column
            ? $"{column.MeaningLt} ({column.MeaningEn})"
            : null;
    }
}
