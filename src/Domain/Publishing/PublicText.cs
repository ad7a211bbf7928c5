using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Domain.Publishing;

/// <summary>
/// What the public reads in the place of an executor's own words (domain.md 13, privacy). The report itself stays as it was accepted.
/// </summary>
public sealed class PublicText
{
    private PublicText() { }

    public PublicText(Obligation of)
    {
        ObligationId = of.Id;
        PlanId = of.PlanId;
        Year = of.Year;
        InstitutionId = of.InstitutionId;
    }

    public Guid ObligationId { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

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
