using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>The legal act that approved a plan or an amendment of it.</summary>
public sealed record LegalAct(string Issuer, string Type, string Number, DateOnly Date);

/// <summary>A national action plan (domain.md 3).</summary>
public sealed class Plan
{
    private Plan() { }

    public Plan(Guid id, string title, int periodFrom, int periodTo, LegalAct approvedBy)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periodFrom, periodTo);
        Id = id;
        Title = title;
        PeriodFrom = periodFrom;
        PeriodTo = periodTo;
        ApprovedBy = approvedBy;
    }

    public Guid Id { get; private set; }

    public string Title { get; private set; } = "";

    public int PeriodFrom { get; private set; }

    public int PeriodTo { get; private set; }

    public LegalAct ApprovedBy { get; private set; } = null!;

    /// <exception cref="DomainRuleException"><c>span_outside_plan</c>: a plan's targets belong to its own years.</exception>
    public void RequireWithin(TargetSpan span)
    {
        if (span.From < PeriodFrom || span.To > PeriodTo)
        {
            throw new DomainRuleException(
                "span_outside_plan",
                "A target's years are the plan's.",
                PeriodFrom,
                PeriodTo
            );
        }
    }

    /// <exception cref="DomainRuleException"><c>year_outside_plan</c>.</exception>
    public void RequireWithin(int year)
    {
        if (year < PeriodFrom || year > PeriodTo)
        {
            throw new DomainRuleException(
                "year_outside_plan",
                "A plan is reported for its own years.",
                PeriodFrom,
                PeriodTo
            );
        }
    }
}
