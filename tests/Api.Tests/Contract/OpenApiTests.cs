using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Access;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>
/// The description of the API is checked in, so that a change of the contract is seen in review. When it is meant:
/// <c>APM_UPDATE_OPENAPI=1 dotnet test tests/Api.Tests --filter OpenApiTests</c> writes the file anew.
/// </summary>
public sealed class OpenApiTests : ReadingTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Test]
    public async Task Description_IsTheOneCheckedIn()
    {
        var live = JsonNode.Parse((await Host.Nobody.GetAsync("/openapi/v1.json")).ShouldBe(200).Text)!;
        var text = live.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var file = CheckedIn();
        if (Environment.GetEnvironmentVariable("APM_UPDATE_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.That(
            File.Exists(file) ? await File.ReadAllTextAsync(file) : "",
            Is.EqualTo(text),
            "The API is no longer what src/Api/OpenApi/openapi.v1.json says. If that is meant, run "
                + "APM_UPDATE_OPENAPI=1 dotnet test tests/Api.Tests --filter OpenApiTests and commit the file."
        );
    }

    [Test]
    public async Task Description_NamesEveryRouteOfTheApi()
    {
        var description = (await Host.Nobody.GetAsync("/openapi/v1.json")).ShouldBe(200).Json;

        var described = description
            .At("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {path.Name}"));
        var routes = AccessTable
            .Rows.Where(r => r.Route.StartsWith("/api/v1", StringComparison.Ordinal))
            .Select(r =>
                r.Key.Replace(":guid", "", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal)
            )
            .Distinct();
        Assert.That(described, Is.EquivalentTo(routes));
    }

    private static string CheckedIn([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src/Api/OpenApi/openapi.v1.json"));
}
