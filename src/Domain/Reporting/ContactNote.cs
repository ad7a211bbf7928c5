namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>What the coordinator noted of a call or a letter to one executor in one year.</summary>
public sealed class ContactNote
{
    private ContactNote() { }

    public ContactNote(Guid id, Guid planId, int year, Guid institutionId, string text, string by, DateTimeOffset at)
    {
        Id = id;
        PlanId = planId;
        Year = year;
        InstitutionId = institutionId;
        Text = text;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    public string Text { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
