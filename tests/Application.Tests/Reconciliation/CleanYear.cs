using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Tests.Reconciliation;

/// <summary>
/// A small year in which everything agrees: two tasks, an institution's item, one with a deadline and a municipal one, all
/// reported, accepted, paid and closed. A test spoils one thing in it.
/// </summary>
internal sealed record CleanYear
{
    public const string Meetings = "01.01.01";
    public const string Document = "01.01.02/1";
    public const string Municipal = "01.02.01";

    private static readonly DateTimeOffset HandedIn = new(2023, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly TaskRow First = Task(1, plannedEur: 300);
    private static readonly TaskRow Second = Task(2, plannedEur: 100);

    public static Guid PlanId { get; } = Guid.CreateVersion7();

    public StatedFigures? Stated { get; init; } =
        new(
            3,
            0,
            400,
            400,
            [],
            [],
            [new(1, 2, 0, 300, 300, [], ["VRM", "GP"]), new(2, 1, 0, 100, 100, [], ["Savivaldybės"])],
            ["2020–2022 metų veiksmų planas"],
            []
        );

    public decimal? PlannedEur { get; init; } = 400;

    public bool IsClosed { get; init; } = true;

    public IReadOnlyList<TaskRow> Tasks { get; init; } = [First, Second];

    public IReadOnlyList<ItemRow> Items { get; init; } =
    [
        Item(First, Meetings, Count(2), plannedEur: 200),
        Item(
            First,
            Document,
            new(null, CriterionKind.Document, Direction.AtLeast, Combination.Sum, 1, null, new(2022, 12, 1)),
            100
        ),
        Item(Second, Municipal, Count(3), plannedEur: 100, isMunicipal: true),
    ];

    public IReadOnlyList<PartRow> Parts { get; init; } =
    [
        Part(Meetings, "VRM", "Vidaus reikalų ministerija", InstitutionKind.Ministry, null, 2, 200),
        Part(Document, "GP", "Generalinė prokuratūra", InstitutionKind.Prosecution, null, null, 100),
        Part(Municipal, "kauno-miesto", "Kauno miesto savivaldybė", InstitutionKind.City, 2, 2, 60),
        Part(Municipal, "sirvintu-rajono", "Širvintų rajono savivaldybė", InstitutionKind.District, 1, 1, 40),
    ];

    public IReadOnlyDictionary<Guid, PublicWords> PublicTexts { get; init; } = new Dictionary<Guid, PublicWords>();

    public IReadOnlyList<MoneyLinkRow> MoneyLinks { get; init; } = [];

    public IReadOnlySet<Guid> ExplainedMoney { get; init; } = new HashSet<Guid>();

    public CleanYear WithItem(string key, Func<ItemRow, ItemRow> change) =>
        this with
        {
            Items = [.. Items.Select(i => Key(i) == key ? change(i) : i)],
        };

    public CleanYear WithTask(int no, Func<TaskRow, TaskRow> change)
    {
        var changed = Tasks.ToDictionary(t => t.Id, t => t.No == no ? change(t) : t);
        return this with
        {
            Tasks = [.. Tasks.Select(t => changed[t.Id])],
            Items = [.. Items.Select(i => i with { Task = changed[i.Task.Id] })],
        };
    }

    public CleanYear WithPart(string executor, Func<PartRow, PartRow> change) =>
        this with
        {
            Parts = [.. Parts.Select(p => p.Code == executor ? change(p) : p)],
        };

    public CleanYear WithAnswer(string executor, Func<PartAnswer, PartAnswer> change) =>
        WithPart(executor, p => p with { Answer = change(p.Answer!) });

    public CleanYear Saying(string executor, string words) => WithAnswer(executor, a => a with { Narrative = words });

    public CleanYear WithStated(Func<StatedFigures, StatedFigures> change) => this with { Stated = change(Stated!) };

    public CleanYear WithStatedTask(int no, Func<StatedTask, StatedTask> change) =>
        WithStated(s => s with { Tasks = [.. s.Tasks.Select(t => t.No == no ? change(t) : t)] });

    public PartRow PartOf(string executor) => Parts.Single(p => p.Code == executor);

    public ReconciledYear Read()
    {
        var plan = new Plan(PlanId, "Planas", 2020, 2022, new("Ministras", "įsakymas", "1V-1", new(2020, 6, 12)));
        var campaign = new Campaign(PlanId, 2022, new(2023, 1, 2), new(2023, 2, 15), new(2023, 3, 1), false);
        campaign.PlanMoney(PlannedEur);
        if (Stated is not null)
        {
            campaign.RecordStated(Stated);
        }

        if (IsClosed)
        {
            campaign.Close(HandedIn.AddDays(30));
        }

        var year = new PlanYear(
            new PlanYearHead(plan, campaign, AssessmentPolicy.TwentyTwentyPractice, 1) { MoneyLinks = MoneyLinks },
            Tasks,
            Items,
            Parts.ToLookup(p => p.ItemId)
        );
        return new ReconciledYear(
            AssessedYear.Of(year, new(2023, 3, 10)),
            PublicTexts,
            ExplainedMoney,
            [
                "Kauno miesto savivaldybė",
                "Kauno rajono savivaldybė",
                "Širvintų rajono savivaldybė",
                "Utenos rajono savivaldybė",
            ]
        );
    }

    public static string Key(ItemRow item) => item.ActionNo is { } no ? $"{item.MeasureCode}/{no}" : item.MeasureCode;

    public static Guid IdOf(string key) => Ids.TryGetValue(key, out var id) ? id : Ids[key] = Guid.CreateVersion7();

    private static readonly Dictionary<string, Guid> Ids = new(StringComparer.Ordinal);

    private static YearCriterion Count(decimal target) =>
        new("Skaičius", CriterionKind.Count, Direction.AtLeast, Combination.Sum, target, "vnt.", null);

    private static TaskRow Task(int no, decimal plannedEur) =>
        new(
            Guid.CreateVersion7(),
            no,
            $"Uždavinys {no}",
            null,
            CriterionKind.Qualitative,
            null,
            null,
            plannedEur,
            null,
            Judgement.Positive,
            null
        );

    private static ItemRow Item(
        TaskRow task,
        string key,
        YearCriterion criterion,
        decimal plannedEur,
        bool isMunicipal = false
    ) =>
        new(
            IdOf(key),
            task,
            key.Split('/')[0],
            "Priemonė",
            key.Contains('/') ? int.Parse(key.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture) : null,
            "Priemonė",
            isMunicipal,
            criterion,
            plannedEur,
            IsAssumption: false,
            Decision: null
        );

    private static PartRow Part(
        string item,
        string code,
        string name,
        InstitutionKind kind,
        decimal? planned,
        decimal? achieved,
        decimal spent
    ) =>
        new(
            Guid.CreateVersion7(),
            IdOf(item),
            Guid.CreateVersion7(),
            code,
            name,
            kind,
            planned is null ? PlannedKind.NotStated : PlannedKind.Number,
            planned,
            null,
            null,
            ReportState.Accepted,
            HandedIn,
            new PartAnswer(
                Done.Yes,
                achieved,
                achieved is null ? new DateOnly(2022, 11, 1) : null,
                "Surengta laiku, dalyvavo 25 specialistai.",
                [],
                ImplementationStatus.Implemented,
                Spent(spent)
            )
        );

    public static IReadOnlyList<Spending> Spent(decimal? amountEur) =>
        amountEur is null ? [] : [new Spending(FundingSource.StateBudget, amountEur)];
}
