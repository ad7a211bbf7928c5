namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>Workflow of one report (domain.md 5). Time is another axis: see <see cref="DueState"/>.</summary>
public enum ReportState
{
    NotStarted,
    Draft,
    Submitted,
    Returned,
    Accepted,
}

/// <summary>Computed from the campaign's dates and the executor's extension, never stored.</summary>
public enum DueState
{
    NotDue,
    Due,
    Overdue,
    Closed,
}

public enum CampaignState
{
    Planned,
    Open,
    Closed,
    Published,
}

public enum ExecutorRole
{
    Lead,
    Joint,
}

/// <summary>Why a target was missed, or (the last three) clearly exceeded (domain.md 5).</summary>
public enum Reason
{
    Restrictions,

    /// <summary>Set by the system only, when a campaign is closed over an empty obligation.</summary>
    NotReported,
    NoNeed,
    OtherForm,
    DecisionChanged,
    NoParticipants,
    NoMoney,
    NoCapacity,
    MovedToLaterYear,
    CriterionMisfit,
    BelowTarget,

    /// <summary>Not carried out and no explanation given: imported data only.</summary>
    NotOrganised,
    Other,
    MoreNeed,
    MoreMoney,
    PlannedTooLow,
}

public enum FundingSource
{
    StateBudget,
    MunicipalBudget,
    EuFunds,
    OtherFunds,

    /// <summary>An amount was given without its source.</summary>
    NotStated,
}

public enum ReportEventKind
{
    Submitted,
    Returned,
    Accepted,
    Reopened,
}
