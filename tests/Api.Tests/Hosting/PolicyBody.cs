using System.Text.Json.Nodes;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The practice of 2020 as a new version of the policy; a test changes what it is about.</summary>
public static class PolicyBody
{
    public static JsonObject Of(string validFrom, Action<JsonObject>? settings = null)
    {
        var body = JsonNode
            .Parse(
                """
                {"name":"Bandomosios taisyklės","reason":"Taip nutarta 2021 m. komisijos posėdyje.",
                 "settings":{"partialFrom":0.5,"partialInclusive":false,"municipalBasis":"measures",
                  "lateCountsAs":"implemented","noNeedCountsAs":"notImplemented","taskPartialFrom":0.5,
                  "municipalPartialFrom":null,"municipalPartialInclusive":null,"municipalImplementedFrom":1}}
                """
            )!
            .AsObject();
        body["validFrom"] = validFrom;
        settings?.Invoke(body["settings"]!.AsObject());
        return body;
    }
}
