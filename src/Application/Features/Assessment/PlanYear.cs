using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>The year somebody asked about: plan, campaign and the policy in force on the year's last day.</summary>
public sealed record PlanYearHead(Plan Plan, Campaign Campaign, AssessmentPolicy Policy, int PolicyVersion)
{
    public int Year => Campaign.Year;

    public IReadOnlyList<MoneyLinkRow> MoneyLinks { get; init; } = [];

    /// <summary>What the ministry says about the whole plan's money.</summary>
    public MoneyNoteRow? MoneyNote { get; init; }
}

/// <summary>The same money behind two rows (domain.md 8), as stored.</summary>
public sealed record MoneyLinkRow(
    Guid Id,
    Guid ObligationId,
    Guid SameAsObligationId,
    decimal AmountEur,
    string Note,
    string RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>Why money was left over or overspent, in the ministry's words; an empty text is a note taken back.</summary>
public sealed record MoneyNoteRow(string Text, string WrittenBy, DateTimeOffset WrittenAt, long Version);

/// <summary>A ministry's decision as stored, without its subject.</summary>
public sealed record DecisionRow(
    ImplementationStatus Status,
    ImplementationStatus Suggested,
    string? Justification,
    DateTimeOffset DecidedAt,
    string DecidedBy,
    long Version
);

public sealed record TaskRow(
    Guid Id,
    int No,
    string Title,
    string? CriterionText,
    CriterionKind CriterionKind,
    decimal? Target,
    string? Unit,
    decimal? PlannedEur,
    decimal? Achieved,
    Judgement? Judgement,
    DecisionRow? Decision
)
{
    public MoneyNoteRow? MoneyNote { get; init; }
}

public sealed record ItemRow(
    Guid Id,
    TaskRow Task,
    string MeasureCode,
    string MeasureTitle,
    int? ActionNo,
    string Title,
    bool IsMunicipal,
    YearCriterion Criterion,
    decimal? PlannedEur,
    bool IsAssumption,
    DecisionRow? Decision
)
{
    /// <summary>The <see cref="ItemYear.Version"/> in force.</summary>
    public long Version { get; init; }

    public MoneyNoteRow? MoneyNote { get; init; }

    public string? ParentTitle => ActionNo is null ? null : MeasureTitle;

    /// <summary>The years the target belongs to; null: this one alone.</summary>
    public TargetSpan? Span { get; init; }
}

/// <summary>One executor's part of an item. The answer is null unless this reader may see it and it counts.</summary>
public sealed record PartRow(
    Guid ObligationId,
    Guid ItemId,
    Guid InstitutionId,
    string Code,
    string Name,
    InstitutionKind InstitutionKind,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    string? AnsweredWithCode,
    DateOnly? ExtendedTo,
    ReportState State,
    DateTimeOffset? SubmittedAt,
    PartAnswer? Answer
)
{
    /// <summary>The <see cref="ItemYear.Version"/> that the report answers; null while nothing was handed in.</summary>
    public long? AnsweredVersion { get; init; }

    /// <summary>EUR that the plan states for this executor's part; null is unknown.</summary>
    public decimal? PlannedEur { get; init; }

    /// <summary>How the achieved number is told; in what is not public, exactly.</summary>
    public Shown AchievedShown { get; init; }

    public Shown ParticipantsShown { get; init; }

    public bool IsMunicipality =>
        InstitutionKind is InstitutionKind.Municipality or InstitutionKind.City or InstitutionKind.District;

    /// <summary>Counts in "19 of 31": something was planned, and no other executor answers for it.</summary>
    public bool IsOwed => PlannedKind != PlannedKind.Nothing && AnsweredWithCode is null;
}

public sealed record PartAnswer(
    Done? Done,
    decimal? Achieved,
    DateOnly? AchievedDate,
    string? Narrative,
    IReadOnlyList<Reason> Reasons,
    ImplementationStatus? ClaimedStatus,
    IReadOnlyList<Spending> Spending
)
{
    public int? Participants { get; init; }

    /// <summary>What stands behind the answer; null where it is not told: what is published holds none.</summary>
    public PartEvidence? Evidence { get; init; }

    /// <summary>EUR; null when no amount was given, 0 when zero was.</summary>
    public decimal? SpentEur => Amounts.Sum(Spending.Select(s => s.AmountEur));

    public decimal? AllocatedEur => Amounts.Sum(Spending.Select(s => s.AllocatedEur));
}

/// <param name="Links">Addresses that the executor gave.</param>
/// <param name="Files">How many files are attached.</param>
public sealed record PartEvidence(IReadOnlyList<string> Links, int Files)
{
    public int Count => Links.Count + Files;
}

/// <summary>Everything known about one plan in one year, as rows, and the same as facts for the engine.</summary>
public sealed record PlanYear(
    PlanYearHead Head,
    IReadOnlyList<TaskRow> Tasks,
    IReadOnlyList<ItemRow> Items,
    ILookup<Guid, PartRow> Parts
)
{
    /// <summary>By item, for those whose target belongs to several years.</summary>
    public IReadOnlyDictionary<Guid, SpanFacts> Spans { get; init; } = SpanYears.None;

    /// <param name="decided">Simulations and suggestions leave the ministry's decisions out.</param>
    public PlanYearFacts ToFacts(bool decided) =>
        new(Head.Year, Head.Campaign.IsClosed, [.. Tasks.Select(task => TaskFacts(task, decided))]);

    public ItemFacts ItemFacts(ItemRow item, bool decided) =>
        new(
            item.Id,
            CriterionFacts(item.Criterion, Spans.GetValueOrDefault(item.Id)),
            item.IsMunicipal,
            [.. Parts[item.Id].Select(ExecutorFacts)],
            decided ? item.Decision?.Status : null
        );

    /// <summary>The money that counts for this reader, with the links that keep it from counting twice.</summary>
    public Ledger ToLedger() =>
        new(
            Parts.SelectMany(parts =>
                parts.Select(p => new MoneyRow(p.ObligationId, p.IsOwed, p.Answer?.Spending ?? []))
            ),
            Head.MoneyLinks.Select(l => new SameMoney(l.ObligationId, l.SameAsObligationId, l.AmountEur))
        );

    public Planned PlannedOf() => Planned.Of(Head.Campaign.PlannedEur, [.. Tasks.Select(PlannedOf)]);

    public Planned PlannedOf(TaskRow task) =>
        Planned.Of(task.PlannedEur, [.. Items.Where(i => i.Task.Id == task.Id).Select(PlannedOf)]);

    public Planned PlannedOf(ItemRow item) =>
        Planned.Of(item.PlannedEur, [.. Parts[item.Id].Where(p => p.IsOwed).Select(p => Planned.Alone(p.PlannedEur))]);

    public static CriterionFacts CriterionFacts(YearCriterion c, SpanFacts? span) =>
        new(c.Kind, c.Target, c.Unit, c.Deadline, c.Direction, c.Combination, span);

    private TaskFacts TaskFacts(TaskRow task, bool decided) =>
        new(
            task.Id,
            task.No,
            new TaskCriterionFacts(task.CriterionKind, task.Target, task.Achieved, task.Judgement, Unit: task.Unit),
            [.. Items.Where(item => item.Task.Id == task.Id).Select(item => ItemFacts(item, decided))],
            decided ? task.Decision?.Status : null
        );

    private static ExecutorFacts ExecutorFacts(PartRow part) =>
        new(
            part.Code,
            part.PlannedKind,
            part.PlannedValue,
            part.IsMunicipality,
            part.Answer is { } answer
                ? new ReportFacts(answer.Done, answer.Achieved, answer.AchievedDate, Claimed: answer.ClaimedStatus)
                : null,
            part.AnsweredWithCode
        );
}
