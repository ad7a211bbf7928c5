using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>The reporting of one plan's year (domain.md 9). Dates end at local midnight in Vilnius.</summary>
public sealed class Campaign
{
    private Campaign() { }

    /// <exception cref="DomainRuleException"><c>campaign_dates</c> when they are not in order.</exception>
    public Campaign(
        Guid planId,
        int year,
        DateOnly opensOn,
        DateOnly dueOn,
        DateOnly closesOn,
        bool isDemonstration,
        DateOnly? reviewBy = null,
        bool remindersOn = false
    )
    {
        PlanId = planId;
        Year = year;
        IsDemonstration = isDemonstration;
        Set(opensOn, dueOn, closesOn, reviewBy, remindersOn);
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public DateOnly OpensOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly ClosesOn { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public bool IsDemonstration { get; private set; }

    /// <summary>EUR that the plan states for the whole year, apart from what it states for tasks and items; null is unknown.</summary>
    public decimal? PlannedEur { get; private set; }

    /// <summary>What a report published elsewhere stated about this year; null for a year that only this platform reports.</summary>
    public StatedFigures? Stated { get; private set; }

    /// <summary>Grows with every write to the plan-year: entity tag and cache key of everything computed from it.</summary>
    public long Stamp { get; private set; }

    /// <summary>Of the campaign's own settings: its dates and its reminders.</summary>
    public long Version { get; private set; } = 1;

    /// <summary>Until when the ministry looks through what was handed in; said on receipts. Null: not promised.</summary>
    public DateOnly? ReviewBy { get; private set; }

    /// <summary>Reminders go out by themselves on the days of the schedule.</summary>
    public bool RemindersOn { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public bool IsPublished => PublishedOn is not null;

    public CampaignState StateOn(DateOnly today) =>
        this switch
        {
            { IsPublished: true } => CampaignState.Published,
            { IsClosed: true } => CampaignState.Closed,
            _ when today < OpensOn => CampaignState.Planned,
            _ => CampaignState.Open,
        };

    /// <param name="extendedTo">The executor's own later date, when it was given one.</param>
    public DueState DueStateOn(DateOnly today, DateOnly? extendedTo) =>
        this switch
        {
            { IsClosed: true } => DueState.Closed,
            _ when today < OpensOn => DueState.NotDue,
            _ when today <= (extendedTo ?? DueOn) => DueState.Due,
            _ => DueState.Overdue,
        };

    /// <summary>What was not handed in counts as not reported from now on (rule A7).</summary>
    /// <exception cref="DomainRuleException"><c>campaign_already_closed</c>.</exception>
    public void Close(DateTimeOffset at)
    {
        if (IsClosed)
        {
            throw new DomainRuleException("campaign_already_closed", "The year is closed already.");
        }

        ClosedAt = at;
    }

    /// <exception cref="DomainRuleException">
    /// <c>year_published</c>: what was published is corrected, never reopened. <c>campaign_not_closed</c>: there is nothing to reopen.
    /// </exception>
    public void Reopen()
    {
        if (IsPublished)
        {
            throw new DomainRuleException("year_published", "A published year is not reopened.");
        }

        if (!IsClosed)
        {
            throw new DomainRuleException("campaign_not_closed", "The year is open.");
        }

        ClosedAt = null;
    }

    /// <exception cref="DomainRuleException">
    /// <c>campaign_dates</c> when they are not in order; <c>campaign_already_closed</c>; <c>campaign_has_opened</c>: who was
    /// asked already is not told to wait.
    /// </exception>
    public void Schedule(
        DateOnly opensOn,
        DateOnly dueOn,
        DateOnly closesOn,
        DateOnly? reviewBy,
        bool remindersOn,
        DateOnly today
    )
    {
        if (IsClosed)
        {
            throw new DomainRuleException("campaign_already_closed", "The year is closed already.");
        }

        if (OpensOn <= today && today < opensOn)
        {
            throw new DomainRuleException("campaign_has_opened", "What has opened does not open later.");
        }

        Set(opensOn, dueOn, closesOn, reviewBy, remindersOn);
        Version++;
    }

    public void PlanMoney(decimal? plannedEur) => PlannedEur = plannedEur;

    public void RecordStated(StatedFigures stated) => Stated = stated;

    public void MarkPublished(DateOnly on) => PublishedOn = on;

    private void Set(DateOnly opensOn, DateOnly dueOn, DateOnly closesOn, DateOnly? reviewBy, bool remindersOn)
    {
        if (opensOn > dueOn || dueOn > closesOn || reviewBy < dueOn)
        {
            throw new DomainRuleException("campaign_dates", "A campaign opens, falls due and closes in this order.");
        }

        OpensOn = opensOn;
        DueOn = dueOn;
        ClosesOn = closesOn;
        ReviewBy = reviewBy;
        RemindersOn = remindersOn;
    }
}
