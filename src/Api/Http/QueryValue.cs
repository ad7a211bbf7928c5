using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;

namespace ActionPlanMonitor.Api.Http;

/// <summary>Code values in query strings, spelled as in JSON.</summary>
internal static class QueryValue
{
    /// <summary>Which state of a year: <c>live</c>, <c>preview</c>, the number of a published version, or whatever is usual for the reader.</summary>
    public static AskedVersion Version(string? value) =>
        string.IsNullOrEmpty(value) ? AskedVersion.Usual : RequiredVersion("version", value);

    public static AskedVersion RequiredVersion(string field, string? value) =>
        value == "live" ? AskedVersion.OfLive
        : value == "preview" ? AskedVersion.OfPreview
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? AskedVersion.Of(number)
        : throw Unknown(field);

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

        throw Unknown(field);
    }

    private static ProblemException Unknown(string field) =>
        ProblemException.Invalid(
            new Dictionary<string, string[]>
            {
                [field] = [Speech.Say("Tokios reikšmės nėra.", "There is no such value.")],
            }
        );
}
