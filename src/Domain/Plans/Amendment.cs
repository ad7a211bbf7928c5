using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Plans;

/// <summary>
/// The act that changed an approved plan (domain.md 3): an approved plan changes only by one of these, and each change of
/// an item in one year names the amendment it belongs to. Never changed once it stands.
/// </summary>
public sealed class Amendment
{
    private Amendment() { }

    /// <exception cref="DomainRuleException"><c>amendment_without_basis</c> when it names no act.</exception>
    public Amendment(Guid id, Guid planId, string legalBasis, DateOnly date, string by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(legalBasis))
        {
            throw new DomainRuleException("amendment_without_basis", "An approved plan changes only by a legal act.");
        }

        Id = id;
        PlanId = planId;
        LegalBasis = legalBasis.Trim();
        Date = date;
        RecordedBy = by;
        RecordedAt = at;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    /// <summary>The act, as it is cited: "VRM įsakymas Nr. 1V-100".</summary>
    public string LegalBasis { get; private set; } = "";

    /// <summary>The day of the act.</summary>
    public DateOnly Date { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>"VRM įsakymas Nr. 1V-100, 2021-05-04".</summary>
    public string Cited => FormattableString.Invariant($"{LegalBasis}, {Date:yyyy-MM-dd}");

    /// <summary>It came when the year was over already.</summary>
    public bool IsRetroactiveFor(int year) => Date.Year > year;
}

/// <summary>
/// One wording of an item in one year, kept for good: what it was asked for before and after each amendment. The first
/// version has no amendment: the plan was approved with it.
/// </summary>
public sealed class ItemYearVersion
{
    private ItemYearVersion() { }

    public ItemYearVersion(
        ItemYear of,
        long version,
        Guid? amendmentId,
        string canonicalJson,
        string by,
        DateTimeOffset at
    )
    {
        ItemId = of.ItemId;
        Year = of.Year;
        PlanId = of.PlanId;
        Version = version;
        AmendmentId = amendmentId;
        Content = canonicalJson;
        RecordedBy = by;
        RecordedAt = at;
    }

    public Guid ItemId { get; private set; }

    public int Year { get; private set; }

    /// <summary>The <see cref="ItemYear.Version"/> that this wording had.</summary>
    public long Version { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid? AmendmentId { get; private set; }

    /// <summary>Canonical JSON: title, criterion, money, span and executors with their parts.</summary>
    public string Content { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }
}
