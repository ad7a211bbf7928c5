using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using Json.Schema;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The annex as JSON is what its published schema says, by a validator that knows nothing of this API.</summary>
public sealed class AnnexSchemaTests : ReadingTests
{
    private static readonly EvaluationOptions Strict = new()
    {
        OutputFormat = OutputFormat.List,
        RequireFormatValidation = true,
    };

    private Answer _published = null!;
    private JsonSchema _schema = null!;

    private string Annex => $"{World.Plan}/years/2020/annex";

    [OneTimeSetUp]
    public async Task ReadSchemaAsync()
    {
        _published = (await Host.Nobody.GetAsync("/api/v1/schemas/annex.v1.json")).ShouldBe(200);
        _schema = JsonSchema.FromText(_published.Text);
    }

    [Test]
    public void Schema_IsPublic_OfTheNewestDraft_AndKeptByTheReader()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_published.ContentHeaders.ContentType?.MediaType, Is.EqualTo("application/schema+json"));
            Assert.That(_published.Headers.CacheControl?.Public, Is.True);
            Assert.That(_published.Json.Text("$schema"), Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
            Assert.That(_published.Json.Text("$id"), Does.EndWith("/api/v1/schemas/annex.v1.json"));
            Assert.That(
                MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(_published.Text), Strict).IsValid,
                Is.True,
                "the schema is a schema"
            );
        }
    }

    [TestCase("koordinatorius", "annex")]
    [TestCase("koordinatorius", "annex?version=preview")]
    [TestCase("koordinatorius", "annex.json")]
    [TestCase(null, "annex")]
    [TestCase(null, "annex.json")]
    public async Task Annex2020_IsWhatTheSchemaSays(string? userName, string address)
    {
        var reader = userName is null ? Host.Nobody : await Host.SignedInAs(userName);

        var annex = (await reader.GetAsync($"{World.Plan}/years/2020/{address}")).ShouldBe(200);

        Assert.That(Errors(JsonNode.Parse(annex.Text)!), Is.Empty);
    }

    [Test]
    public async Task OpenYear_WithItsGaps_IsWhatTheSchemaSays()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        var annex = (await coordinator.GetAsync($"{World.Plan}/years/2021/annex")).ShouldBe(200);

        Assert.That(Errors(JsonNode.Parse(annex.Text)!), Is.Empty);
    }

    [TestCase("a row without its status", "rows/0/status", null)]
    [TestCase("a status that does not exist", "rows/0/status", "\"done\"")]
    [TestCase("a number as text", "rows/0/criterion/target", "\"2\"")]
    [TestCase("an item without an id", "rows/0/itemId", "\"first\"")]
    [TestCase("a year of words", "year", "\"MMXX\"")]
    [TestCase("rows that are no list", "rows", "{}")]
    [TestCase("an executor that is a number", "rows/0/executors", "[7]")]
    [TestCase("an unknown reason", "rows/0/reasons", "[\"weather\"]")]
    public async Task BrokenAnnex_IsFound(string what, string place, string? value)
    {
        var annex = JsonNode.Parse((await Host.Nobody.GetAsync(Annex)).ShouldBe(200).Text)!;
        var path = place.Split('/');
        var parent = path[..^1]
            .Aggregate(annex, (node, name) => int.TryParse(name, out var i) ? node[i]! : node[name]!);
        if (value is null)
        {
            parent.AsObject().Remove(path[^1]);
        }
        else
        {
            parent[path[^1]] = JsonNode.Parse(value);
        }

        Assert.That(Errors(annex), Is.Not.Empty, what);
    }

    [TestCase("koordinatorius")]
    [TestCase(null)]
    public async Task File_IsTheAnswerItself_AndNamesItsSchema(string? userName)
    {
        var reader = userName is null ? Host.Nobody : await Host.SignedInAs(userName);
        var answer = JsonNode.Parse((await reader.GetAsync($"{Annex}?task=1")).ShouldBe(200).Text)!;

        var file = (await reader.GetAsync($"{Annex}.json?task=1")).ShouldBe(200);

        var content = JsonNode.Parse(file.Text)!.AsObject();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)content["$schema"], Is.EqualTo(_published.Json.Text("$id")));
            Assert.That(file.ContentHeaders.ContentDisposition?.FileName, Is.EqualTo("priedas-2020-lt.json"));
            content.Remove("$schema");
            Assert.That(JsonNode.DeepEquals(content, answer), Is.True, "member by member the same");
        }
    }

    private List<string> Errors(JsonNode annex) =>
        [
            .. _schema
                .Evaluate(JsonSerializer.SerializeToElement(annex), Strict)
                .Details.Where(d => d.Errors is { Count: > 0 })
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")),
        ];
}
