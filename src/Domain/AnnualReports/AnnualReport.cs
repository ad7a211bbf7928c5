namespace ActionPlanMonitor.Domain.AnnualReports;

/// <summary>
/// The annual report of one plan and year while it is written (domain.md 10): its sections in order. Numbers are not in it:
/// its text names figures, and what they are is read from the year's data each time it is shown.
/// </summary>
public sealed class AnnualReport
{
    private AnnualReport() { }

    public AnnualReport(Guid planId, int year, string by, DateTimeOffset at)
    {
        PlanId = planId;
        Year = year;
        StartedBy = by;
        StartedAt = at;
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public string StartedBy { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }
}

/// <summary>One section: a heading and its text, written and saved by itself.</summary>
public sealed class AnnualReportSection
{
    private AnnualReportSection() { }

    public AnnualReportSection(AnnualReport of, string key, int position)
    {
        PlanId = of.PlanId;
        Year = of.Year;
        Key = key;
        Position = position;
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>What the section is about and its part of an address: <c>commission</c>, <c>task-1</c>, <c>results</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Place in the report, from 1.</summary>
    public int Position { get; private set; }

    public string Heading { get; private set; } = "";

    /// <summary>Canonical JSON of the section's blocks.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The section is left out of the document.</summary>
    public bool IsHidden { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public long Version { get; private set; }

    public void Write(string heading, string body, bool isHidden, string by, DateTimeOffset at)
    {
        Heading = heading;
        Body = body;
        IsHidden = isHidden;
        WrittenBy = by;
        WrittenAt = at;
        Version++;
    }
}

/// <summary>
/// The whole text as it once stood, with every figure it names as the data then gave it. Never changed.
/// </summary>
public sealed class AnnualReportVersion
{
    private AnnualReportVersion() { }

    public AnnualReportVersion(
        AnnualReport of,
        int no,
        string? note,
        string content,
        string sha256,
        int? publication,
        string by,
        DateTimeOffset at
    )
    {
        PlanId = of.PlanId;
        Year = of.Year;
        No = no;
        Note = note;
        Content = content;
        Sha256 = sha256;
        Publication = publication;
        SavedBy = by;
        SavedAt = at;
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>From 1.</summary>
    public int No { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Canonical JSON: sections and figures.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Of the content's bytes in UTF-8, lower case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The published version whose data the figures are; null for the live data of that moment.</summary>
    public int? Publication { get; private set; }

    public string SavedBy { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }
}

/// <summary>A remark at a section while the report is written. It is settled, never rewritten.</summary>
public sealed class AnnualReportComment
{
    private AnnualReportComment() { }

    public AnnualReportComment(
        Guid id,
        AnnualReportSection section,
        string? quote,
        string text,
        string by,
        DateTimeOffset at
    )
    {
        Id = id;
        PlanId = section.PlanId;
        Year = section.Year;
        SectionKey = section.Key;
        Quote = quote;
        Text = text;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public string SectionKey { get; private set; } = "";

    /// <summary>The words it is about; null for the whole section.</summary>
    public string? Quote { get; private set; }

    public string Text { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public string? ResolvedBy { get; private set; }

    public void Resolve(string by, DateTimeOffset at)
    {
        ResolvedAt ??= at;
        ResolvedBy ??= by;
    }
}
