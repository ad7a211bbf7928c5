using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>The ministry's official status of an item or a task in one year (domain.md 6).</summary>
public sealed class Determination
{
    /// <summary>Shortest justification that says something, in characters.</summary>
    public const int JustificationMinLength = 20;

    private Determination() { }

    public Determination(Guid subjectId, int year, Guid planId, bool ofTask)
    {
        SubjectId = subjectId;
        Year = year;
        PlanId = planId;
        OfTask = ofTask;
    }

    /// <summary>An item's or a task's id.</summary>
    public Guid SubjectId { get; private set; }

    public int Year { get; private set; }

    public Guid PlanId { get; private set; }

    public bool OfTask { get; private set; }

    public ImplementationStatus Status { get; private set; }

    /// <summary>What the rule suggested when it was decided.</summary>
    public ImplementationStatus Suggested { get; private set; }

    public string? Justification { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public long Version { get; private set; }

    /// <exception cref="DomainRuleException"><c>justification_required</c> where it differs from the suggestion and says too little why.</exception>
    public void Decide(
        ImplementationStatus status,
        ImplementationStatus suggested,
        string? justification,
        string by,
        DateTimeOffset at
    )
    {
        if (status == ImplementationStatus.Pending)
        {
            throw new DomainRuleException("pending_is_no_decision", "Pending is not a status one can decide.");
        }

        var words = string.IsNullOrWhiteSpace(justification) ? null : justification.Trim();
        if (status != suggested && (words?.Length ?? 0) < JustificationMinLength)
        {
            throw new DomainRuleException(
                "justification_required",
                "A status that differs from the suggested one needs a written justification.",
                JustificationMinLength
            );
        }

        Status = status;
        Suggested = suggested;
        Justification = words;
        DecidedAt = at;
        DecidedBy = by;
        Version++;
    }
}
