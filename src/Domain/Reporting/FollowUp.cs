using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Reporting;

public enum FollowUpKind
{
    /// <summary>Moved to a later year (domain.md 5).</summary>
    CarryOver,

    /// <summary>Something else was done instead (domain.md 5).</summary>
    Substitution,
}

public enum FollowUpState
{
    /// <summary>Confirmed, and not settled yet.</summary>
    Open,

    /// <summary>A later year took it up; for a substitution: the ministry agreed to what was done instead.</summary>
    TakenUp,

    /// <summary>Given up, with the reason why.</summary>
    Dropped,
}

/// <summary>
/// Work of one year that lives on: moved to a later year, or replaced by other work. Proposed by the reason in a report,
/// confirmed by the ministry, tracked until it is taken up or dropped.
/// </summary>
public sealed class FollowUp
{
    private FollowUp() { }

    /// <param name="institutionId">Whose part it is; null for the item as a whole.</param>
    public FollowUp(
        Guid id,
        Guid planId,
        Guid itemId,
        int year,
        Guid? institutionId,
        FollowUpKind kind,
        string text,
        int? toYear,
        string by,
        DateTimeOffset at
    )
    {
        if (toYear <= year)
        {
            throw new DomainRuleException("follow_up_not_later", "Work is carried over to a later year.");
        }

        Id = id;
        PlanId = planId;
        ItemId = itemId;
        Year = year;
        InstitutionId = institutionId;
        Kind = kind;
        Text = text;
        ToYear = toYear;
        RecordedBy = by;
        RecordedAt = at;
        Version = 1;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The year that did not do it as planned.</summary>
    public int Year { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public FollowUpKind Kind { get; private set; }

    /// <summary>What is carried over, or what was done instead.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The year it was moved to; null while it is not known.</summary>
    public int? ToYear { get; private set; }

    public FollowUpState State { get; private set; }

    /// <summary>How it was settled.</summary>
    public string? Outcome { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    public string? SettledBy { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public long Version { get; private set; }

    /// <exception cref="DomainRuleException"><c>follow_up_settled</c> when it is settled already; <c>follow_up_not_later</c>.</exception>
    public void TakeUp(int? inYear, string? outcome, string by, DateTimeOffset at)
    {
        if (inYear <= Year)
        {
            throw new DomainRuleException("follow_up_not_later", "Work is carried over to a later year.");
        }

        ToYear = inYear ?? ToYear;
        Settle(FollowUpState.TakenUp, outcome, by, at);
    }

    /// <exception cref="DomainRuleException"><c>follow_up_settled</c> when it is settled already.</exception>
    public void Drop(string why, string by, DateTimeOffset at) => Settle(FollowUpState.Dropped, why, by, at);

    private void Settle(FollowUpState state, string? outcome, string by, DateTimeOffset at)
    {
        if (State != FollowUpState.Open)
        {
            throw new DomainRuleException("follow_up_settled", "What is settled is not settled again.");
        }

        State = state;
        Outcome = outcome;
        SettledBy = by;
        SettledAt = at;
        Version++;
    }
}
