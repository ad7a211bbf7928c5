using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>What a coordinator sends to change an item: the item as it was read, with a legal basis.</summary>
public static class ItemBody
{
    public static JsonObject Of(JsonElement item, Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["title"] = item.Text("title"),
            ["criterion"] = JsonNode.Parse(item.At("criterion").GetRawText()),
            ["plannedEur"] = item.Number("plannedEur"),
            ["executors"] = JsonNode.Parse(item.At("executors").GetRawText()),
            ["amendment"] = new JsonObject { ["legalBasis"] = "Įsakymas Nr. 1V-100", ["date"] = "2021-05-04" },
        };
        change?.Invoke(body);
        return body;
    }
}
