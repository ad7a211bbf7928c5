using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>Money of one source behind a report, EUR: what was spent and what was allocated, of which at least one is known.</summary>
/// <param name="AmountEur">Spent; null is unknown, zero is an answer.</param>
/// <param name="AllocatedEur">Allocated; null is unknown.</param>
public sealed record Spending(FundingSource Source, decimal? AmountEur, decimal? AllocatedEur = null);

/// <summary>
/// The answer to one obligation, as an executor types it. Everything is optional while it is a draft:
/// null is "not answered", zero is an answer.
/// </summary>
public sealed record ReportContent
{
    public Done? Done { get; init; }

    public decimal? Achieved { get; init; }

    /// <summary>The executor gave about how much ("~ 420").</summary>
    public bool AchievedApproximate { get; init; }

    /// <summary>What was typed when it said more than the number: "per 250", "2 iš 3". Null otherwise.</summary>
    public string? AchievedTyped { get; init; }

    public DateOnly? AchievedDate { get; init; }

    public string? Narrative { get; init; }

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public string? ReasonText { get; init; }

    public IReadOnlyList<Spending> Spending { get; init; } = [];

    /// <summary>The executor says that it does not know or will not give its spending: not the same as 0 EUR.</summary>
    public bool SpendingUnknown { get; init; }

    public int? Participants { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Of <see cref="EvidenceFile"/>.</summary>
    public IReadOnlyList<Guid> EvidenceFiles { get; init; } = [];

    public ImplementationStatus? ClaimedStatus { get; init; }

    /// <summary>Why the executor's own view differs from the rule's.</summary>
    public string? Disagreement { get; init; }

    /// <summary>EUR; null when no amount was given, 0 when zero was.</summary>
    public decimal? SpentEur => Amounts.Sum(Spending.Select(s => s.AmountEur));

    public decimal? AllocatedEur => Amounts.Sum(Spending.Select(s => s.AllocatedEur));
}

/// <summary>The working copy of a report. Handed-in versions are kept apart, in <see cref="ReportEvent"/>.</summary>
public sealed class Report
{
    private readonly List<ReportSpending> _spending = [];

    private Report() { }

    internal Report(Obligation obligation)
    {
        ObligationId = obligation.Id;
        PlanId = obligation.PlanId;
        Year = obligation.Year;
        InstitutionId = obligation.InstitutionId;
    }

    public Guid ObligationId { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    public Done? Done { get; private set; }

    public decimal? Achieved { get; private set; }

    public bool AchievedApproximate { get; private set; }

    public string? AchievedTyped { get; private set; }

    public DateOnly? AchievedDate { get; private set; }

    public string? Narrative { get; private set; }

    public List<Reason> Reasons { get; private set; } = [];

    public string? ReasonText { get; private set; }

    public bool SpendingUnknown { get; private set; }

    public int? Participants { get; private set; }

    public List<string> Evidence { get; private set; } = [];

    public List<Guid> EvidenceFiles { get; private set; } = [];

    public ImplementationStatus? ClaimedStatus { get; private set; }

    public string? Disagreement { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string UpdatedBy { get; private set; } = "";

    public IReadOnlyList<ReportSpending> Spending => _spending;

    public ReportContent Content =>
        new()
        {
            Done = Done,
            Achieved = Achieved,
            AchievedApproximate = AchievedApproximate,
            AchievedTyped = AchievedTyped,
            AchievedDate = AchievedDate,
            Narrative = Narrative,
            Reasons = Reasons,
            ReasonText = ReasonText,
            Spending =
            [
                .. _spending.OrderBy(s => s.Source).Select(s => new Spending(s.Source, s.AmountEur, s.AllocatedEur)),
            ],
            SpendingUnknown = SpendingUnknown,
            Participants = Participants,
            Evidence = Evidence,
            EvidenceFiles = EvidenceFiles,
            ClaimedStatus = ClaimedStatus,
            Disagreement = Disagreement,
        };

    internal void Write(ReportContent content, string by, DateTimeOffset at)
    {
        Done = content.Done;
        Achieved = content.Achieved;
        AchievedApproximate = content.AchievedApproximate;
        AchievedTyped = content.AchievedTyped;
        AchievedDate = content.AchievedDate;
        Narrative = content.Narrative;
        Reasons = [.. content.Reasons.Distinct()];
        ReasonText = content.ReasonText;
        SpendingUnknown = content.SpendingUnknown;
        Participants = content.Participants;
        Evidence = [.. content.Evidence];
        EvidenceFiles = [.. content.EvidenceFiles.Distinct()];
        ClaimedStatus = content.ClaimedStatus;
        Disagreement = content.Disagreement;
        UpdatedAt = at;
        UpdatedBy = by;

        var bySource = content.Spending.GroupBy(s => s.Source).ToDictionary(g => g.Key, g => g.ToList());
        _spending.RemoveAll(s => !bySource.ContainsKey(s.Source));
        foreach (var (source, amounts) in bySource)
        {
            var row = _spending.Find(s => s.Source == source);
            if (row is null)
            {
                row = new ReportSpending(this, source);
                _spending.Add(row);
            }

            row.Change(Amounts.Sum(amounts.Select(a => a.AmountEur)), Amounts.Sum(amounts.Select(a => a.AllocatedEur)));
        }
    }
}

/// <summary>Money of one source in one report, EUR; copies of the tenant's keys stand on it for row-level security.</summary>
public sealed class ReportSpending
{
    private ReportSpending() { }

    internal ReportSpending(Report report, FundingSource source)
    {
        ObligationId = report.ObligationId;
        PlanId = report.PlanId;
        Year = report.Year;
        InstitutionId = report.InstitutionId;
        Source = source;
    }

    public Guid ObligationId { get; private set; }

    public FundingSource Source { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid InstitutionId { get; private set; }

    /// <summary>Spent; null is unknown, zero is an answer.</summary>
    public decimal? AmountEur { get; private set; }

    /// <summary>Allocated; null is unknown.</summary>
    public decimal? AllocatedEur { get; private set; }

    internal void Change(decimal? amountEur, decimal? allocatedEur)
    {
        AmountEur = amountEur;
        AllocatedEur = allocatedEur;
    }
}
