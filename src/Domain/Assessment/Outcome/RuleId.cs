namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// A row of the decision table in this folder's README: "A1.2" is the second row of rule A1 of domain.md §7.
/// </summary>
public readonly record struct RuleId(string Row)
{
    /// <summary>The rule without its row: "A1".</summary>
    public string Rule => Row[..Row.IndexOf('.', StringComparison.Ordinal)];

    public override string ToString() => Row;
}

/// <summary>The rows that can fire, by name. The README says what each of them decides.</summary>
internal static class Row
{
    public static readonly RuleId NumberReached = new("A1.1");
    public static readonly RuleId NumberPartly = new("A1.2");
    public static readonly RuleId NumberMissed = new("A1.3");
    public static readonly RuleId NoUsableTarget = new("A1.4");
    public static readonly RuleId NoDenominator = new("A1.5");
    public static readonly RuleId LimitKept = new("A1.6");
    public static readonly RuleId LimitPartly = new("A1.7");
    public static readonly RuleId LimitBroken = new("A1.8");
    public static readonly RuleId PercentagesNotAdded = new("A1.9");

    public static readonly RuleId LowestDecides = new("A2.1");
    public static readonly RuleId BestDecides = new("A2.2");
    public static readonly RuleId WaitingForParts = new("A2.3");
    public static readonly RuleId SharedPart = new("A2.4");
    public static readonly RuleId AnsweredWith = new("A2.5");
    public static readonly RuleId LeadUnknown = new("A2.6");
    public static readonly RuleId NobodyAnswers = new("A2.7");

    public static readonly RuleId DoneInTime = new("A3.1");
    public static readonly RuleId DoneLate = new("A3.2");
    public static readonly RuleId DoneUndated = new("A3.3");
    public static readonly RuleId NotDone = new("A3.4");

    public static readonly RuleId NeedHandled = new("A4.1");
    public static readonly RuleId NoNeed = new("A4.2");
    public static readonly RuleId NeedNotHandled = new("A4.3");

    public static readonly RuleId JudgedPositive = new("A5.1");
    public static readonly RuleId JudgedPartly = new("A5.2");
    public static readonly RuleId JudgedNegative = new("A5.3");

    public static readonly RuleId ClaimStands = new("A6.1");
    public static readonly RuleId PartlyWithoutNumber = new("A6.2");
    public static readonly RuleId NotCarriedOut = new("A6.3");
    public static readonly RuleId OnlyClaim = new("A6.4");

    public static readonly RuleId NotReported = new("A7.1");
    public static readonly RuleId NotYetReported = new("A7.2");
    public static readonly RuleId NotYetAnswered = new("A7.3");
    public static readonly RuleId EmptyReport = new("A7.4");

    public static readonly RuleId OwnPlanReached = new("A8.1");
    public static readonly RuleId OwnPlanMissed = new("A8.2");
    public static readonly RuleId AnswerYes = new("A8.3");
    public static readonly RuleId AnswerNo = new("A8.4");
    public static readonly RuleId NothingPlanned = new("A8.5");
    public static readonly RuleId UnplannedWork = new("A8.6");
    public static readonly RuleId NoYardstick = new("A8.7");
    public static readonly RuleId SumReached = new("A8.8");
    public static readonly RuleId SumPartly = new("A8.9");
    public static readonly RuleId SumMissed = new("A8.10");
    public static readonly RuleId ShareComplete = new("A8.11");
    public static readonly RuleId SharePartly = new("A8.12");
    public static readonly RuleId ShareMissed = new("A8.13");
    public static readonly RuleId WaitingForMunicipalities = new("A8.14");
    public static readonly RuleId NobodyToCount = new("A8.15");
    public static readonly RuleId SumEnough = new("A8.16");
    public static readonly RuleId ShareEnough = new("A8.17");

    public static readonly RuleId SpanReached = new("S.1");
    public static readonly RuleId SpanOpen = new("S.2");

    public static readonly RuleId TaskReached = new("A9.1");
    public static readonly RuleId TaskMissed = new("A9.2");
    public static readonly RuleId TaskNumberMissing = new("A9.3");
    public static readonly RuleId TaskNumberAwaited = new("A9.4");
    public static readonly RuleId TaskComplete = new("A9.5");
    public static readonly RuleId TaskPartly = new("A9.6");
    public static readonly RuleId TaskTooFew = new("A9.7");
    public static readonly RuleId TaskItemsAwaited = new("A9.8");
    public static readonly RuleId TaskNothingToCount = new("A9.9");
    public static readonly RuleId TaskNoTarget = new("A9.10");
}
