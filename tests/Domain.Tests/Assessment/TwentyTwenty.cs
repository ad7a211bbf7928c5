using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>The published year 2020 as facts, read from the dataset without the platform's own import.</summary>
internal static class TwentyTwenty
{
    private static readonly JsonElement Root = Read();

    public static readonly IReadOnlyList<PublishedItem> Items =
    [
        .. Root.GetProperty("items").EnumerateArray().Select(ItemOf),
    ];

    /// <param name="Key">Code and action number: "01.01.01/3".</param>
    /// <param name="Published">The status in the annex.</param>
    /// <param name="Municipalities">The published status of each municipality; null: none was printed.</param>
    public sealed record PublishedItem(
        string Key,
        int Task,
        ItemFacts Facts,
        ImplementationStatus Published,
        IReadOnlyDictionary<string, ImplementationStatus?> Municipalities
    );

    public static PlanYearFacts Plan(bool withOfficial) =>
        new(2020, true, [.. Root.GetProperty("tasks").EnumerateArray().Select(task => TaskOf(task, withOfficial))]);

    public static IEnumerable<ImplementationStatus> PublishedTasks =>
        Root.GetProperty("tasks").EnumerateArray().Select(task => Status(task.GetProperty("declaredStatus"))!.Value);

    private static JsonElement Read()
    {
        using var stream = typeof(TwentyTwenty).Assembly.GetManifestResourceStream("plan-2020.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static TaskFacts TaskOf(JsonElement task, bool withOfficial)
    {
        var no = task.GetProperty("no").GetInt32();
        var criterion = task.GetProperty("criterion");
        return new(
            Guid.NewGuid(),
            no,
            string.Equals(criterion.GetProperty("type").GetString(), "percent_at_least", StringComparison.Ordinal)
                ? new(
                    CriterionKind.Percent,
                    Number(criterion.GetProperty("target")),
                    Number(criterion.GetProperty("achieved"))
                )
                : new(
                    CriterionKind.Qualitative,
                    Judgement: criterion.GetProperty("achieved").GetString() switch
                    {
                        "iš dalies" => Judgement.Partly,
                        null => null,
                        var other => throw new InvalidDataException(other),
                    }
                ),
            [
                .. Items
                    .Where(item => item.Task == no)
                    .Select(item => withOfficial ? item.Facts with { Official = item.Published } : item.Facts),
            ]
        );
    }

    private static PublishedItem ItemOf(JsonElement item)
    {
        var action = item.GetProperty("actionNo");
        var municipal = item.GetProperty("municipalResults").EnumerateArray().ToList();
        var status = Status(item.GetProperty("declaredStatus"))!.Value;
        return new(
            item.GetProperty("measureCode").GetString()
                + (action.ValueKind == JsonValueKind.Number ? $"/{action.GetInt32()}" : ""),
            item.GetProperty("task").GetInt32(),
            new(
                Guid.NewGuid(),
                CriterionOf(item),
                municipal.Count > 0,
                municipal.Count > 0 ? [.. municipal.Select(MunicipalityOf)] : InstitutionsOf(item, status)
            ),
            status,
            municipal.ToDictionary(
                result => result.GetProperty("municipality").GetString()!,
                result => Status(result.GetProperty("declaredStatus")),
                StringComparer.Ordinal
            )
        );
    }

    private static CriterionFacts CriterionOf(JsonElement item)
    {
        var criterion = item.GetProperty("criterion");
        var hasText = item.GetProperty("criterionTextLt").ValueKind == JsonValueKind.String;
        var kind = criterion.GetProperty("kind").GetString() switch
        {
            _ when !hasText => CriterionKind.None,
            "count" => CriterionKind.Count,
            "percent" => CriterionKind.Percent,
            "deadline" => CriterionKind.Deadline,
            "document_by_date" => CriterionKind.Document,
            "per_executor_count" => CriterionKind.PerExecutor,
            "as_needed" => CriterionKind.AsNeeded,
            var other => throw new InvalidDataException(other),
        };
        return new(
            kind,
            Number(criterion.GetProperty("target")),
            criterion.GetProperty("unit").GetString(),
            criterion.GetProperty("deadline").GetString() is { } day
                ? DateOnly.ParseExact("2020-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null
        );
    }

    /// <summary>Where only one value is known for several institutions, the first answers for all of them.</summary>
    private static ExecutorFacts[] InstitutionsOf(JsonElement item, ImplementationStatus published)
    {
        var codes = item.GetProperty("executors").EnumerateArray().Select(code => code.GetString()!).ToList();
        var perExecutor = item.GetProperty("criterion").GetProperty("perExecutor");
        var byExecutor = item.GetProperty("achievedByExecutor");
        DateOnly? date = item.GetProperty("achievedDate").GetString() is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        if (byExecutor.ValueKind == JsonValueKind.Object)
        {
            return
            [
                .. codes.Select(code =>
                {
                    var planned =
                        perExecutor.ValueKind == JsonValueKind.Object ? Number(perExecutor.GetProperty(code)) : null;
                    return new ExecutorFacts(
                        code,
                        planned is null ? PlannedKind.NotStated : PlannedKind.Number,
                        planned,
                        Report: Number(byExecutor.GetProperty(code)) is { } value
                            ? new(Achieved: value, AchievedDate: date)
                            : null
                    );
                }),
            ];
        }

        var achieved = Number(item.GetProperty("achieved"));
        var isNoNeed =
            achieved == 0
            && string.Equals(item.GetProperty("reasonCategory").GetString(), "no_need", StringComparison.Ordinal);
        Done? done =
            isNoNeed ? Done.NoNeed
            : achieved is null ? Done.Yes
            : null;
        var report = new ReportFacts(done, achieved, date, Claimed: achieved is null ? published : null);
        return
        [
            .. codes.Select(
                (code, index) =>
                    index == 0
                        ? new ExecutorFacts(code, Report: report)
                        : new ExecutorFacts(code, AnsweredWith: codes[0])
            ),
        ];
    }

    private static ExecutorFacts MunicipalityOf(JsonElement result)
    {
        var planned = Number(result.GetProperty("plannedMeasures"));
        var achieved = Number(result.GetProperty("implementedMeasures"));
        var claimed = Status(result.GetProperty("declaredStatus"));
        var reason = result.GetProperty("reasonCategory").GetString();
        Done? done = (reason, claimed) switch
        {
            ("no_need", _) => Done.NoNeed,
            (_, Implemented) => Done.Yes,
            (_, null) => null,
            _ => achieved > 0 ? Done.Partly : Done.No,
        };
        return new(
            result.GetProperty("municipality").GetString()!,
            result.GetProperty("plannedAsNeeded").GetBoolean() ? PlannedKind.AsNeeded
                : planned is null ? PlannedKind.NotStated
                : planned == 0 ? PlannedKind.Nothing
                : PlannedKind.Number,
            planned,
            IsMunicipality: true,
            string.Equals(reason, "not_reported", StringComparison.Ordinal)
                ? null
                : new(done, achieved, Claimed: claimed)
        );
    }

    private static decimal? Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? element.GetDecimal() : null;

    private static ImplementationStatus? Status(JsonElement element) =>
        element.GetString() switch
        {
            "implemented" => Implemented,
            "partially" => PartiallyImplemented,
            "not" => NotImplemented,
            null => null,
            var other => throw new InvalidDataException(other),
        };
}
