namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>The question of a report that a remark stands at.</summary>
public enum ReportField
{
    Whole,
    Done,
    Achieved,
    Narrative,
    Reasons,
    Spending,
    Evidence,
    ClaimedStatus,
}

/// <summary>One remark at one field of a report: the ministry asks, the executor answers. It is never rewritten.</summary>
public sealed class ReportComment
{
    private ReportComment() { }

    public ReportComment(
        Guid id,
        Obligation obligation,
        ReportField field,
        string text,
        ReportActor by,
        bool ofMinistry,
        DateTimeOffset at
    )
    {
        Id = id;
        ObligationId = obligation.Id;
        PlanId = obligation.PlanId;
        Year = obligation.Year;
        InstitutionId = obligation.InstitutionId;
        Field = field;
        Text = text;
        ById = by.UserId;
        By = by.Name;
        OfMinistry = ofMinistry;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    public ReportField Field { get; private set; }

    public string Text { get; private set; } = "";

    public Guid? ById { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The ministry's; otherwise the executor's own.</summary>
    public bool OfMinistry { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>When the ministry found it answered.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    public string? ResolvedBy { get; private set; }

    public void Resolve(string by, DateTimeOffset at)
    {
        ResolvedAt ??= at;
        ResolvedBy ??= by;
    }
}

/// <summary>A remark that the ministry writes often, kept to be inserted with one key.</summary>
public sealed class CannedComment
{
    private CannedComment() { }

    public CannedComment(Guid id, string text, int position)
    {
        Id = id;
        Text = text;
        Position = position;
    }

    public Guid Id { get; private set; }

    public string Text { get; private set; } = "";

    public int Position { get; private set; }

    public void Rewrite(string text, int position)
    {
        Text = text;
        Position = position;
    }
}
