using System.Text.Json;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary><c>plan-2020.json</c>: every figure as read from the published report; only what is loaded is named here.</summary>
internal sealed record PlanDocument(
    PlanRecord Plan,
    int Year,
    IReadOnlyList<TaskRecord> Tasks,
    IReadOnlyList<InstitutionRecord> Institutions,
    IReadOnlyList<MunicipalityVariants> Municipalities,
    IReadOnlyList<ItemRecord> Items
)
{
    public static PlanDocument Read() => SeedFile.Read<PlanDocument>("plan-2020.json");
}

internal sealed record PlanRecord(string TitleLt, int PeriodFrom, int PeriodTo, ActRecord ApprovingAct);

internal sealed record ActRecord(string IssuerLt, string TypeLt, DateOnly Date, string Number);

internal sealed record TaskRecord(
    int No,
    string Code,
    string TitleLt,
    TaskCriterionRecord Criterion,
    string DeclaredStatus,
    decimal? PlannedEur
);

/// <summary>Target and achieved value are numbers for a percentage and words for a judgement.</summary>
internal sealed record TaskCriterionRecord(
    string TextLt,
    string Type,
    JsonElement Target,
    JsonElement Achieved,
    string Unit
);

internal sealed record InstitutionRecord(string Code, string NameLt, string Kind, IReadOnlyList<string> SourceVariants);

internal sealed record MunicipalityVariants(string NameLt, IReadOnlyList<string> SourceVariants);

internal sealed record ItemRecord(
    int No,
    int Task,
    string MeasureCode,
    int? ActionNo,
    string TitleLt,
    string? ParentTitleLt,
    IReadOnlyList<string> Executors,
    string? CriterionTextLt,
    CriterionRecord Criterion,
    decimal? Achieved,
    IReadOnlyDictionary<string, decimal?>? AchievedByExecutor,
    DateOnly? AchievedDate,
    string DeclaredStatus,
    string? ReasonCategory,
    IReadOnlyList<string> ReasonCategories,
    decimal? SpentEur,
    decimal? PlannedEur,
    int? Participants,
    string ResultSummaryLt,
    IReadOnlyList<MunicipalResultRecord> MunicipalResults
)
{
    /// <summary>"01.02.01/5" for an action, "01.01.03" for a measure.</summary>
    public string Key => ActionNo is { } no ? $"{MeasureCode}/{no}" : MeasureCode;

    public bool IsMunicipal => Executors is ["Savivaldybės"];
}

/// <summary>The numbers per executor are <c>null</c> or <c>"as_needed"</c> in municipal items, whose results carry them too.</summary>
internal sealed record CriterionRecord(
    string Kind,
    decimal? Target,
    string? Unit,
    string? Deadline,
    IReadOnlyDictionary<string, JsonElement>? PerExecutor
);

internal sealed record MunicipalResultRecord(
    string Municipality,
    string? DeclaredStatus,
    decimal? PlannedMeasures,
    bool PlannedAsNeeded,
    decimal? ImplementedMeasures,
    decimal? SpentEur,
    int? Participants,
    string? ReasonCategory,
    string SummaryLt
)
{
    public bool IsReported => ReasonCategory != "not_reported";
}

/// <summary><c>municipalities.json</c>: all 60, with official names in the genitive.</summary>
internal sealed record MunicipalityRecord(string Code, string Name, string Kind)
{
    public static IReadOnlyList<MunicipalityRecord> ReadAll() =>
        SeedFile.Read<List<MunicipalityRecord>>("municipalities.json");
}

/// <summary>
/// <c>supplement-2020.json</c>: printed codes, sources of money, further reasons, what each executor of a shared row said, and
/// the words for the public where a text counts 1–4 people of one municipality.
/// </summary>
internal sealed record Supplement(
    IReadOnlyList<string> PrintedCodes,
    IReadOnlyDictionary<string, FundingSource> FundingSources,
    IReadOnlyDictionary<string, IReadOnlyList<Reason>> FurtherReasons,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, ExecutorResultRecord>> ExecutorResults,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> PublicTexts
)
{
    public static Supplement Read() => SeedFile.Read<Supplement>("supplement-2020.json");
}

internal sealed record ExecutorResultRecord(
    Done Done,
    string Narrative,
    IReadOnlyList<Reason>? Reasons,
    decimal? SpentEur
);

/// <summary><c>demonstration-2021.json</c>: an assumption, not data.</summary>
internal sealed record Demonstration(
    IReadOnlyList<OneOffRecord> OneOff,
    IReadOnlyList<DemonstrationReportRecord> Reports
)
{
    public static Demonstration Read() => SeedFile.Read<Demonstration>("demonstration-2021.json");
}

internal sealed record OneOffRecord(string Item, string Reason);

internal sealed record DemonstrationReportRecord(
    string Item,
    string Executor,
    ReportState State,
    int DaysAgo,
    Done Done,
    decimal? Achieved,
    ImplementationStatus? ClaimedStatus,
    IReadOnlyList<Reason>? Reasons,
    IReadOnlyList<Spending>? Spending,
    int? Participants,
    string Narrative,
    string? Comment
);
