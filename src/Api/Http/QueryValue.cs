using System.Text.Json;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Api.Http;

/// <summary>Code values in query strings, spelled as in JSON.</summary>
internal static class QueryValue
{
    public static T Parse<T>(string field, string value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(candidate.ToString()) == value)
            {
                return candidate;
            }
        }

        throw ProblemException.Invalid(
            new Dictionary<string, string[]>
            {
                [field] = [Speech.Say("Tokios reikšmės nėra.", "There is no such value.")],
            }
        );
    }
}
