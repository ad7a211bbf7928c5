namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>Everything an explanation can say. The texts stand in <c>Text/SentenceTexts.cs</c>.</summary>
public enum SentenceKey
{
    // What was found.
    ReachedOf,
    ReachedPercent,
    ReachedShare,
    WithinLimit,
    OverLimit,
    MunicipalSum,
    MunicipalShare,
    TaskShare,

    // What follows from a ratio.
    BecauseReached,
    BecauseLimitKept,
    BecauseMoreThan,
    BecauseAtLeast,
    BecauseNotMoreThan,
    BecauseLessThan,
    BecauseComplete,

    // Why there is no ratio.
    TargetZero,
    TargetMissing,
    DenominatorZero,
    PercentagesNotAdded,

    // Several institutions.
    LowestDecides,
    BestDecides,
    WaitingFor,
    NoLongerMatters,
    Missing,
    WithoutNumber,
    CountedAsOne,
    SharedPart,
    SharedPartUncounted,
    AnsweredWith,
    LeadUnknown,
    NobodyAnswers,

    // Deadlines and documents.
    Done,
    DoneInTime,
    DoneLate,
    DoneUndated,
    NotDone,
    OnlyPartlyDone,
    DeadlinePassed,

    // As needed.
    NeedHandled,
    NeedHandledCount,
    NoNeed,
    NeedNotHandled,
    NeedHandledZero,

    // Judgements and claims.
    JudgedPositive,
    JudgedPartly,
    JudgedNegative,
    ClaimStands,
    ClaimAssumed,
    PartlyWithoutNumber,
    NotCarriedOut,
    OnlyClaim,

    // Not reported.
    NotReported,
    NotYetReported,
    NotYetAnswered,
    EmptyReport,
    NobodyReported,

    // Municipalities.
    OwnPlanReached,
    OwnPlanMissed,
    OwnLimitKept,
    OwnLimitBroken,
    AnswerYes,
    AnswerNo,
    AnswerZero,
    NoYardstick,
    NothingPlanned,
    UnplannedWork,
    LeftOut,
    NobodyToCount,

    // Spans of years.
    SpanReached,
    SpanOpen,
    SpanOpenFor,
    SpanTogether,

    // Tasks.
    TaskReached,
    TaskMissed,
    TaskNumberMissing,
    TaskNumberAwaited,
    TaskComplete,
    TaskPartly,
    TaskTooFew,
    TaskItemsAwaited,
    TaskNothingToCount,
    TaskNoTarget,

    // Worth a second look.
    FarAboveTarget,
    LooksLikeFraction,
}
