using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Domain.Publishing;

/// <summary>
/// A year as it was published (domain.md 9.7): the whole outcome as canonical JSON with its hash. Never changed; a correction is
/// the next version, with a notice that says what was corrected.
/// </summary>
public sealed class Publication
{
    /// <summary>Shortest notice that says what was corrected, in characters.</summary>
    public const int NoticeMinLength = 20;

    private Publication() { }

    public Publication(
        Guid planId,
        int year,
        int version,
        SealedContent content,
        int policyVersion,
        string? notice,
        ReportActor by,
        DateTimeOffset at
    )
    {
        PlanId = planId;
        Year = year;
        Version = version;
        Content = content.CanonicalJson;
        Sha256 = content.Sha256;
        PolicyVersion = policyVersion;
        Notice = notice;
        PublishedById = by.UserId;
        PublishedBy = by.Name;
        PublishedAt = at;
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>1 for the first; each correction is one more.</summary>
    public int Version { get; private set; }

    /// <summary>Canonical JSON; exactly these bytes in UTF-8 are what <see cref="Sha256"/> is of.</summary>
    public string Content { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public int PolicyVersion { get; private set; }

    /// <summary>What was corrected; null for the first version.</summary>
    public string? Notice { get; private set; }

    public Guid? PublishedById { get; private set; }

    public string PublishedBy { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }
}
