using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>The description of the open CSV is true of the file it describes.</summary>
public sealed class CsvMetadataTests
{
    private JsonObject _metadata = null!;
    private List<Dictionary<string, string>> _rows = null!;

    [OneTimeSetUp]
    public async Task Write()
    {
        _metadata = JsonNode
            .Parse(await AnnexFileOf.Bytes(AnnexSample.Build(), AnnexFileFormat.CsvMetadata))!
            .AsObject();
        using var text = new StreamReader(await AnnexFileOf.Bytes(AnnexSample.Build(), AnnexFileFormat.OpenCsv));
        var records = CsvText.Parse(await text.ReadToEndAsync(), ',');
        _rows = [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    [Test]
    public void Columns_AreThoseOfTheFile_InItsOrder() =>
        Assert.That(Columns().Select(c => (string)c["name"]!), Is.EqualTo(_rows[0].Keys));

    [Test]
    public void Columns_HaveTitlesAndMeaningsInBothLanguages()
    {
        foreach (var column in Columns())
        {
            Assert.That((string?)column["titles"]!["lt"], Is.Not.Empty, column.ToJsonString());
            Assert.That((string?)column["titles"]!["en"], Is.Not.Empty, column.ToJsonString());
            Assert.That(column["dc:description"]!.AsArray(), Has.Count.EqualTo(2), column.ToJsonString());
        }
    }

    [Test]
    public void Values_AreOfTheTypesDescribed()
    {
        var wrong =
            from row in _rows
            from column in Columns()
            let value = row[(string)column["name"]!]
            from part in (string?)column["separator"] is { } separator ? value.Split(separator) : [value]
            where part.Length == 0 ? (bool)column["required"]! : !Fits(part, column["datatype"]!)
            select $"{column["name"]}: '{part}'";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Key_IsFilledAndUnique()
    {
        var key = (string)_metadata["tableSchema"]!["primaryKey"]!;

        Assert.That(_rows.Select(r => r[key]), Is.Unique.And.None.Empty);
    }

    [Test]
    public void Description_PointsAtTheFile() =>
        Assert.That((string)_metadata["url"]!, Is.EqualTo("annex.csv?variant=open"));

    private IEnumerable<JsonObject> Columns() =>
        _metadata["tableSchema"]!["columns"]!.AsArray().Select(c => c!.AsObject());

    private static bool Fits(string value, JsonNode type) =>
        type is JsonObject coded
            ? Regex.IsMatch(value, (string)coded["format"]!, RegexOptions.None, TimeSpan.FromSeconds(1))
            : (string)type! switch
            {
                "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "decimal" => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
                "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
                "dateTime" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
                "boolean" => value is "true" or "false",
                "string" => true,
                _ => false,
            };
}
