namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>What stands out in a result and deserves a second look. None of them changes a status.</summary>
[Flags]
public enum OutcomeFlags
{
    None = 0,

    /// <summary>Done after the deadline (A3).</summary>
    Late = 1,

    /// <summary>Done, but the day is not known, so nobody can say whether it was in time (A3).</summary>
    NoDate = 1 << 1,

    /// <summary>The claim stands because no measurable value was asked or given (A6).</summary>
    NoMeasurableValue = 1 << 2,

    /// <summary>The numbers do not allow a ratio: target 0, denominator 0, nobody to count.</summary>
    NotComputable = 1 << 3,

    /// <summary>Twice the target or more: ask whether too little was planned.</summary>
    FarAboveTarget = 1 << 4,

    /// <summary>At least one executor did not report before the campaign was closed (A7).</summary>
    NotReported = 1 << 5,

    /// <summary>A report was handed in that answers nothing (A7).</summary>
    EmptyAnswer = 1 << 6,

    /// <summary>One of two percentages looks like a fraction (0.7 beside 70). It was taken as it stands.</summary>
    LooksLikeFraction = 1 << 7,

    /// <summary>Still awaited although the criterion's deadline has passed.</summary>
    DeadlinePassed = 1 << 8,

    /// <summary>Nothing was planned; the part is outside every denominator (domain.md §5).</summary>
    NothingPlanned = 1 << 9,
}

/// <summary>
/// The numbers a rule used, so that anybody can do the sum again.
/// </summary>
/// <param name="Target">What was held against: the target or the planned number.</param>
/// <param name="Achieved">What was achieved; for a percentage in percent points.</param>
/// <param name="Ratio">How far the target was reached, as a fraction of one; capped at 1,000,000. Null: not computable.</param>
/// <param name="Numerator">The upper part of a share (also: municipalities or items that count as done).</param>
/// <param name="Denominator">The lower part of a share (also: municipalities or items that were counted).</param>
/// <param name="Unit">The printed unit.</param>
/// <param name="Deadline">The last good day.</param>
/// <param name="AchievedDate">The day it was done.</param>
/// <param name="Span">The years that target and achieved are added up over; null: the assessed year alone.</param>
public sealed record NumbersUsed(
    decimal? Target = null,
    decimal? Achieved = null,
    decimal? Ratio = null,
    decimal? Numerator = null,
    decimal? Denominator = null,
    string? Unit = null,
    DateOnly? Deadline = null,
    DateOnly? AchievedDate = null,
    SpanUsed? Span = null
)
{
    public static NumbersUsed None { get; } = new();
}

/// <summary>The span a rule judged over.</summary>
/// <param name="InYear">What of the achieved was achieved in the assessed year; null: no number was given in it.</param>
public sealed record SpanUsed(int From, int To, decimal? InYear);

/// <summary>A target over its span.</summary>
/// <param name="Target">The total of the span's years.</param>
/// <param name="Elsewhere">What its other years brought; null: no number was given in them.</param>
public sealed record SpanTarget(int From, int To, decimal Target, decimal? Elsewhere);

/// <summary>
/// A suggested status and how it came about (domain.md §6.1).
/// </summary>
/// <param name="Status">The suggested status.</param>
/// <param name="Rule">The row of the decision table that decided.</param>
/// <param name="Explanation">The rule, the numbers and what was missing, ready to be put into words.</param>
/// <param name="Flags">What deserves a second look.</param>
/// <param name="Numbers">The numbers that were used.</param>
public sealed record Outcome(
    ImplementationStatus Status,
    RuleId Rule,
    Explanation Explanation,
    OutcomeFlags Flags,
    NumbersUsed Numbers
);

/// <summary>The result of one executor's part.</summary>
/// <param name="Code">The executor's code.</param>
/// <param name="Suggested">What the rules suggest for its part.</param>
public sealed record ExecutorOutcome(string Code, Outcome Suggested)
{
    public ImplementationStatus Status => Suggested.Status;
}

/// <summary>The result of one item.</summary>
/// <param name="Id">The item's id, as given.</param>
/// <param name="Suggested">What the rules suggest.</param>
/// <param name="Official">What the ministry decided, as given.</param>
/// <param name="Executors">The parts, in the order they were given.</param>
public sealed record ItemOutcome(
    Guid Id,
    Outcome Suggested,
    ImplementationStatus? Official,
    IReadOnlyList<ExecutorOutcome> Executors
)
{
    /// <summary>The status a page shows: official where it exists, otherwise suggested (domain.md §6).</summary>
    public ImplementationStatus Status => Official ?? Suggested.Status;
}

/// <summary>The result of one task.</summary>
/// <param name="Id">The task's id, as given.</param>
/// <param name="No">Its printed number.</param>
/// <param name="Suggested">What the rules suggest.</param>
/// <param name="Official">What the ministry decided, as given.</param>
/// <param name="Items">Its items, in the order they were given.</param>
public sealed record TaskOutcome(
    Guid Id,
    int No,
    Outcome Suggested,
    ImplementationStatus? Official,
    IReadOnlyList<ItemOutcome> Items
)
{
    /// <summary>The status a page shows: official where it exists, otherwise suggested (domain.md §6).</summary>
    public ImplementationStatus Status => Official ?? Suggested.Status;

    /// <summary>Its items by the status shown.</summary>
    public StatusCounts Counts { get; } = StatusCounts.Of(Items.Select(item => item.Status));
}

/// <summary>
/// The result of the plan in one year: no single status, only counts with their unit (A10).
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day it was computed for.</param>
/// <param name="PolicyName">The policy it was computed with.</param>
/// <param name="Units">How many items, criteria and executor parts there are.</param>
/// <param name="Tasks">The tasks, in the order they were given.</param>
public sealed record PlanOutcome(
    int Year,
    DateOnly AsOf,
    string PolicyName,
    UnitCounts Units,
    IReadOnlyList<TaskOutcome> Tasks
)
{
    /// <summary>Items by the status shown; the unit is items.</summary>
    public StatusCounts Counts { get; } =
        StatusCounts.Of(Tasks.SelectMany(task => task.Items).Select(item => item.Status));
}
