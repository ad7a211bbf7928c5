using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// What the columns of the open CSV are, for programs (W3C "Metadata Vocabulary for Tabular Data"): titles and meanings in
/// both languages, types, code lists, the key.
/// </summary>
public static class CsvMetadata
{
    public const string ContentType = "application/csvm+json";

    private const string Key = "item_id";

    private static readonly HashSet<string> WholeNumbers =
    [
        "task_no",
        "action_no",
        "parts_expected",
        "parts_submitted",
        "report_year",
    ];

    /// <summary>Filled in every row.</summary>
    private static readonly HashSet<string> Required =
    [
        "task_no",
        "measure_code",
        "text",
        "criterion_type",
        "status_suggested",
        "status",
        "status_origin",
        "report_year",
        Key,
    ];

    private static readonly Dictionary<string, string> Separators = new(StringComparer.Ordinal)
    {
        ["executors"] = "|",
        ["reasons"] = " | ",
    };

    /// <param name="csv">Address of the file described, relative to this description's own.</param>
    public static async Task WriteAsync(
        AnnexDto annex,
        AnnexWords words,
        string csv,
        Stream target,
        CancellationToken cancellationToken
    ) =>
        await JsonSerializer.SerializeAsync(target, Build(annex, words, csv), CanonicalJson.Options, cancellationToken);

    private static JsonObject Build(AnnexDto annex, AnnexWords words, string csv)
    {
        var table = AnnexTables.Items(annex, words, CsvDialect.OpenData).Table;
        return new JsonObject
        {
            ["@context"] = new JsonArray(
                "http://www.w3.org/ns/csvw",
                new JsonObject { ["@language"] = words.LanguageCode }
            ),
            ["url"] = csv,
            ["dc:title"] = AnnexTitle.Of(annex, words),
            ["dc:creator"] = words.System,
            ["dc:date"] = annex.AsOf.UtcDateTime,
            ["tableSchema"] = new JsonObject
            {
                ["columns"] = new JsonArray([.. table.Columns.Select(Column)]),
                ["primaryKey"] = Key,
            },
        };
    }

    private static JsonObject Column(TableColumn column)
    {
        var words = AnnexWords.Columns.Single(c => string.Equals(c.Name, column.Name, StringComparison.Ordinal));
        var description = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = new JsonObject { ["lt"] = words.TitleLt, ["en"] = words.TitleEn },
            ["dc:description"] = new JsonArray(Text(words.MeaningLt, "lt"), Text(words.MeaningEn, "en")),
            ["datatype"] = Type(column),
            ["required"] = Required.Contains(column.Name),
        };
        if (Separators.TryGetValue(column.Name, out var separator))
        {
            description["separator"] = separator;
        }

        return description;
    }

    private static JsonObject Text(string text, string language) =>
        new() { ["@value"] = text, ["@language"] = language };

    private static JsonNode Type(TableColumn column) =>
        column.Format switch
        {
            ColumnFormat.Number when WholeNumbers.Contains(column.Name) => "integer",
            ColumnFormat.Number or ColumnFormat.Money => "decimal",
            ColumnFormat.Date => "date",
            ColumnFormat.Moment => "dateTime",
            _ => column.Name switch
            {
                "criterion_type" => OneOf(Enum.GetValues<CriterionKind>().Select(AnnexWords.Codes.Of)),
                "status" or "status_suggested" or "status_claimed" or "status_final" => OneOf(
                    Enum.GetValues<ImplementationStatus>().Select(AnnexWords.Codes.Of)
                ),
                "reasons" => OneOf(Enum.GetValues<Reason>().Select(AnnexWords.Codes.Of)),
                "status_origin" => OneOf(
                    new[] { "official", "campaignClosing", "suggested" }.Select(AnnexWords.Codes.Origin)
                ),
                "is_municipal" => "boolean",
                _ => "string",
            },
        };

    private static JsonObject OneOf(IEnumerable<string> codes) =>
        new() { ["base"] = "string", ["format"] = $"^({string.Join('|', codes)})$" };
}
