using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>The year 2020 as planned: criteria, money, the campaign and who owed what.</summary>
internal sealed class Year2020(
    PlanDocument document,
    PlanStructure structure,
    IReadOnlyList<Institution> institutions,
    SequentialIds ids
)
{
    // The report says neither when answers were collected nor when it came out: these days are chosen for the import.
    public static readonly DateOnly Opened = new(2021, 1, 4);
    public static readonly DateOnly Due = new(2021, 2, 15);
    public static readonly DateOnly Closed = new(2021, 3, 1);
    public static readonly DateOnly Published = new(2021, 3, 24);

    private readonly Dictionary<string, Institution> _byCode = institutions.ToDictionary(
        i => i.Code,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, Institution> _byName = institutions.ToDictionary(
        i => i.Name,
        StringComparer.Ordinal
    );

    public Campaign Campaign { get; } =
        new(structure.Plan.Id, document.Year, Opened, Due, Closed, isDemonstration: false);

    /// <summary>By <see cref="ItemRecord.Key"/>.</summary>
    public Dictionary<string, ItemYear> ItemYears { get; } = new(StringComparer.Ordinal);

    public List<TaskYear> TaskYears { get; } = [];

    /// <summary>By <see cref="ItemRecord.Key"/> and the executor's code, in the report's order.</summary>
    public Dictionary<(string Item, string Executor), Obligation> Obligations { get; } = [];

    public void AddTo(AppDbContext db)
    {
        TaskYears.AddRange(document.Tasks.Select(TaskYearOf));
        foreach (var record in document.Items)
        {
            var itemYear = new ItemYear(
                structure.Items[record.Key],
                document.Year,
                record.TitleLt,
                CriterionOf(record),
                record.PlannedEur
            );
            ItemYears.Add(record.Key, itemYear);
            if (record.IsMunicipal)
            {
                AddMunicipalities(record, itemYear);
            }
            else
            {
                AddInstitutions(record, itemYear);
            }
        }

        Campaign.RecordStated(Stated2020.Read());
        db.Add(Campaign);
        db.AddRange(TaskYears);
        db.AddRange(ItemYears.Values);
        db.AddRange(Obligations.Values);
    }

    public string CodeOf(MunicipalResultRecord result) => _byName[result.Municipality].Code;

    private TaskYear TaskYearOf(TaskRecord record)
    {
        var taskYear = new TaskYear(structure.Tasks[record.No].Id, structure.Plan.Id, document.Year, record.PlannedEur);
        taskYear.RecordResult(record.Criterion.Achieved.AsNumber(), JudgementOf(record.Criterion.Achieved));
        return taskYear;
    }

    private static Judgement? JudgementOf(JsonElement achieved) =>
        achieved.ValueKind != JsonValueKind.String
            ? null
            : achieved.GetString() switch
            {
                "teigiamas" => Judgement.Positive,
                "iš dalies" => Judgement.Partly,
                "neigiamas" => Judgement.Negative,
                var word => throw new InvalidOperationException($"'{word}' is no judgement."),
            };

    private YearCriterion CriterionOf(ItemRecord record)
    {
        // Where the report prints no criterion, the executors' own plans are the yardstick (domain.md 4).
        var kind = record.CriterionTextLt is null
            ? CriterionKind.None
            : Vocabulary.CriterionKind(record.Criterion.Kind);
        return new YearCriterion(
            record.CriterionTextLt,
            kind,
            Direction.AtLeast,
            kind == CriterionKind.PerExecutor ? Combination.All : Combination.Sum,
            kind == CriterionKind.None ? null : record.Criterion.Target,
            record.Criterion.Unit,
            DayOf(record.Criterion.Deadline)
        );
    }

    /// <summary>"03-01" is the first of March of the year that is reported on.</summary>
    private DateOnly? DayOf(string? monthAndDay) =>
        monthAndDay is null
            ? null
            : DateOnly.ParseExact($"{document.Year}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void AddInstitutions(ItemRecord record, ItemYear itemYear)
    {
        var answersForAll = AnswersForAll(record);
        foreach (var code in record.Executors)
        {
            var isFirst = code == record.Executors[0];
            var obligation = Add(record, itemYear, _byCode[code], isFirst ? ExecutorRole.Lead : ExecutorRole.Joint);
            if (record.Criterion.PerExecutor?.GetValueOrDefault(code).AsNumber() is { } planned)
            {
                obligation.Plan(PlannedKind.Number, planned, plannedEur: null, obligation.Role);
            }

            if (!isFirst && answersForAll)
            {
                obligation.AnswerWith(_byCode[record.Executors[0]].Id);
            }
        }
    }

    /// <summary>Several institutions and one result that is told once: the first reports, the others answer with it.</summary>
    private static bool AnswersForAll(ItemRecord record) =>
        record is { Executors.Count: > 1, AchievedByExecutor: null };

    private void AddMunicipalities(ItemRecord record, ItemYear itemYear)
    {
        foreach (var result in record.MunicipalResults)
        {
            var obligation = Add(record, itemYear, _byName[result.Municipality], ExecutorRole.Lead);
            var kind = result switch
            {
                { PlannedAsNeeded: true } => PlannedKind.AsNeeded,
                { PlannedMeasures: 0 } => PlannedKind.Nothing,
                { PlannedMeasures: not null } => PlannedKind.Number,
                _ => PlannedKind.NotStated,
            };
            obligation.Plan(kind, result.PlannedMeasures, plannedEur: null, obligation.Role);
        }
    }

    private Obligation Add(ItemRecord record, ItemYear itemYear, Institution institution, ExecutorRole role)
    {
        var obligation = new Obligation(ids.Next(), itemYear, institution.Id, role);
        Obligations.Add((record.Key, institution.Code), obligation);
        return obligation;
    }
}
