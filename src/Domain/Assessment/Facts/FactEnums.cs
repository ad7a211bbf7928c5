namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>The status of an item, a part of it or a task (domain.md §2, §6). Ordered from the least to the most done.</summary>
public enum ImplementationStatus
{
    /// <summary>The campaign is open and an answer that matters is still missing (A7).</summary>
    Pending,

    /// <summary>No status applies: nothing was planned, or it cannot be computed.</summary>
    NotAssessed,
    NotImplemented,
    PartiallyImplemented,
    Implemented,
}

/// <summary>What a criterion measures (domain.md §4).</summary>
public enum CriterionKind
{
    Count,
    Percent,
    Deadline,
    Document,
    PerExecutor,
    AsNeeded,
    Qualitative,
    None,
}

/// <summary>Which side of the target is the good one. Never guessed from the criterion's text (domain.md §4).</summary>
public enum Direction
{
    AtLeast,
    AtMost,
}

/// <summary>How the parts of several institutions with one shared target become one result (domain.md §7).</summary>
public enum Combination
{
    /// <summary>The parts are added and the sum is held against the target.</summary>
    Sum,

    /// <summary>Everybody must reach it: the lowest part decides.</summary>
    All,

    /// <summary>One is enough: the best part decides.</summary>
    Any,
}

/// <summary>What an executor planned for an item (domain.md §4, §5).</summary>
public enum PlannedKind
{
    /// <summary>A number of its own.</summary>
    Number,

    /// <summary>"Pagal poreikį": when need arises.</summary>
    AsNeeded,

    /// <summary>It takes part, but the plan states no number for it.</summary>
    NotStated,

    /// <summary>Nothing: outside every denominator, its work is shown all the same.</summary>
    Nothing,
}

/// <summary>The executor's answer to "was it done?" (domain.md §5).</summary>
public enum Done
{
    Yes,
    Partly,
    No,

    /// <summary>No need arose.</summary>
    NoNeed,
}

/// <summary>The ministry's judgement on a qualitative criterion (domain.md §4, A5).</summary>
public enum Judgement
{
    Positive,
    Partly,
    Negative,
}
