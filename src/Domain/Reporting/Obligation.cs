using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;
using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Domain.Reporting;

/// <summary>
/// What one executor owes for one item in one year (domain.md 5): it exists because the plan says so, before anyone
/// reports, and is the denominator of every completeness figure. Root of the report, its money and its history.
/// </summary>
public sealed class Obligation
{
    private readonly List<ReportEvent> _events = [];

    private Obligation() { }

    public Obligation(Guid id, ItemYear itemYear, Guid institutionId, ExecutorRole role)
    {
        Id = id;
        PlanId = itemYear.PlanId;
        Year = itemYear.Year;
        TaskId = itemYear.TaskId;
        ItemId = itemYear.ItemId;
        InstitutionId = institutionId;
        Role = role;
        State = ReportState.NotStarted;
        PlannedKind = PlannedKind.NotStated;
        Version = 1;
    }

    /// <summary>The same executor owes the same part in another year; what it was planned to cost is not taken over.</summary>
    public Obligation ContinuedIn(ItemYear itemYear, Guid id)
    {
        var next = new Obligation(id, itemYear, InstitutionId, Role);
        next.Plan(PlannedKind, PlannedValue, plannedEur: null, Role);
        next.AnsweredWithId = AnsweredWithId;
        return next;
    }

    public Guid Id { get; private set; }

    /// <summary>Serial number given by the database: the order of lists and the middle of a receipt's number.</summary>
    public long No { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    public Guid TaskId { get; private set; }

    public Guid ItemId { get; private set; }

    public Guid InstitutionId { get; private set; }

    public ExecutorRole Role { get; private set; }

    public PlannedKind PlannedKind { get; private set; }

    /// <summary>The executor's own part of the target, in the item's unit; only with <see cref="PlannedKind.Number"/>.</summary>
    public decimal? PlannedValue { get; private set; }

    /// <summary>EUR; null is unknown.</summary>
    public decimal? PlannedEur { get; private set; }

    /// <summary>The executor whose report answers this part too (a joint row reported once).</summary>
    public Guid? AnsweredWithId { get; private set; }

    public DateOnly? ExtendedTo { get; private set; }

    public string? ExtensionReason { get; private set; }

    public ReportState State { get; private set; }

    public string? ReturnComment { get; private set; }

    /// <summary>How often it was handed in.</summary>
    public int Submissions { get; private set; }

    public string? ReceiptNumber { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? SubmittedBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>
    /// The <see cref="ItemYear.Version"/> that the report answers: the one in force when it was handed in, or a later one
    /// that asks the same of this executor. Null until something is handed in.
    /// </summary>
    public long? AnsweredVersion { get; private set; }

    public long Version { get; private set; }

    public Report? Report { get; private set; }

    public IReadOnlyList<ReportEvent> Events => _events;

    public bool IsEditable => State is ReportState.NotStarted or ReportState.Draft or ReportState.Returned;

    /// <summary>Counts in "19 of 31": something was planned, and no other executor answers for it.</summary>
    public bool IsOwed => PlannedKind != PlannedKind.Nothing && AnsweredWithId is null;

    public bool IsHandedIn => State is ReportState.Submitted or ReportState.Accepted;

    public void Plan(PlannedKind kind, decimal? value, decimal? plannedEur, ExecutorRole role)
    {
        if (value < 0 || plannedEur < 0)
        {
            throw new DomainRuleException("negative_number", "Planned values are not negative.");
        }

        PlannedKind = kind;
        PlannedValue = kind == PlannedKind.Number ? value : null;
        PlannedEur = plannedEur;
        Role = role;
    }

    /// <summary>A later date for this executor; null takes it back. The version is the answer's: a draft open elsewhere goes on.</summary>
    public void Extend(DateOnly? until, string? reason)
    {
        ExtendedTo = until;
        ExtensionReason = until is null ? null : reason;
    }

    public void AnswerWith(Guid leadInstitutionId) => AnsweredWithId = leadInstitutionId;

    /// <summary>Its lead is not asked, so it answers for itself.</summary>
    public void AnswerAlone() => AnsweredWithId = null;

    public void Write(ReportContent content, ReportActor by, DateTimeOffset at)
    {
        if (!IsEditable)
        {
            throw new DomainRuleException("report_not_editable", $"A report that is {State} is not edited.");
        }

        Report ??= new Report(this);
        Report.Write(content, by.Name, at);
        if (State == ReportState.NotStarted)
        {
            State = ReportState.Draft;
        }

        Version++;
    }

    /// <summary>"2021-0147", and "2021-0147-2" for what is handed in again after a return.</summary>
    /// <param name="answeredVersion">The <see cref="ItemYear.Version"/> in force: what the report answers.</param>
    public void Submit(SealedContent content, long answeredVersion, ReportActor by, DateTimeOffset at)
    {
        if (!IsEditable)
        {
            throw new DomainRuleException("report_not_editable", $"A report that is {State} is not submitted again.");
        }

        if (Report is null)
        {
            throw new DomainRuleException("report_incomplete", "Nothing was written yet.");
        }

        State = ReportState.Submitted;
        Submissions++;
        ReceiptNumber = FormattableString.Invariant($"{Year}-{No:0000}{(Submissions == 1 ? "" : $"-{Submissions}")}");
        SubmittedAt = at;
        SubmittedBy = by.Name;
        ReturnComment = null;
        AnsweredVersion = answeredVersion;
        Version++;
        _events.Add(
            new ReportEvent(this, ReportEventKind.Submitted, by, at)
            {
                ReceiptNumber = ReceiptNumber,
                Content = content.CanonicalJson,
                Sha256 = content.Sha256,
            }
        );
    }

    /// <summary>An amendment asks the same of this executor as before, so its answer is as good as it was.</summary>
    /// <exception cref="DomainRuleException"><c>nothing_answered</c> when nothing was handed in yet.</exception>
    public void AnswerStands(long version)
    {
        if (AnsweredVersion is null)
        {
            throw new DomainRuleException("nothing_answered", "What was never handed in answers nothing.");
        }

        AnsweredVersion = version;
    }

    public void Return(string comment, ReportActor by, DateTimeOffset at)
    {
        RequireState(ReportState.Submitted);
        State = ReportState.Returned;
        ReturnComment = comment;
        Version++;
        _events.Add(new ReportEvent(this, ReportEventKind.Returned, by, at) { Comment = comment });
    }

    public void Accept(SealedContent content, ReportActor by, DateTimeOffset at)
    {
        RequireState(ReportState.Submitted);
        State = ReportState.Accepted;
        AcceptedAt = at;
        Version++;
        _events.Add(
            new ReportEvent(this, ReportEventKind.Accepted, by, at)
            {
                Content = content.CanonicalJson,
                Sha256 = content.Sha256,
            }
        );
    }

    /// <summary>An accepted report never changes silently: reopening is an act with a reason, and the version accepted stays.</summary>
    public void Reopen(string reason, ReportActor by, DateTimeOffset at)
    {
        RequireState(ReportState.Accepted);
        State = ReportState.Returned;
        ReturnComment = reason;
        AcceptedAt = null;
        Version++;
        _events.Add(new ReportEvent(this, ReportEventKind.Reopened, by, at) { Comment = reason });
    }

    private void RequireState(ReportState required)
    {
        if (State != required)
        {
            throw new DomainRuleException("wrong_state", $"The report is {State}, not {required}.");
        }
    }
}
