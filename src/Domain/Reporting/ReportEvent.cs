namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>
/// Something that happened to a report after drafting: submitted, returned, accepted, reopened. Append-only. The content
/// handed in is kept as canonical JSON with its SHA-256, so an earlier version stays readable whatever happens later.
/// </summary>
public sealed class ReportEvent
{
    private ReportEvent() { }

    internal ReportEvent(Obligation obligation, ReportEventKind kind, ReportActor by, DateTimeOffset at)
    {
        ObligationId = obligation.Id;
        PlanId = obligation.PlanId;
        Year = obligation.Year;
        InstitutionId = obligation.InstitutionId;
        Version = obligation.Version;
        Kind = kind;
        At = at;
        ById = by.UserId;
        By = by.Name;
    }

    public Guid ObligationId { get; private set; }

    /// <summary>Version of the obligation that the event made.</summary>
    public long Version { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    public ReportEventKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string By { get; private set; } = "";

    public string? Comment { get; init; }

    public string? ReceiptNumber { get; init; }

    /// <summary>Canonical JSON of what was handed in or accepted.</summary>
    public string? Content { get; init; }

    public string? Sha256 { get; init; }
}

/// <summary>Who acts on a report.</summary>
public sealed record ReportActor(Guid? UserId, string Name);

/// <summary>What is handed in, in the form that is kept for good.</summary>
public sealed record SealedContent(string CanonicalJson, string Sha256);
