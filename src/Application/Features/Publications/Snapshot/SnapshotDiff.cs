using System.Text.Json.Nodes;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Publications.Snapshot;

public enum RecordChangeKind
{
    Changed,
    Added,
    Removed,
}

/// <param name="Row">What the changed row is: <c>year</c>, <c>task</c>, <c>item</c>, <c>part</c> or <c>finding</c>.</param>
/// <param name="Field">Path of the field inside its row, as in the open record; empty for a whole row.</param>
/// <param name="From">The earlier value as text; null where there was none.</param>
public sealed record RecordChangeDto(
    string Row,
    RecordChangeKind Kind,
    Guid? ItemId,
    int? TaskNo,
    string? MeasureCode,
    int? ActionNo,
    string? Executor,
    string Field,
    string? From,
    string? To
);

/// <summary>
/// Field by field, what one record of a year says otherwise than another. Who published it and when is no difference of the
/// year; of a text in two languages the reader's is compared.
/// </summary>
internal sealed class SnapshotDiff
{
    private static readonly string[] Aside = ["format", "edition", "judgedOn", "campaign.publishedOn"];

    private readonly List<RecordChangeDto> _changes = [];

    public static IReadOnlyList<RecordChangeDto> Of(YearSnapshot from, YearSnapshot to)
    {
        var diff = new SnapshotDiff();
        diff.Compare(Row.OfYear, Node(from), Node(to));
        return diff._changes;
    }

    private void Compare(Row row, JsonObject from, JsonObject to, string path = "")
    {
        foreach (var name in from.Select(p => p.Key).Union(to.Select(p => p.Key)).Order(StringComparer.Ordinal))
        {
            var field = path.Length == 0 ? name : $"{path}.{name}";
            if (row == Row.OfYear && Aside.Contains(field) || IsOtherLanguage(name))
            {
                continue;
            }

            CompareNodes(row, from[name], to[name], field);
        }
    }

    private void CompareNodes(Row row, JsonNode? from, JsonNode? to, string field)
    {
        switch (from, to)
        {
            case (JsonArray a, JsonArray b) when row.Inner(field) is { } inner:
                CompareRows(inner, a, b);
                break;
            case (JsonObject a, JsonObject b):
                Compare(row, a, b, field);
                break;
            default:
                if (!JsonNode.DeepEquals(from, to))
                {
                    Add(row, RecordChangeKind.Changed, field, Text(from), Text(to));
                }

                break;
        }
    }

    private void CompareRows(Func<JsonObject, Row> rowOf, JsonArray from, JsonArray to)
    {
        var (before, after) = (ByKey(rowOf, from), ByKey(rowOf, to));
        foreach (var (key, (row, node)) in before)
        {
            if (after.TryGetValue(key, out var now))
            {
                Compare(now.Row, node, now.Node);
            }
            else
            {
                Add(row, RecordChangeKind.Removed, "", row.Title, null);
            }
        }

        foreach (var (_, (row, _)) in after.Where(a => !before.ContainsKey(a.Key)))
        {
            Add(row, RecordChangeKind.Added, "", null, row.Title);
        }
    }

    private static Dictionary<string, (Row Row, JsonObject Node)> ByKey(Func<JsonObject, Row> rowOf, JsonArray rows) =>
        rows.Select(n => n!.AsObject())
            .Select(n => (Row: rowOf(n), Node: n))
            .GroupBy(r => r.Row.Key)
            .SelectMany(g => g.Select((r, i) => (Key: $"{g.Key}#{i}", Value: r)))
            .ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);

    private void Add(Row row, RecordChangeKind kind, string field, string? from, string? to) =>
        _changes.Add(
            new RecordChangeDto(
                row.Kind,
                kind,
                row.ItemId,
                row.TaskNo,
                row.MeasureCode,
                row.ActionNo,
                row.Executor,
                WithoutLanguage(field),
                from,
                to
            )
        );

    private static bool IsOtherLanguage(string name) =>
        name == (Speech.Language == Language.English ? "lithuanian" : "english");

    private static string WithoutLanguage(string field) =>
        field.EndsWith(".lithuanian", StringComparison.Ordinal) || field.EndsWith(".english", StringComparison.Ordinal)
            ? field[..field.LastIndexOf('.')]
            : field;

    private static string? Text(JsonNode? node) =>
        node switch
        {
            null => null,
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            JsonArray list when list.All(n => n is JsonValue) => string.Join(", ", list.Select(Text)),
            _ => node.ToJsonString(CanonicalJson.Options),
        };

    private static JsonObject Node(YearSnapshot snapshot) => JsonNode.Parse(CanonicalJson.Of(snapshot))!.AsObject();

    /// <summary>A row of the record, and how it is known again in another version.</summary>
    private sealed record Row(string Kind, string Key, string? Title)
    {
        public static Row OfYear { get; } = new("year", "", null);

        public Guid? ItemId { get; private init; }

        public int? TaskNo { get; private init; }

        public string? MeasureCode { get; private init; }

        public int? ActionNo { get; private init; }

        public string? Executor { get; private init; }

        /// <summary>What the rows of a list inside this one are; null for a list of plain values.</summary>
        public Func<JsonObject, Row>? Inner(string field) =>
            (Kind, field) switch
            {
                ("year", "tasks") => OfTask,
                ("year", "items") => OfItem,
                ("year", "findings") => OfFinding,
                ("item", "parts") => OfPart,
                _ => null,
            };

        private static Row OfTask(JsonObject task) =>
            new("task", task["id"]!.ToString(), task["title"]?.ToString()) { TaskNo = (int)task["no"]! };

        private static Row OfItem(JsonObject item) =>
            new("item", item["id"]!.ToString(), item["title"]?.ToString())
            {
                ItemId = (Guid)item["id"]!,
                TaskNo = (int)item["taskNo"]!,
                MeasureCode = (string)item["measureCode"]!,
                ActionNo = (int?)item["actionNo"],
            };

        private Row OfPart(JsonObject part) =>
            this with
            {
                Kind = "part",
                Key = part["obligationId"]!.ToString(),
                Title = part["institution"]!["name"]!.ToString(),
                Executor = part["institution"]!["code"]!.ToString(),
            };

        private static Row OfFinding(JsonObject finding) =>
            new(
                "finding",
                $"{finding["code"]}:{finding["itemIds"]!.ToJsonString()}",
                finding["message"]![Speech.Language == Language.English ? "english" : "lithuanian"]!.ToString()
            );
    }
}
