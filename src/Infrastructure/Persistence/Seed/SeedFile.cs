using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>Reads a JSON file that travels inside the assembly.</summary>
internal static class SeedFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static T Read<T>(string name)
    {
        var resource = $"{typeof(SeedFile).Namespace}.Data.{name}";
        using var stream =
            typeof(SeedFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly does not hold {resource}.");
        return JsonSerializer.Deserialize<T>(stream, Options)
            ?? throw new InvalidOperationException($"{resource} is empty.");
    }
}
