namespace ActionPlanMonitor.Domain.Publishing;

/// <summary>
/// The ministry's written answer to a finding of reconciliation that no edit of data can mend: which of two stated figures is
/// right, and why. It holds for exactly that finding: once the figures change, the finding is open again.
/// </summary>
public sealed class FindingSettlement
{
    private FindingSettlement() { }

    public FindingSettlement(
        Guid planId,
        int year,
        string fingerprint,
        string code,
        string explanation,
        string by,
        DateTimeOffset at
    )
    {
        PlanId = planId;
        Year = year;
        Fingerprint = fingerprint;
        Code = code;
        Explanation = explanation;
        SettledBy = by;
        SettledAt = at;
    }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Hash of what the finding says: its code, figures and items.</summary>
    public string Fingerprint { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public string SettledBy { get; private set; } = "";

    public DateTimeOffset SettledAt { get; private set; }
}
