using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>
/// The same money behind two rows (domain.md 8): each row keeps the amount it reported, and every total that holds both rows
/// counts the linked amount once.
/// </summary>
public sealed class MoneyLink
{
    private MoneyLink() { }

    /// <param name="amountEur">EUR, more than zero: how much of both rows is the same money.</param>
    public MoneyLink(
        Guid id,
        Guid planId,
        int year,
        Guid obligationId,
        Guid sameAsObligationId,
        decimal amountEur,
        string note,
        string by,
        DateTimeOffset at
    )
    {
        if (obligationId == sameAsObligationId)
        {
            throw new DomainRuleException("money_link_to_itself", "A row is not linked to itself.");
        }

        if (amountEur <= 0)
        {
            throw new DomainRuleException("money_link_amount", "A link is about an amount above zero.");
        }

        Id = id;
        PlanId = planId;
        Year = year;
        // Always in one order, so that a pair has one key whichever row is named first.
        (ObligationId, SameAsObligationId) =
            obligationId.CompareTo(sameAsObligationId) < 0
                ? (obligationId, sameAsObligationId)
                : (sameAsObligationId, obligationId);
        AmountEur = amountEur;
        Note = note;
        RecordedBy = by;
        RecordedAt = at;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid ObligationId { get; private set; }

    public Guid SameAsObligationId { get; private set; }

    public decimal AmountEur { get; private set; }

    public string Note { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }
}

/// <summary>Why money of a plan, a task or an item was left over or overspent, in the ministry's words.</summary>
public sealed class MoneyNote
{
    private MoneyNote() { }

    public MoneyNote(Guid subjectId, Guid planId, int year)
    {
        SubjectId = subjectId;
        PlanId = planId;
        Year = year;
    }

    /// <summary>The plan's, a task's or an item's id.</summary>
    public Guid SubjectId { get; private set; }

    public int Year { get; private set; }

    public Guid PlanId { get; private set; }

    public string Text { get; private set; } = "";

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public long Version { get; private set; }

    public void Write(string text, string by, DateTimeOffset at)
    {
        Text = text;
        WrittenBy = by;
        WrittenAt = at;
        Version++;
    }
}
