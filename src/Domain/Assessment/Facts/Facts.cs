namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// What an item is measured by (domain.md §4).
/// </summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Target">The item's own or shared target, ≥ 0; percentages in percent points (70 is 70 %). Null: none stated.</param>
/// <param name="Unit">The printed unit, for display only.</param>
/// <param name="Deadline">The last good day of a deadline or document criterion.</param>
/// <param name="Direction">Which side of the target is the good one.</param>
/// <param name="Combination">How several institutions' parts of one target are combined.</param>
/// <param name="Span">The years the target is judged over; null: this year alone. Read only where it can be: a count, at least.</param>
/// <exception cref="ArgumentOutOfRangeException">The target is negative.</exception>
public sealed record CriterionFacts(
    CriterionKind Kind,
    decimal? Target = null,
    string? Unit = null,
    DateOnly? Deadline = null,
    Direction Direction = Direction.AtLeast,
    Combination Combination = Combination.Sum,
    SpanFacts? Span = null
)
{
    public decimal? Target
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Target);
}

/// <summary>
/// What an executor handed in (domain.md §5). Null means "left empty", which is not zero.
/// </summary>
/// <param name="Done">Its answer to "was it done?".</param>
/// <param name="Achieved">The achieved value, ≥ 0; percentages in percent points.</param>
/// <param name="AchievedDate">When it was done (deadline and document criteria).</param>
/// <param name="Numerator">The upper part of a share, ≥ 0. Together with the denominator it goes before <paramref name="Achieved"/>.</param>
/// <param name="Denominator">The lower part of a share, ≥ 0; zero is "not computable", never 0 %.</param>
/// <param name="Claimed">The status the executor itself claims (domain.md §6). Pending and not assessed are no claims.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
public sealed record ReportFacts(
    Done? Done = null,
    decimal? Achieved = null,
    DateOnly? AchievedDate = null,
    decimal? Numerator = null,
    decimal? Denominator = null,
    ImplementationStatus? Claimed = null
)
{
    public decimal? Achieved
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Achieved);

    public decimal? Numerator
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Numerator);

    public decimal? Denominator
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Denominator);
}

/// <summary>
/// One executor's part in an item: its obligation and its report (domain.md §5).
/// </summary>
/// <param name="Code">The institution's code; it names the executor in explanations.</param>
/// <param name="Planned">What it planned.</param>
/// <param name="PlannedValue">Its own number, ≥ 0; read only when <paramref name="Planned"/> is <see cref="PlannedKind.Number"/>.</param>
/// <param name="IsMunicipality">Municipalities know no "partially" (A8).</param>
/// <param name="Report">What it handed in; null: not handed in.</param>
/// <param name="AnsweredWith">The code of the lead executor whose report answers this part too.</param>
/// <exception cref="ArgumentOutOfRangeException">The planned value is negative.</exception>
public sealed record ExecutorFacts(
    string Code,
    PlannedKind Planned = PlannedKind.NotStated,
    decimal? PlannedValue = null,
    bool IsMunicipality = false,
    ReportFacts? Report = null,
    string? AnsweredWith = null
)
{
    public decimal? PlannedValue
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(PlannedValue);
}

/// <summary>
/// A measure or action that carries its own criterion: the unit that is counted (domain.md §2, §3).
/// </summary>
/// <param name="Id">The caller's identity for the item, handed back untouched.</param>
/// <param name="Criterion">What it is measured by.</param>
/// <param name="IsMunicipal">Carried out by municipalities: A8 applies.</param>
/// <param name="Executors">Everybody who has a part in it; order does not matter.</param>
/// <param name="Official">What the ministry decided; null in an undecided item and in every simulation.</param>
public sealed record ItemFacts(
    Guid Id,
    CriterionFacts Criterion,
    bool IsMunicipal,
    IReadOnlyList<ExecutorFacts> Executors,
    ImplementationStatus? Official = null
);

/// <summary>
/// A task's own criterion and what the ministry entered for it (domain.md §3, A5, A9).
/// </summary>
/// <param name="Kind">Count and percent with a target decide alone; anything else waits for a judgement, then for the items.</param>
/// <param name="Target">≥ 0; percentages in percent points.</param>
/// <param name="Achieved">≥ 0; percentages in percent points. Null: not entered.</param>
/// <param name="Judgement">The judgement on a qualitative criterion.</param>
/// <param name="Direction">Which side of the target is the good one.</param>
/// <param name="Unit">For display only.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
public sealed record TaskCriterionFacts(
    CriterionKind Kind,
    decimal? Target = null,
    decimal? Achieved = null,
    Judgement? Judgement = null,
    Direction Direction = Direction.AtLeast,
    string? Unit = null
)
{
    public decimal? Target
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Target);

    public decimal? Achieved
    {
        get;
        init => field = Refuse.Negative(value);
    } = Refuse.Negative(Achieved);
}

/// <summary>A task of the plan with the items counted under it (domain.md §3).</summary>
/// <param name="Id">The caller's identity for the task, handed back untouched.</param>
/// <param name="No">Its printed number.</param>
/// <param name="Criterion">Its own criterion; null: its items decide.</param>
/// <param name="Items">The items counted under it; order does not matter.</param>
/// <param name="Official">What the ministry decided.</param>
public sealed record TaskFacts(
    Guid Id,
    int No,
    TaskCriterionFacts? Criterion,
    IReadOnlyList<ItemFacts> Items,
    ImplementationStatus? Official = null
);

/// <summary>Everything the engine needs to know about one plan in one year (domain.md §7).</summary>
/// <param name="Year">The year that is assessed.</param>
/// <param name="CampaignClosed">Closed: a missing report is "not reported"; open: it is still awaited (A7).</param>
/// <param name="Tasks">The plan's tasks.</param>
public sealed record PlanYearFacts(int Year, bool CampaignClosed, IReadOnlyList<TaskFacts> Tasks);
